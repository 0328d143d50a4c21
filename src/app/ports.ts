/** What the use cases need from the outside. `plan` gets a `Reader`, which has nothing that writes. */
import type { Desired } from '../core/model/desired.ts';
import type { Match } from '../core/diff/match.ts';
import type { Kind } from '../core/model/kind.ts';
import type {
  Live,
  LiveApi,
  LiveApiKey,
  LiveDayUse,
  LiveRestApi,
  LiveUsagePlan,
} from '../core/model/live.ts';
import type { Step } from '../core/model/plan.ts';
import type { KeySource, ReadFiles, SourceTree } from '../core/model/repository.ts';
import type { Secret } from '../core/model/secret.ts';

/** Reads an account. Every method pages to the end and throws an `OperationError` when a read fails: never "absent". */
export interface Reader {
  /** The account and region that the credentials and configuration lead to (STS GetCallerIdentity). */
  identity(): Promise<{ readonly account: string; readonly region: string }>;
  restApis(): Promise<readonly LiveRestApi[]>;
  usagePlans(): Promise<readonly LiveUsagePlan[]>;
  /** Without values. */
  apiKeys(): Promise<readonly LiveApiKey[]>;
  /** Ids of the keys in a plan. The service answers with values in clear; they are dropped in the adapter. */
  planKeys(usagePlanId: string): Promise<readonly string[]>;
  /**
   * What the keys of a plan used, by key id, oldest day first. A key without use may be missing; one that left the plan
   * may be there.
   * @param from first day, YYYY-MM-DD in UTC
   * @param to last day
   * @param keyId for one key alone
   */
  usage(
    usagePlanId: string,
    from: string,
    to: string,
    keyId?: string,
  ): Promise<Readonly<Record<string, readonly LiveDayUse[]>>>;
  /** One API in full: definition, stages, deployments, what the stage serves, and the policies of the functions named. */
  api(restApi: LiveRestApi, wanted: WantedApi): Promise<LiveApi>;
}

/** What a reader must know of the desired API to read no more of the live one than the plan needs. */
export interface WantedApi {
  /** References as `functionReference` makes them, those the desired definition calls. */
  readonly functions: readonly string[];
  /** The environment's stage. */
  readonly stage: string;
  /** Of the desired definition: a stage whose deployment carries it need not be exported. */
  readonly digest: string;
}

/** Ids of live things by the name under which they are declared. Apply adds to it as it creates. */
export interface Ids {
  /** By spec id. */
  readonly restApis: Map<string, string>;
  /** By spec id: the deployment that holds the desired definition. */
  readonly deployments: Map<string, string>;
  /** By plan id. */
  readonly usagePlans: Map<string, string>;
  /** By label (`keyLabel`). */
  readonly apiKeys: Map<string, string>;
}

export interface WriteContext {
  readonly desired: Desired;
  readonly live: Live;
  readonly match: Match;
  readonly ids: Ids;
  /** Keys as this run has made or left them, by label. */
  readonly madeKeys: Map<string, LiveApiKey>;
  /** The values of the keys that are to be created, by label. */
  readonly keyValues: ReadonlyMap<string, Secret>;
  /** The commit being applied, where known; goes into the deployment's description. */
  readonly commit: string | undefined;
}

export interface Written {
  /** Request ids of the calls made, in order. */
  readonly requestIds: readonly string[];
  /** Id of what was created. */
  readonly id?: string;
  /** Import warnings and the like. */
  readonly warnings?: readonly string[];
}

/** @param companions steps that travel in the same call (`Step.with`) */
export type KindWriter = (step: Step, context: WriteContext, companions: readonly Step[]) => Promise<Written>;

/** Executes steps. The table has one writer per kind. */
export interface Writer {
  readonly kinds: Readonly<Record<Kind, KindWriter>>;
  /** Takes the digest tag off before the first write to a thing; nothing to do when it has none. */
  unseal(thing: SealedThing): Promise<Written>;
  /** Writes the digest tag, last. */
  seal(thing: SealedThing, digest: string): Promise<Written>;
}

export interface SealedThing {
  readonly kind: 'restApi' | 'usagePlan';
  readonly id: string;
  /** Key of its digest tag; a shared REST API has one per environment. */
  readonly tag: string;
}

/** Calls a deployed stage, for probes. */
export interface StageCaller {
  /** The URL under which a stage is called, without a trailing slash. */
  invokeUrl(restApiId: string, stage: string): string;
  /** The value of a key, for the one call that sends it. */
  keyValue(apiKeyId: string): Promise<Secret>;
  call(request: {
    readonly url: string;
    readonly httpMethod: string;
    readonly apiKey?: Secret;
  }): Promise<StageAnswer>;
}

export interface StageAnswer {
  readonly status: number;
  /** The header `x-amzn-ErrorType`, where there is one. */
  readonly errorType?: string;
}

/** Time, so that tests decide it. */
export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Where values come from that are not written in the configuration. */
export interface ValueSources {
  /** A variable of the process's environment; undefined when it is not set. */
  readonly variable: (name: string) => string | undefined;
  /** Connects to an environment's account. Called only once the files are without errors. */
  readonly reader: (target: ValueTarget) => Promise<ValueReader>;
}

export interface ValueTarget {
  readonly region?: string;
}

/** Reads values from an account. Throws an `OperationError` when a read fails: never "absent". */
export interface ValueReader {
  /** The account that the credentials lead to. */
  account(): Promise<string>;
  /** One answer for each source, in their order. */
  read(sources: readonly AccountSource[]): Promise<readonly ReadValue[]>;
}

/** Reads the values of API keys from where people keep them. Throws an `OperationError` when a read fails. */
export interface KeyValueReader {
  /** One answer for each source, in their order; undefined for one that is not there. */
  read(sources: readonly AccountKeySource[]): Promise<readonly (Secret | undefined)[]>;
}

export type AccountKeySource = Exclude<KeySource, { readonly env: string }>;

export type AccountSource = { readonly parameter: string } | { readonly stackOutput: string };

/** A value, or what is not there. A `secret` is a parameter that is encrypted. */
export type ReadValue =
  | { readonly value: string }
  | { readonly missing: 'parameter' | 'secret' | 'stack' | 'output' };

/** The repository's files. */
export interface Sources {
  read(): Promise<SourceTree>;
  /** Further files that the first ones name. Throws for one that exists and cannot be read, or that is outside of the root. */
  readonly files: ReadFiles;
  /**
   * The bytes at an https URL, for a document that the configuration allows by its hash. Throws for every answer but a
   * plain one, `remote-refused` where trying again would change nothing.
   */
  remote(url: string): Promise<Uint8Array>;
  /** The commit that is checked out, where known. */
  commit(): Promise<string | undefined>;
  /** Seconds since 1970: waivers expire, keys are rotated. */
  time(): number;
}
