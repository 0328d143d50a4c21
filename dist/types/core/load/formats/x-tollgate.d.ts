/** The extension `x-tollgate`, at the root of a spec and on an operation. */
import * as v from 'valibot';
export declare const SPEC_ID: RegExp;
export declare const SPEC_ID_HINT = "Use letters, digits, \".\", \"_\" and \"-\" only.";
export declare const RootExtension: v.StrictObjectSchema<{
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>]>, undefined>;
    readonly endpointType: v.OptionalSchema<v.PicklistSchema<readonly ["REGIONAL", "EDGE", "PRIVATE"], string>, undefined>;
    readonly basePath: v.OptionalSchema<v.PicklistSchema<readonly ["ignore", "prepend", "split"], string>, undefined>;
}, string>;
export declare const OperationExtension: v.StrictObjectSchema<{
    readonly probe: v.OptionalSchema<v.UnionSchema<[v.BooleanSchema<string>, v.StrictObjectSchema<{
        readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.StartsWithAction<string, "/", string>]>;
    }, string>], string>, undefined>;
}, string>;
