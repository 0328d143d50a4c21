/** The format of an OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html), without its `x-` members. */
import * as v from 'valibot';
export declare const OverlayFile: v.StrictObjectSchema<{
    readonly overlay: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>;
    readonly info: v.StrictObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>;
        readonly version: v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>], string>;
    }, string>;
    readonly extends: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, undefined>;
    readonly actions: v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly target: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>;
        readonly description: v.OptionalSchema<v.StringSchema<string>, undefined>;
        readonly update: v.OptionalSchema<v.UnknownSchema, undefined>;
        readonly remove: v.OptionalSchema<v.BooleanSchema<string>, undefined>;
    }, string>, string>, v.NonEmptyAction<{
        target: string;
        description?: string | undefined;
        update?: unknown;
        remove?: boolean | undefined;
    }[], string>]>;
}, string>;
export type OverlayFile = v.InferOutput<typeof OverlayFile>;
