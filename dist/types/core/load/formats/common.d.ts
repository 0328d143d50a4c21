/** What `tollgate.yaml` and the plan files have in common. Every schema here is also published as JSON Schema. */
import * as v from 'valibot';
export declare const TAG_VALUE: RegExp;
/** Text that is not empty. */
export declare function text(hint: string, most?: number): v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>;
/** A mapping with exactly these keys. */
export declare function mapping<const Entries extends v.ObjectEntries>(entries: Entries): v.StrictObjectSchema<Entries, string>;
/** A list. */
export declare function list<const Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, string>;
/** A switch. */
export declare function flag(): v.BooleanSchema<string>;
/** One of these words. */
export declare function oneOf<const Words extends readonly string[]>(words: Words): v.PicklistSchema<Words, string>;
export declare const Throttle: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly rate: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.DescriptionAction<number, "Requests per second.">]>;
    readonly burst: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Size of the bucket: requests at once.">]>;
    readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a rate or burst of 0, which lets nobody in, is meant.">]>, undefined>;
}, string>, v.DescriptionAction<{
    rate: number;
    burst: number;
    blocked?: boolean | undefined;
}, "Throttle: requests per second, and the size of the bucket.">]>;
export declare const Quota: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly limit: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Requests per period.">]>;
    readonly period: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["DAY", "WEEK", "MONTH"], string>, v.DescriptionAction<"DAY" | "MONTH" | "WEEK", "After which the count starts again.">]>;
    readonly offset: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Day of the period on which it starts: DAY 0, WEEK 0-6, MONTH 0-27.">]>, undefined>;
    readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a limit of 0, which lets nobody in, is meant.">]>, undefined>;
}, string>, v.DescriptionAction<{
    limit: number;
    period: "DAY" | "MONTH" | "WEEK";
    offset?: number | undefined;
    blocked?: boolean | undefined;
}, "Quota: how many requests a key has in a period.">]>;
/** A span of time, as `durations.ts` reads it. `least` and `most` are not checked here. */
export declare function duration(example: string): v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>;
/** `GET /hello` */
export declare const Operation: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>;
/** Where a value is read from that does not stand in the file. */
export declare const ENV_SOURCE: v.StrictObjectSchema<{
    readonly env: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Environment variable.">]>;
}, string>;
export declare const PARAMETER_SOURCE: v.StrictObjectSchema<{
    readonly parameter: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of an SSM parameter.">]>;
}, string>;
export declare const SECRET_NAME: RegExp;
export declare const SECRET_SOURCE: v.StrictObjectSchema<{
    readonly secret: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name or ARN of a secret in Secrets Manager.">]>;
}, string>;
export declare const SECRET_TEMPLATE: v.StrictObjectSchema<{
    readonly secret: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name of a secret in Secrets Manager; {name} stands for the name of the key.">]>;
}, string>;
export declare const OUTPUT_SOURCE: v.StrictObjectSchema<{
    readonly stackOutput: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Output of a CloudFormation stack: `stack.Output`.">]>;
}, string>;
