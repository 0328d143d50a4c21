/** The format of a plan file (design.md 2). What one schema cannot say is checked in `check-plan-file.ts`. */
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
    readonly productCode: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Code of a product on AWS Marketplace.">]>, undefined>;
    readonly tags: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, string>, v.MaxEntriesAction<{
        [x: string]: string;
    }, 40, string>, v.DescriptionAction<{
        [x: string]: string;
    }, "Tags of the plan; other tags that it has are left alone.">]>, undefined>;
    readonly keyFile: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>, v.DescriptionAction<string, "CSV file with more keys, as seen from the root: name, description, customerId, enabled.">]>, undefined>;
    readonly keyDefaults: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
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
    }, string>, v.DescriptionAction<{
        description?: string | undefined;
        enabled?: boolean | undefined;
        rotate?: {
            every?: string | undefined;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
        store?: {
            secret: string;
        } | undefined;
    }, "What every key of the key file is; {name} stands for its name.">]>, undefined>;
    readonly keys: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "Name of the API key; its identity within the owner and environment.">]>, v.StrictObjectSchema<{
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
    }, string>], string>, string>, v.DescriptionAction<(string | {
        description?: string | undefined;
        enabled?: boolean | undefined;
        rotate?: {
            every?: string | undefined;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
        name: string;
        customerId?: string | undefined;
        value?: "generated" | {
            parameter: string;
        } | {
            env: string;
        } | {
            secret: string;
        } | undefined;
        store?: {
            secret: string;
        } | undefined;
        was?: string | undefined;
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
    productCode?: string | undefined;
    tags?: {
        [x: string]: string;
    } | undefined;
    keyFile?: string | undefined;
    keyDefaults?: {
        description?: string | undefined;
        enabled?: boolean | undefined;
        rotate?: {
            every?: string | undefined;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
        store?: {
            secret: string;
        } | undefined;
    } | undefined;
    keys?: (string | {
        description?: string | undefined;
        enabled?: boolean | undefined;
        rotate?: {
            every?: string | undefined;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
        name: string;
        customerId?: string | undefined;
        value?: "generated" | {
            parameter: string;
        } | {
            env: string;
        } | {
            secret: string;
        } | undefined;
        store?: {
            secret: string;
        } | undefined;
        was?: string | undefined;
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
    productCode?: string | undefined;
    tags?: {
        [x: string]: string;
    } | undefined;
    keyFile?: string | undefined;
    keyDefaults?: {
        description?: string | undefined;
        enabled?: boolean | undefined;
        rotate?: {
            every?: string | undefined;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
        store?: {
            secret: string;
        } | undefined;
    } | undefined;
    keys?: (string | {
        description?: string | undefined;
        enabled?: boolean | undefined;
        rotate?: {
            every?: string | undefined;
            overlap?: string | undefined;
        } | undefined;
        generation?: number | undefined;
        name: string;
        customerId?: string | undefined;
        value?: "generated" | {
            parameter: string;
        } | {
            env: string;
        } | {
            secret: string;
        } | undefined;
        store?: {
            secret: string;
        } | undefined;
        was?: string | undefined;
    })[] | undefined;
    environments?: string[] | undefined;
    was?: string | undefined;
}, "One usage plan, the stages it opens and the keys it admits.">]>;
export type PlanFileFormat = v.InferOutput<typeof PlanFileFormat>;
