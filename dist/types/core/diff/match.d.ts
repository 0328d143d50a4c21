/** Which live things are ours, by their tags; and what stands in the way of making them ours. */
import type { Desired } from '../model/desired.ts';
import type { LiveApiKey, LiveRestApi, LiveUsagePlan } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
import type { KeyTarget } from './keys/key-target.ts';
/** What the lists of the account say. */
export interface Listed {
    readonly restApis: readonly LiveRestApi[];
    readonly usagePlans: readonly LiveUsagePlan[];
    readonly apiKeys: readonly LiveApiKey[];
    /** When they were read, in seconds since 1970. */
    readonly time: number;
}
export interface Match {
    /** By spec id. */
    readonly restApis: Readonly<Record<string, LiveRestApi>>;
    /** By plan id. */
    readonly usagePlans: Readonly<Record<string, LiveUsagePlan>>;
    /** By key name: the live key of each declared one, of several generations the newest. */
    readonly apiKeys: Readonly<Record<string, LiveApiKey>>;
    /** By label: what becomes of every key of ours, declared or not. */
    readonly keyTargets: ReadonlyMap<string, KeyTarget>;
    /** The same by the id of the live key. */
    readonly keyTargetsById: ReadonlyMap<string, KeyTarget>;
    /** By the name of a declared key: ids of the declared plans that list it, sorted. */
    readonly plansOfKeys: ReadonlyMap<string, readonly string[]>;
    /** By the name of the declared key: its generations that are to work, the newest first. */
    readonly workingKeys: ReadonlyMap<string, readonly KeyTarget[]>;
    readonly refusals: readonly Refusal[];
}
/** Finds each declared thing among the live ones. Identity is owner + id + environment, never the name. */
export declare function matchLive(desired: Desired, listed: Listed): Match;
