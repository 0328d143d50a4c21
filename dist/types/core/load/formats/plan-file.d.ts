/** The format of a plan file (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
import * as v from 'valibot';
export declare const PlanFileFormat: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of the usage plan. Default: the file's name.">]>, undefined>;
    readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Shown in the console.">]>, undefined>;
    readonly existing: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of the usage plan.">]>;
    }, string>, v.StrictObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Id of the usage plan.">]>;
    }, string>], string>, v.DescriptionAction<{
        name: string;
    } | {
        id: string;
    }, "A usage plan of somebody else: only the links below are managed.">]>, undefined>;
    readonly throttle: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly rate: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.DescriptionAction<number, "Requests per second.">]>;
        readonly burst: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Size of the bucket: requests at once.">]>;
        readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a rate or burst of 0, which lets nobody in, is meant.">]>, undefined>;
    }, string>, v.DescriptionAction<{
        rate: number;
        burst: number;
        blocked?: boolean | undefined;
    }, "Throttle: requests per second, and the size of the bucket.">]>, undefined>;
    readonly quota: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly limit: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Requests per period.">]>;
        readonly period: v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["DAY", "WEEK", "MONTH"], string>, v.DescriptionAction<"DAY" | "MONTH" | "WEEK", "After which the count starts again.">]>;
        readonly offset: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Day of the period on which it starts: DAY 0, WEEK 0-6, MONTH 0-27.">]>, undefined>;
        readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a limit of 0, which lets nobody in, is meant.">]>, undefined>;
    }, string>, v.DescriptionAction<{
        limit: number;
        period: "DAY" | "MONTH" | "WEEK";
        offset?: number | undefined;
        blocked?: boolean | undefined;
    }, "Quota: how many requests a key has in a period.">]>, undefined>;
    readonly stages: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly api: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "A spec's id; the stage is the environment's.">]>;
        readonly methods: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly rate: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.DescriptionAction<number, "Requests per second.">]>;
            readonly burst: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Size of the bucket: requests at once.">]>;
            readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a rate or burst of 0, which lets nobody in, is meant.">]>, undefined>;
        }, string>, v.DescriptionAction<{
            rate: number;
            burst: number;
            blocked?: boolean | undefined;
        }, "Throttle: requests per second, and the size of the bucket.">]>, string>, v.DescriptionAction<{
            [x: string]: {
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            };
        }, "Throttle per operation, by \"GET /path\".">]>, undefined>;
    }, string>, string>, v.DescriptionAction<{
        api: string;
        methods?: {
            [x: string]: {
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            };
        } | undefined;
    }[], "The stages that the plan opens.">]>, undefined>;
    readonly keys: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of the API key; its identity within the owner and environment.">]>, v.StrictObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of the API key; its identity within the owner and environment.">]>;
        readonly description: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Shown in the console.">]>, undefined>;
        readonly customerId: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Identifier for AWS Marketplace or your own.">]>, undefined>;
        readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"generated", undefined>, v.StrictObjectSchema<{
            readonly secret: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of a secret in Secrets Manager.">]>;
        }, string>, v.StrictObjectSchema<{
            readonly env: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Environment variable.">]>;
        }, string>, v.StrictObjectSchema<{
            readonly parameter: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of an SSM parameter.">]>;
        }, string>], string>, v.DescriptionAction<"generated" | {
            secret: string;
        } | {
            env: string;
        } | {
            parameter: string;
        }, "Where the value comes from. Default: API Gateway generates it. Never the value.">]>, undefined>;
        readonly store: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly secret: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of a secret in Secrets Manager.">]>;
        }, string>, v.DescriptionAction<{
            secret: string;
        }, "Where a generated value is put.">]>, undefined>;
        readonly enabled: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Default: true.">]>, undefined>;
        readonly was: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Earlier name of a renamed key.">]>, undefined>;
        readonly rotate: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly every: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "How long a value lives, for example 90d.">]>;
            readonly overlap: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "How long the old value works beside the new one.">]>, undefined>;
        }, string>, v.DescriptionAction<{
            every: string;
            overlap?: string | undefined;
        }, "When the value is replaced.">]>, undefined>;
        readonly generation: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.DescriptionAction<number, "Count it up to replace the value.">]>, undefined>;
    }, string>], string>, string>, v.DescriptionAction<(string | {
        name: string;
        description?: string | undefined;
        customerId?: string | undefined;
        value?: "generated" | {
            secret: string;
        } | {
            env: string;
        } | {
            parameter: string;
        } | undefined;
        store?: {
            secret: string;
        } | undefined;
        enabled?: boolean | undefined;
        was?: string | undefined;
        rotate?: {
            every: string;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
    })[], "The keys that the plan admits.">]>, undefined>;
    readonly environments: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, string>, v.NonEmptyAction<string[], string>, v.DescriptionAction<string[], "Names of environments. Default: all.">]>, undefined>;
    readonly was: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Earlier id of a renamed plan file.">]>, undefined>;
}, string>, v.TitleAction<{
    name?: string | undefined;
    description?: string | undefined;
    existing?: {
        name: string;
    } | {
        id: string;
    } | undefined;
    throttle?: {
        rate: number;
        burst: number;
        blocked?: boolean | undefined;
    } | undefined;
    quota?: {
        limit: number;
        period: "DAY" | "MONTH" | "WEEK";
        offset?: number | undefined;
        blocked?: boolean | undefined;
    } | undefined;
    stages?: {
        api: string;
        methods?: {
            [x: string]: {
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            };
        } | undefined;
    }[] | undefined;
    keys?: (string | {
        name: string;
        description?: string | undefined;
        customerId?: string | undefined;
        value?: "generated" | {
            secret: string;
        } | {
            env: string;
        } | {
            parameter: string;
        } | undefined;
        store?: {
            secret: string;
        } | undefined;
        enabled?: boolean | undefined;
        was?: string | undefined;
        rotate?: {
            every: string;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
    })[] | undefined;
    environments?: string[] | undefined;
    was?: string | undefined;
}, "Usage plan">, v.DescriptionAction<{
    name?: string | undefined;
    description?: string | undefined;
    existing?: {
        name: string;
    } | {
        id: string;
    } | undefined;
    throttle?: {
        rate: number;
        burst: number;
        blocked?: boolean | undefined;
    } | undefined;
    quota?: {
        limit: number;
        period: "DAY" | "MONTH" | "WEEK";
        offset?: number | undefined;
        blocked?: boolean | undefined;
    } | undefined;
    stages?: {
        api: string;
        methods?: {
            [x: string]: {
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            };
        } | undefined;
    }[] | undefined;
    keys?: (string | {
        name: string;
        description?: string | undefined;
        customerId?: string | undefined;
        value?: "generated" | {
            secret: string;
        } | {
            env: string;
        } | {
            parameter: string;
        } | undefined;
        store?: {
            secret: string;
        } | undefined;
        enabled?: boolean | undefined;
        was?: string | undefined;
        rotate?: {
            every: string;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
    })[] | undefined;
    environments?: string[] | undefined;
    was?: string | undefined;
}, "One usage plan, the stages it opens and the keys it admits.">]>;
export type PlanFileFormat = v.InferOutput<typeof PlanFileFormat>;
