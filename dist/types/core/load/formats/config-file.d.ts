/** The format of `tollgate.yaml` (design.md 2), whole: parts without behaviour yet are refused elsewhere (`not-yet.ts`). */
import * as v from 'valibot';
export declare const OWNER: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>]>;
export declare const ConfigFile: v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
    readonly owner: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "Written as a tag on everything Tollgate makes. Default: the repository's name.">]>, undefined>;
    readonly environments: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.NullableSchema<v.StrictObjectSchema<{
        readonly account: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "Twelve digits in quotes; any other account is refused.">]>, undefined>;
        readonly region: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "Default: the AWS configuration decides.">]>, undefined>;
        readonly roleArn: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>, v.DescriptionAction<string, "A role that is assumed.">]>, undefined>;
        readonly stage: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "The stage's name. Default: the environment's name.">]>, undefined>;
        readonly restApi: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["own", "shared"], string>, v.DescriptionAction<"own" | "shared", "own: a REST API per environment. shared: one REST API, a stage per environment.">]>, undefined>;
        readonly variables: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, string>]>, v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, string>, v.MaxEntriesAction<{
            [x: string]: string;
        }, 100, string>, v.DescriptionAction<{
            [x: string]: string;
        }, "Stage variables.">]>, undefined>;
        readonly values: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.StringSchema<undefined>, v.UnionSchema<[v.StringSchema<undefined>, v.NumberSchema<undefined>, v.BooleanSchema<undefined>, v.StrictObjectSchema<{
            readonly parameter: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Name of an SSM parameter.">]>;
        }, string>, v.StrictObjectSchema<{
            readonly env: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Environment variable.">]>;
        }, string>, v.StrictObjectSchema<{
            readonly stackOutput: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Output of a CloudFormation stack: `stack.Output`.">]>;
        }, string>], string>, string>, v.DescriptionAction<{
            [x: string]: string | number | boolean | {
                parameter: string;
            } | {
                env: string;
            } | {
                stackOutput: string;
            };
        }, "What ${values.NAME} stands for in specs and plan files.">]>, undefined>;
        readonly overlays: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, string>, v.DescriptionAction<string[], "OpenAPI Overlay files, applied before compiling.">]>, undefined>;
        readonly stageSettings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly tracing: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "X-Ray tracing.">]>, undefined>;
            readonly logging: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["OFF", "ERROR", "INFO"], string>, v.DescriptionAction<"ERROR" | "INFO" | "OFF", "Execution log.">]>, undefined>;
            readonly throttle: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                readonly rate: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.DescriptionAction<number, "Requests per second.">]>;
                readonly burst: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Size of the bucket: requests at once.">]>;
                readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a rate or burst of 0, which lets nobody in, is meant.">]>, undefined>;
            }, string>, v.DescriptionAction<{
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            }, "Throttle: requests per second, and the size of the bucket.">]>, v.DescriptionAction<{
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            }, "Throttle of every method of the stage, for all callers together.">]>, undefined>;
            readonly accessLog: v.OptionalSchema<v.StrictObjectSchema<{
                readonly destinationArn: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "ARN of the log.">]>;
                readonly format: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Format of a line.">]>, undefined>;
            }, string>, undefined>;
            readonly methods: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.StrictObjectSchema<{
                readonly throttle: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
                    readonly rate: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.DescriptionAction<number, "Requests per second.">]>;
                    readonly burst: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.MinValueAction<number, 0, string>]>, v.IntegerAction<number, string>]>, v.DescriptionAction<number, "Size of the bucket: requests at once.">]>;
                    readonly blocked: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Says that a rate or burst of 0, which lets nobody in, is meant.">]>, undefined>;
                }, string>, v.DescriptionAction<{
                    rate: number;
                    burst: number;
                    blocked?: boolean | undefined;
                }, "Throttle: requests per second, and the size of the bucket.">]>, undefined>;
                readonly cacheTtl: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<string>, v.DescriptionAction<number, "Seconds.">]>, undefined>;
            }, string>, string>, v.DescriptionAction<{
                [x: string]: {
                    throttle?: {
                        rate: number;
                        burst: number;
                        blocked?: boolean | undefined;
                    } | undefined;
                    cacheTtl?: number | undefined;
                };
            }, "Settings per method, by \"GET /path\".">]>, undefined>;
        }, string>, v.DescriptionAction<{
            tracing?: boolean | undefined;
            logging?: "ERROR" | "INFO" | "OFF" | undefined;
            throttle?: {
                rate: number;
                burst: number;
                blocked?: boolean | undefined;
            } | undefined;
            accessLog?: {
                destinationArn: string;
                format?: string | undefined;
            } | undefined;
            methods?: {
                [x: string]: {
                    throttle?: {
                        rate: number;
                        burst: number;
                        blocked?: boolean | undefined;
                    } | undefined;
                    cacheTtl?: number | undefined;
                };
            } | undefined;
        }, "Settings of the stage.">]>, undefined>;
    }, string>, undefined>, string>, v.MinEntriesAction<{
        [x: string]: {
            account?: string | undefined;
            region?: string | undefined;
            roleArn?: string | undefined;
            stage?: string | undefined;
            restApi?: "own" | "shared" | undefined;
            variables?: {
                [x: string]: string;
            } | undefined;
            values?: {
                [x: string]: string | number | boolean | {
                    parameter: string;
                } | {
                    env: string;
                } | {
                    stackOutput: string;
                };
            } | undefined;
            overlays?: string[] | undefined;
            stageSettings?: {
                tracing?: boolean | undefined;
                logging?: "ERROR" | "INFO" | "OFF" | undefined;
                throttle?: {
                    rate: number;
                    burst: number;
                    blocked?: boolean | undefined;
                } | undefined;
                accessLog?: {
                    destinationArn: string;
                    format?: string | undefined;
                } | undefined;
                methods?: {
                    [x: string]: {
                        throttle?: {
                            rate: number;
                            burst: number;
                            blocked?: boolean | undefined;
                        } | undefined;
                        cacheTtl?: number | undefined;
                    };
                } | undefined;
            } | undefined;
        } | null;
    }, 1, string>, v.DescriptionAction<{
        [x: string]: {
            account?: string | undefined;
            region?: string | undefined;
            roleArn?: string | undefined;
            stage?: string | undefined;
            restApi?: "own" | "shared" | undefined;
            variables?: {
                [x: string]: string;
            } | undefined;
            values?: {
                [x: string]: string | number | boolean | {
                    parameter: string;
                } | {
                    env: string;
                } | {
                    stackOutput: string;
                };
            } | undefined;
            overlays?: string[] | undefined;
            stageSettings?: {
                tracing?: boolean | undefined;
                logging?: "ERROR" | "INFO" | "OFF" | undefined;
                throttle?: {
                    rate: number;
                    burst: number;
                    blocked?: boolean | undefined;
                } | undefined;
                accessLog?: {
                    destinationArn: string;
                    format?: string | undefined;
                } | undefined;
                methods?: {
                    [x: string]: {
                        throttle?: {
                            rate: number;
                            burst: number;
                            blocked?: boolean | undefined;
                        } | undefined;
                        cacheTtl?: number | undefined;
                    };
                } | undefined;
            } | undefined;
        } | null;
    }, "Where the APIs are deployed, by name. Default: one environment, dev.">]>, undefined>;
    readonly policy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
        readonly rules: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.PicklistSchema<readonly ["error", "warning", "off"], string>, string>, v.DescriptionAction<{
            [x: string]: "error" | "off" | "warning";
        }, "Severities of findings by code.">]>, undefined>;
        readonly waivers: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly rule: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "The code of the finding.">]>;
            readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Path of the file. Default: any.">]>, undefined>;
            readonly at: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>, v.DescriptionAction<string, "JSON pointer of the finding, or an operation such as \"GET /orders\". Default: anywhere.">]>, undefined>;
            readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Why it is accepted.">]>;
            readonly expires: v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>, v.DescriptionAction<string, "The last day on which it counts, as YYYY-MM-DD.">]>;
        }, string>, string>, v.DescriptionAction<{
            rule: string;
            file?: string | undefined;
            at?: string | undefined;
            reason: string;
            expires: string;
        }[], "Single findings that are accepted until a day.">]>, undefined>;
        readonly importWarnings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly pattern: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>, v.DescriptionAction<string, "The text of the warning; * stands for any text.">]>;
            readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Why it is accepted.">]>;
        }, string>, string>, v.DescriptionAction<{
            pattern: string;
            reason: string;
        }[], "Warnings of the import that may come; any other one stops it.">]>, undefined>;
        readonly keys: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly grace: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "How long a key that was removed stays, disabled, before it is deleted. Default: 7d.">]>, undefined>;
            readonly usedWithin: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, v.DescriptionAction<string, "A key used within this time is not cut off unless a person says so. Default: 30d; 0d: never mind.">]>, undefined>;
        }, string>, v.DescriptionAction<{
            grace?: string | undefined;
            usedWithin?: string | undefined;
        }, "What becomes of API keys that lose their place.">]>, undefined>;
        readonly prune: v.OptionalSchema<v.SchemaWithPipe<readonly [v.BooleanSchema<string>, v.DescriptionAction<boolean, "Delete what the repository no longer declares.">]>, undefined>;
        readonly breaking: v.OptionalSchema<v.SchemaWithPipe<readonly [v.PicklistSchema<readonly ["allow", "warn", "refuse"], string>, v.DescriptionAction<"allow" | "refuse" | "warn", "What to do about changes that break clients.">]>, undefined>;
        readonly limits: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StrictObjectSchema<{
            readonly deletes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, undefined>;
            readonly updates: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<string>, v.RegexAction<string, string>]>, undefined>;
        }, string>, v.DescriptionAction<{
            deletes?: string | undefined;
            updates?: string | undefined;
        }, "How much of what is live one apply may delete or change.">]>, undefined>;
        readonly ignore: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
            readonly resource: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "For example `stage:hello`.">]>;
            readonly pointer: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "JSON pointer to the field.">]>;
            readonly reason: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.DescriptionAction<string, "Why it is left to somebody else.">]>;
        }, string>, string>, v.DescriptionAction<{
            resource: string;
            pointer: string;
            reason: string;
        }[], "Fields left to somebody else.">]>, undefined>;
    }, string>, v.DescriptionAction<{
        rules?: {
            [x: string]: "error" | "off" | "warning";
        } | undefined;
        waivers?: {
            rule: string;
            file?: string | undefined;
            at?: string | undefined;
            reason: string;
            expires: string;
        }[] | undefined;
        importWarnings?: {
            pattern: string;
            reason: string;
        }[] | undefined;
        keys?: {
            grace?: string | undefined;
            usedWithin?: string | undefined;
        } | undefined;
        prune?: boolean | undefined;
        breaking?: "allow" | "refuse" | "warn" | undefined;
        limits?: {
            deletes?: string | undefined;
            updates?: string | undefined;
        } | undefined;
        ignore?: {
            resource: string;
            pointer: string;
            reason: string;
        }[] | undefined;
    }, "What Tollgate may do.">]>, undefined>;
    readonly references: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.StrictObjectSchema<{
        readonly url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>, v.DescriptionAction<string, "The https URL, exactly as it is requested.">]>;
        readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<string>, v.NonEmptyAction<string, string>, v.MaxLengthAction<string, number, string>]>, v.RegexAction<string, string>, v.DescriptionAction<string, "SHA-256 of the document; with any other content it is not used.">]>;
    }, string>, string>, v.DescriptionAction<{
        url: string;
        sha256: string;
    }[], "Documents outside of the repository that specs may refer to.">]>, undefined>;
}, string>, v.TitleAction<{
    owner?: string | undefined;
    environments?: {
        [x: string]: {
            account?: string | undefined;
            region?: string | undefined;
            roleArn?: string | undefined;
            stage?: string | undefined;
            restApi?: "own" | "shared" | undefined;
            variables?: {
                [x: string]: string;
            } | undefined;
            values?: {
                [x: string]: string | number | boolean | {
                    parameter: string;
                } | {
                    env: string;
                } | {
                    stackOutput: string;
                };
            } | undefined;
            overlays?: string[] | undefined;
            stageSettings?: {
                tracing?: boolean | undefined;
                logging?: "ERROR" | "INFO" | "OFF" | undefined;
                throttle?: {
                    rate: number;
                    burst: number;
                    blocked?: boolean | undefined;
                } | undefined;
                accessLog?: {
                    destinationArn: string;
                    format?: string | undefined;
                } | undefined;
                methods?: {
                    [x: string]: {
                        throttle?: {
                            rate: number;
                            burst: number;
                            blocked?: boolean | undefined;
                        } | undefined;
                        cacheTtl?: number | undefined;
                    };
                } | undefined;
            } | undefined;
        } | null;
    } | undefined;
    policy?: {
        rules?: {
            [x: string]: "error" | "off" | "warning";
        } | undefined;
        waivers?: {
            rule: string;
            file?: string | undefined;
            at?: string | undefined;
            reason: string;
            expires: string;
        }[] | undefined;
        importWarnings?: {
            pattern: string;
            reason: string;
        }[] | undefined;
        keys?: {
            grace?: string | undefined;
            usedWithin?: string | undefined;
        } | undefined;
        prune?: boolean | undefined;
        breaking?: "allow" | "refuse" | "warn" | undefined;
        limits?: {
            deletes?: string | undefined;
            updates?: string | undefined;
        } | undefined;
        ignore?: {
            resource: string;
            pointer: string;
            reason: string;
        }[] | undefined;
    } | undefined;
    references?: {
        url: string;
        sha256: string;
    }[] | undefined;
}, "tollgate.yaml">, v.DescriptionAction<{
    owner?: string | undefined;
    environments?: {
        [x: string]: {
            account?: string | undefined;
            region?: string | undefined;
            roleArn?: string | undefined;
            stage?: string | undefined;
            restApi?: "own" | "shared" | undefined;
            variables?: {
                [x: string]: string;
            } | undefined;
            values?: {
                [x: string]: string | number | boolean | {
                    parameter: string;
                } | {
                    env: string;
                } | {
                    stackOutput: string;
                };
            } | undefined;
            overlays?: string[] | undefined;
            stageSettings?: {
                tracing?: boolean | undefined;
                logging?: "ERROR" | "INFO" | "OFF" | undefined;
                throttle?: {
                    rate: number;
                    burst: number;
                    blocked?: boolean | undefined;
                } | undefined;
                accessLog?: {
                    destinationArn: string;
                    format?: string | undefined;
                } | undefined;
                methods?: {
                    [x: string]: {
                        throttle?: {
                            rate: number;
                            burst: number;
                            blocked?: boolean | undefined;
                        } | undefined;
                        cacheTtl?: number | undefined;
                    };
                } | undefined;
            } | undefined;
        } | null;
    } | undefined;
    policy?: {
        rules?: {
            [x: string]: "error" | "off" | "warning";
        } | undefined;
        waivers?: {
            rule: string;
            file?: string | undefined;
            at?: string | undefined;
            reason: string;
            expires: string;
        }[] | undefined;
        importWarnings?: {
            pattern: string;
            reason: string;
        }[] | undefined;
        keys?: {
            grace?: string | undefined;
            usedWithin?: string | undefined;
        } | undefined;
        prune?: boolean | undefined;
        breaking?: "allow" | "refuse" | "warn" | undefined;
        limits?: {
            deletes?: string | undefined;
            updates?: string | undefined;
        } | undefined;
        ignore?: {
            resource: string;
            pointer: string;
            reason: string;
        }[] | undefined;
    } | undefined;
    references?: {
        url: string;
        sha256: string;
    }[] | undefined;
}, "Where Tollgate deploys the APIs of this repository. Every key has a default.">]>;
export type ConfigFile = v.InferOutput<typeof ConfigFile>;
