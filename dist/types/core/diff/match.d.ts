/** Which live things are ours, by their tags; and what stands in the way of making them ours. */
import type { Desired } from '../model/desired.ts';
import type { LiveApiKey, LiveRestApi, LiveUsagePlan, Tags } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
/** What the lists of the account say. */
export interface Listed {
    readonly restApis: readonly LiveRestApi[];
    readonly usagePlans: readonly LiveUsagePlan[];
    readonly apiKeys: readonly LiveApiKey[];
}
export interface Match {
    /** By spec id. */
    readonly restApis: Readonly<Record<string, LiveRestApi>>;
    /** By plan id. */
    readonly usagePlans: Readonly<Record<string, LiveUsagePlan>>;
    /** By key name. */
    readonly apiKeys: Readonly<Record<string, LiveApiKey>>;
    readonly refusals: readonly Refusal[];
}
/** Whether a usage plan or a key carries our owner and environment. */
export declare function isOurs(desired: Pick<Desired, 'owner' | 'environment'>, tags: Tags): boolean;
/** The same for a REST API, which several environments may share. */
export declare function isOurApi({ owner, environment, restApi }: ApiOwner, tags: Tags): boolean;
type ApiOwner = Pick<Desired, 'owner' | 'environment' | 'restApi'>;
/** What a REST API's environment tag says. */
export declare function apiEnvironment({ environment, restApi }: Omit<ApiOwner, 'owner'>): string;
/** The key of the tag that says what was last applied to a REST API for an environment. */
export declare function digestTag({ environment, restApi }: Omit<ApiOwner, 'owner'>): string;
/** Finds each declared thing among the live ones. Identity is owner + id + environment, never the name. */
export declare function matchLive(desired: Desired, listed: Listed): Match;
export {};
