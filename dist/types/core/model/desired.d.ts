/** The desired state of one environment, compiled from the repository: the left side of the diff. */
import type { ApiProperties, Definition, EndpointType } from './definition.ts';
import type { JsonObject } from './json.ts';
import type { AllowedWarning, ExistingPlan, KeyPolicy, KeyRotation, KeySource, KeyStore, PolicyConfig, Quota, StageSettings, Throttle } from './repository.ts';
export interface Desired {
    readonly environment: string;
    /** Whether the environment has REST APIs of its own, or stages of REST APIs that it shares with other environments. */
    readonly restApi: 'own' | 'shared';
    readonly owner: string;
    /** The account the environment names, or undefined when any is right. */
    readonly account: string | undefined;
    /** The region the environment names, or undefined when the AWS configuration decides. */
    readonly region: string | undefined;
    /** Warnings of the import that may come; none when absent. */
    readonly importWarnings?: readonly AllowedWarning[];
    /** What becomes of a change that breaks clients. */
    readonly breaking: PolicyConfig['breaking'];
    readonly keyPolicy: KeyPolicy;
    /** Keyed by spec id. */
    readonly apis: Readonly<Record<string, DesiredApi>>;
    /** Keyed by plan id (the plan file's stem). */
    readonly plans: Readonly<Record<string, DesiredPlan>>;
    /** Keyed by key name. */
    readonly keys: Readonly<Record<string, DesiredKey>>;
}
/** What an import does with the base path of a document (aws-facts 2.4). */
export declare const BASE_PATH_MODES: readonly ['ignore', 'prepend', 'split'];
export type BasePathMode = (typeof BASE_PATH_MODES)[number];
export interface DesiredApi {
    readonly id: string;
    readonly file: string;
    readonly definition: Definition;
    /** The properties of the API that the spec itself speaks of; the others are what an import resets them to. */
    readonly declared: readonly (keyof ApiProperties)[];
    readonly endpointType: EndpointType;
    /** Goes with the import as its `basepath` parameter. */
    readonly basePath: BasePathMode;
    /** The document as it is sent to PutRestApi: self-contained JSON with every API-level property rendered into it. */
    readonly body: JsonObject;
    readonly stage: DesiredStage;
    /** One per Lambda function (and qualifier) that the definition calls without a role of its own. */
    readonly grants: readonly DesiredGrant[];
    readonly probes: readonly Probe[];
}
export interface DesiredStage {
    readonly name: string;
    /** Sensitive: never printed. Only these are managed; other variables of the stage are left alone. */
    readonly variables: Readonly<Record<string, string>>;
    readonly settings: StageSettings;
}
/** The right of one REST API to invoke one function. */
export interface DesiredGrant {
    /** ARN without a qualifier. */
    readonly functionArn: string;
    /** Alias or version; a grant is made on the qualifier (aws-facts 7.2). */
    readonly qualifier?: string;
}
export interface DesiredPlan {
    readonly id: string;
    readonly file: string;
    readonly name: string;
    readonly description?: string;
    readonly throttle?: Throttle;
    readonly quota?: Quota;
    readonly productCode?: string;
    /** Tags beside ours; others of the live plan are left alone. */
    readonly tags?: Readonly<Record<string, string>>;
    /** Somebody else's plan: only the links to our stages and keys are ours, and name, limits and tags are not compared. */
    readonly existing?: ExistingPlan;
    /** Earlier id of the plan file. */
    readonly was?: string;
    /** Keyed by spec id. */
    readonly stages: Readonly<Record<string, DesiredPlanStage>>;
    /** Names of keys, sorted. */
    readonly keys: readonly string[];
}
export interface DesiredPlanStage {
    /** Keyed by `GET /hello`. */
    readonly methods: Readonly<Record<string, Throttle>>;
}
export interface DesiredKey {
    readonly name: string;
    readonly description?: string;
    readonly customerId?: string;
    readonly enabled: boolean;
    /** Where the value is read from; absent when it is generated. */
    readonly value?: KeySource;
    /** Where a generated value is put. */
    readonly store?: KeyStore;
    /** Earlier name of a renamed key. */
    readonly was?: string;
    readonly rotation: KeyRotation;
}
/** A call that `verify` makes against the stage. */
export interface Probe {
    /** `GET /hello`. */
    readonly operation: string;
    readonly httpMethod: string;
    /** The path with every variable filled in. */
    readonly path: string;
    /** Whether the operation requires a key: then it is called without one, and with one. */
    readonly keyed: boolean;
    /** Statuses that mean "refused for want of a key": 403, or what the gateway responses make of it. */
    readonly refusedStatus: number;
}
