/** The live state as the AWS adapter reads it: names of API Gateway, values never those of keys. */
import type { Definition, EndpointType } from './definition.ts';
import type { MarkPlace } from './key-mark.ts';
import type { Quota, Throttle } from './repository.ts';
/** Tags that mark a thing as managed (design.md 7). */
export declare const TAG_OWNER = "tollgate:owner";
export declare const TAG_ID = "tollgate:id";
export declare const TAG_ENV = "tollgate:env";
/** The environment of a REST API that several environments share: no environment can have a colon in its name. */
export declare const SHARED_ENVIRONMENT = "shared:";
/** Written last, taken off before the first write; says what was last applied. On a shared API, one per environment. */
export declare const TAG_DIGEST = "tollgate:digest";
/**
 * Written before every import: whose import the definition holds, and the digest of what is imported. A definition with
 * another digest was changed by somebody else since.
 */
export declare const TAG_DEFINITION = "tollgate:definition";
export type Tags = Readonly<Record<string, string>>;
/** The value of `TAG_DEFINITION`: the environment, and the digest of the definition that was imported for it. */
export interface DefinitionMark {
    readonly environment: string;
    readonly digest: string;
}
/** An environment's name holds no colon. */
export declare function definitionMarkText({ environment, digest }: DefinitionMark): string;
export declare function definitionMark(tags: Tags): DefinitionMark | undefined;
/** What GetRestApis says of one API. */
export interface LiveRestApi {
    readonly id: string;
    readonly name: string;
    readonly tags: Tags;
    readonly endpointType: EndpointType;
}
/** One owned API, read in full. */
export interface LiveApi {
    readonly restApi: LiveRestApi;
    readonly definition: Definition;
    readonly stages: readonly LiveStage[];
    /** Newest first. */
    readonly deployments: readonly LiveDeployment[];
    /** Keyed by the function reference of `functionReference`; what each function's policy grants. */
    readonly grants: Readonly<Record<string, LiveFunctionPolicy>>;
}
export interface LiveStage {
    readonly name: string;
    readonly deploymentId: string;
    /** Sensitive: never printed. */
    readonly variables: Readonly<Record<string, string>>;
    readonly tracing: boolean;
    /** From the method settings of all methods (the star-star record); absent when never set. */
    readonly logging?: string;
    readonly throttle?: Throttle;
    readonly hasCanary: boolean;
    /** What GetExport says that the stage serves; read only where no label settles it. */
    readonly exported?: Exported;
}
/** What an export may leave out altogether, so that its absence says nothing (aws-facts 3.6). */
export declare const EXPORT_GAPS: readonly ['timeouts', 'cacheKeys', 'gatewayResponses'];
export type ExportGap = (typeof EXPORT_GAPS)[number];
/** The content of a stage's deployment as an export tells it; or why the service could not export it. */
export type Exported = {
    readonly definition: Definition;
    readonly gaps: readonly ExportGap[];
} | {
    readonly unreadable: string;
};
export interface LiveDeployment {
    readonly id: string;
    readonly description: string;
    /** ISO 8601. */
    readonly createdDate: string;
}
/** The statements of a function's resource policy that concern API Gateway. */
export interface LiveFunctionPolicy {
    /** False when the function does not exist (or cannot be told from one without a policy). */
    readonly statements: readonly LiveStatement[];
}
export interface LiveStatement {
    readonly sid: string;
    /** The AWS:SourceArn patterns; empty means any source. */
    readonly sourceArns: readonly string[];
}
export interface LiveUsagePlan {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly throttle?: Throttle;
    readonly quota?: Quota;
    readonly productCode?: string;
    readonly stages: readonly LivePlanStage[];
    readonly tags: Tags;
}
export interface LivePlanStage {
    readonly apiId: string;
    readonly stage: string;
    /** Keyed by `GET /hello`. */
    readonly methods: Readonly<Record<string, Throttle>>;
}
export interface LiveApiKey {
    readonly id: string;
    readonly name: string;
    /** Without our mark. */
    readonly description?: string;
    readonly customerId?: string;
    readonly enabled: boolean;
    /** Seconds since 1970. */
    readonly createdDate: number;
    /** Its tags; of a key whose description carries our mark, what the mark says (`key-mark.ts`). */
    readonly tags: Tags;
    readonly markedIn: MarkPlace;
}
/** What one key used of a plan's quota on one day. */
export interface LiveDayUse {
    /** YYYY-MM-DD, UTC. */
    readonly day: string;
    readonly used: number;
    /** What was left of the quota after that day. */
    readonly remaining: number;
}
/** Everything the diff compares with. Built by `app/read-live.ts` from the reader's answers. */
export interface Live {
    readonly account: string;
    readonly region: string;
    /** When it was read, in seconds since 1970: rotation and grace periods are counted from there. */
    readonly time: number;
    readonly restApis: readonly LiveRestApi[];
    readonly usagePlans: readonly LiveUsagePlan[];
    readonly apiKeys: readonly LiveApiKey[];
    /** Keyed by REST API id; exactly the owned and declared ones that are not in `trusted`. */
    readonly apis: Readonly<Record<string, LiveApi>>;
    /**
     * Keyed by usage plan id: ids of the keys in it. All that we own and that are not in `trusted`; others where the
     * question came up (`plan/details.ts`).
     */
    readonly planKeys: Readonly<Record<string, readonly string[]>>;
    /** Keyed by usage plan id, then key id: use day by day, where the question came up. */
    readonly usage: Readonly<Record<string, Readonly<Record<string, readonly LiveDayUse[]>>>>;
    /**
     * Ids of the REST APIs and usage plans whose digest tag equals the desired digest and that were therefore not read
     * (`--refresh changed`). Such an API counts as equal, and so do the keys of such a plan; the limits and stages of a
     * plan come with the list and are always compared. A thing that is neither here nor read is a bug, never "absent".
     */
    readonly trusted: readonly string[];
}
/** How a function is named in `LiveApi.grants`: its ARN, with the qualifier where there is one. */
export declare function functionReference(grant: {
    readonly functionArn: string;
    readonly qualifier?: string;
}): string;
