/** What a user's repository says, after loading: typed, with defaults filled in, each part knowing its file. */
import type { Json } from './json.ts';
import type { Origins } from './origin.ts';
import type { Problem, Severity } from './problem.ts';
/** A file of the repository as `disk` reads it. `path` is relative to the root, with forward slashes. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
/** Reads files by their paths, relative to the root; undefined for what is not there. Only `.git` and what leaves the root are refused. */
export type ReadFiles = (paths: readonly string[]) => Promise<Readonly<Record<string, SourceFile | undefined>>>;
/** A file that others name and that cannot be used, with the reason. */
export interface UnusableFile {
    readonly path: string;
    /** One sentence that completes "The file ...", and what to do about it. */
    readonly unusable: {
        readonly message: string;
        readonly hint: string;
    };
}
/**
 * What the references of specs lead to, by path relative to the root or by URL; undefined where nothing is. A name that is
 * not here has not been asked for.
 */
export type NamedFiles = ReadonlyMap<string, SourceFile | UnusableFile | undefined>;
/** Everything `disk` found. `undefined` for a folder or file that does not exist, which is not the same as empty. */
export interface SourceTree {
    readonly config: SourceFile | undefined;
    readonly specs: readonly SourceFile[] | undefined;
    readonly plans: readonly SourceFile[] | undefined;
    /** The repository's own name, for example `acme/apis`; the default owner. */
    readonly repositoryName: string | undefined;
    /** The files that specs refer to. Absent when nobody has looked yet. */
    readonly files?: NamedFiles;
}
/** What loading gives: every file parsed, and nothing yet of what depends on the environment. */
export interface LoadedRepository {
    readonly config: Config;
    /** As they are written. Those that could not be read are not among them. */
    readonly specs: readonly Spec[];
    /** Every spec, those with problems too, so that plan files that name them are not blamed for that. */
    readonly apis: readonly {
        readonly id: string;
        readonly file: string;
    }[];
    readonly plans: readonly WrittenPlanFile[];
    /** By path; those with problems are not among them. */
    readonly overlays: ReadonlyMap<string, Overlay>;
    /** What the key files list, by path; those that could not be read are not among them. */
    readonly keyFiles: ReadonlyMap<string, KeyFile>;
    /** Every file that was read, by path: problems are placed in them. */
    readonly files: ReadonlyMap<string, SourceFile>;
    readonly problems: readonly Problem[];
}
/** An OpenAPI Overlay that was parsed. */
export interface Overlay {
    readonly file: string;
    /** In the order in which they are applied. */
    readonly actions: readonly OverlayAction[];
    /** Path of the one spec that it is for; absent for all. */
    readonly only?: string;
}
export interface OverlayAction {
    /** JSONPath (RFC 9535). */
    readonly target: string;
    readonly remove: boolean;
    /** As it stands in the file. */
    readonly update?: Json;
}
/** A CSV file of keys, named by plan files. */
export interface KeyFile {
    readonly file: string;
    /** In the order of the file. The first one is at the pointer `/1`: the header is `/0`. */
    readonly keys: readonly ListedKey[];
}
/** A row of a key file; absent is what is empty. */
export interface ListedKey {
    readonly name: string;
    readonly description?: string;
    readonly customerId?: string;
    readonly enabled?: boolean;
}
/** A plan file that was parsed; what it says may depend on the environment. */
export interface WrittenPlanFile {
    readonly file: string;
    readonly value: Json;
}
/** What the repository says for one environment. With problems of severity error, do not use the rest. */
export interface Repository {
    readonly config: Config;
    readonly specs: readonly Spec[];
    readonly plans: readonly PlanFile[];
    readonly problems: readonly Problem[];
}
/** `tollgate.yaml`, design.md 2. */
export interface Config {
    readonly owner: string;
    readonly environments: Readonly<Record<string, EnvironmentConfig>>;
    readonly policy: PolicyConfig;
    /** The URLs that specs may refer to. */
    readonly references?: readonly RemoteReference[];
}
/** A document that a spec may refer to by its URL. */
export interface RemoteReference {
    readonly url: string;
    /** SHA-256 of its bytes, as 64 lower-case hexadecimal digits. */
    readonly sha256: string;
}
export interface EnvironmentConfig {
    /** Twelve digits; any other account is refused. */
    readonly account?: string;
    readonly region?: string;
    /** The stage's name. */
    readonly stage: string;
    readonly restApi: 'own' | 'shared';
    /** Stage variables. Sensitive: never printed. */
    readonly variables: Readonly<Record<string, string>>;
    readonly stageSettings: StageSettings;
    /** What `${values.NAME}` stands for. Absent when there are none. */
    readonly values?: Readonly<Record<string, ValueSource>>;
    /** Paths of OpenAPI Overlays, in the order in which they are applied. Absent when there are none. */
    readonly overlays?: readonly string[];
}
export type Value = string | number | boolean;
/** A value, or where it is read from. */
export type ValueSource = Value | {
    readonly env: string;
} | {
    readonly parameter: string;
} | {
    readonly stackOutput: string;
};
export interface Throttle {
    /** Requests per second. */
    readonly rate: number;
    /** Size of the bucket. */
    readonly burst: number;
}
export interface Quota {
    readonly limit: number;
    readonly period: 'DAY' | 'WEEK' | 'MONTH';
    readonly offset: number;
}
export interface StageSettings {
    readonly tracing?: boolean;
    readonly logging?: 'OFF' | 'ERROR' | 'INFO';
    readonly throttle?: Throttle;
}
export interface PolicyConfig {
    /** Severities of findings by code, where they are not the usual ones. */
    readonly rules?: Readonly<Record<string, Severity | 'off'>>;
    readonly waivers?: readonly Waiver[];
    /** Warnings of the import that may come. */
    readonly importWarnings?: readonly AllowedWarning[];
    readonly breaking: 'allow' | 'warn' | 'refuse';
    /** Absent for the defaults. */
    readonly keys?: KeyPolicy;
}
/** Of a key that says nothing of its rotation. */
export declare const DEFAULT_ROTATION: KeyRotation;
export declare const DEFAULT_KEY_POLICY: KeyPolicy;
/** What becomes of API keys that lose their place. */
export interface KeyPolicy {
    /** Seconds between the revocation of a key and its deletion. */
    readonly grace: number;
    /** Seconds: a key that was used within them is not cut off without a person who says so. */
    readonly usedWithin: number;
}
/** A finding that is known and accepted until a day. */
export interface Waiver {
    /** The code of the finding. */
    readonly rule: string;
    /** Path of the file it is in; any when absent. */
    readonly file?: string;
    /** Its JSON pointer, or an operation such as `GET /orders` with all that is in it; anywhere when absent. */
    readonly at?: string;
    readonly reason: string;
    /** The last day on which it counts, `2026-12-31`. */
    readonly expires: string;
}
export interface AllowedWarning {
    /** Plain text, in which `*` stands for any text. */
    readonly pattern: string;
    readonly reason: string;
}
/** A spec: a parsed OpenAPI document that is structurally sound. */
export interface Spec {
    /** The file's stem, or `x-tollgate.id`. */
    readonly id: string;
    readonly file: string;
    /** The whole document as JSON, `$ref`s kept. */
    readonly document: {
        readonly [key: string]: Json;
    };
    /** Where its parts come from, when it is put together or rewritten; else they stand in `file` where they stand here. */
    readonly origins?: Origins;
    /** Whether parts are missing, because references to them could not be followed. Such a spec is checked, never compiled. */
    readonly incomplete?: boolean;
    /** True when something in it stands for a value that is not known, so that what is said about it may be wrong. */
    readonly partial?: boolean;
}
/** `plans/*.yaml`, design.md 2. */
export interface PlanFile {
    /** The file's stem; the plan's identity in the `tollgate:id` tag. */
    readonly id: string;
    readonly file: string;
    readonly name: string;
    readonly description?: string;
    readonly throttle?: Throttle;
    readonly quota?: Quota;
    /** Of a product on AWS Marketplace. */
    readonly productCode?: string;
    /** Tags of the plan beside ours; other tags of the live plan are left alone. */
    readonly tags?: Readonly<Record<string, string>>;
    /** The plan belongs to somebody else; only its links to our stages and keys are ours. Excludes name, limits and tags. */
    readonly existing?: ExistingPlan;
    /** Earlier id of a plan file that was renamed. */
    readonly was?: string;
    readonly stages: readonly PlanFileStage[];
    readonly keys: readonly PlanFileKey[];
    /** Path of the file that lists the keys from this position on; those before stand in the plan file itself. */
    readonly keyFile?: {
        readonly path: string;
        readonly from: number;
    };
    /** Names of environments; absent for all. */
    readonly environments?: readonly string[];
}
export type ExistingPlan = {
    readonly name: string;
} | {
    readonly id: string;
};
export interface PlanFileStage {
    /** A spec's id. */
    readonly api: string;
    /** Per-operation throttles keyed by `GET /hello`. */
    readonly methods: Readonly<Record<string, Throttle>>;
}
export interface PlanFileKey {
    readonly name: string;
    /** Nothing but the name is said here: another file may say what the key is, else it is as by default. */
    readonly short?: true;
    readonly description?: string;
    readonly customerId?: string;
    readonly enabled: boolean;
    /** Where the value is read from; absent when it is generated. */
    readonly value?: KeySource;
    /** Where a generated value is put: a secret of Secrets Manager. */
    readonly store?: KeyStore;
    /** Earlier name of a renamed key. */
    readonly was?: string;
    /** Absent for the defaults. */
    readonly rotation?: KeyRotation;
}
export type KeySource = {
    readonly env: string;
} | {
    readonly secret: string;
} | {
    readonly parameter: string;
};
export interface KeyStore {
    readonly secret: string;
}
export interface KeyRotation {
    /** Counted up by a person to replace the value; 1 unless said. */
    readonly generation: number;
    /** Seconds after which a generated value is replaced; absent for never. */
    readonly every?: number;
    /** Seconds for which the old value works beside the new one. */
    readonly overlap: number;
}
