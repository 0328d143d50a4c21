/** The format of a key in a plan file, and of what all keys of a key file have in common. */
import * as v from 'valibot';
export declare const MOST_CHARACTERS_OF_A_DESCRIPTION = 4096;
export declare const MOST_CHARACTERS_OF_A_CUSTOMER_ID = 1024;
/** What a tag can hold, because the name goes into one; and nothing that JavaScript gives a meaning of its own. */
export declare const KEY_NAME_PATTERN: RegExp;
export declare const KEY_NAME_HINT = "Use 1 to 256 letters, digits, spaces and + - = . _ : / @, no space at either end.";
export declare const KEY_NAME: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name of the API key; its identity within the owner and environment.">]>;
export declare const Key: v.StrictObjectSchema<{
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Shown in the console.">]>, undefined>;
    readonly enabled: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Default: true.">]>, undefined>;
    readonly rotate: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly every: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "How long a generated value lives, for example 90d.">]>, undefined>;
        readonly overlap: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "How long the old value works beside the new one. Default: 7d.">]>, undefined>;
    }, string>, v.DescriptionAction<{
        every?: string | undefined;
        overlap?: string | undefined;
    }, "When the value is replaced.">]>, undefined>;
    readonly generation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, 1, string>, v.MaxValueAction<number, 1000000, string>, v.DescriptionAction<number, "Count it up to replace the value.">]>, undefined>;
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name of the API key; its identity within the owner and environment.">]>;
    readonly customerId: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Identifier for AWS Marketplace or your own.">]>, undefined>;
    readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"generated", undefined>, v.StrictObjectSchema<{
        readonly secret: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name or ARN of a secret in Secrets Manager.">]>;
    }, string>, v.StrictObjectSchema<{
        readonly env: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Environment variable.">]>;
    }, string>, v.StrictObjectSchema<{
        readonly parameter: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of an SSM parameter.">]>;
    }, string>], string>, v.DescriptionAction<"generated" | {
        parameter: string;
    } | {
        env: string;
    } | {
        secret: string;
    }, "Where the value comes from. Default: generated. Never the value.">]>, undefined>;
    readonly store: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly secret: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name or ARN of a secret in Secrets Manager.">]>;
    }, string>, v.DescriptionAction<{
        secret: string;
    }, "Where a generated value is put.">]>, undefined>;
    readonly was: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Earlier name of a renamed key.">]>, undefined>;
}, string>;
export declare const KeyDefaults: v.StrictObjectSchema<{
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Shown in the console.">]>, undefined>;
    readonly enabled: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Default: true.">]>, undefined>;
    readonly rotate: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly every: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "How long a generated value lives, for example 90d.">]>, undefined>;
        readonly overlap: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "How long the old value works beside the new one. Default: 7d.">]>, undefined>;
    }, string>, v.DescriptionAction<{
        every?: string | undefined;
        overlap?: string | undefined;
    }, "When the value is replaced.">]>, undefined>;
    readonly generation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.IntegerAction<number, string>, v.MinValueAction<number, 1, string>, v.MaxValueAction<number, 1000000, string>, v.DescriptionAction<number, "Count it up to replace the value.">]>, undefined>;
    readonly store: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly secret: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name of a secret in Secrets Manager; {name} stands for the name of the key.">]>;
    }, string>, v.DescriptionAction<{
        secret: string;
    }, "Where generated values are put, each in a secret of its own.">]>, undefined>;
}, string>;
export type Key = v.InferOutput<typeof Key>;
export type KeyDefaults = v.InferOutput<typeof KeyDefaults>;
