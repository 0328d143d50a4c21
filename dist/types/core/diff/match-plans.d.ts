/** Which live usage plan is which declared one: our own by their tags, somebody else's by the name or id in the file. */
import type { Desired } from '../model/desired.ts';
import { type LiveUsagePlan } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
import { type Sort } from './match-things.ts';
export interface PlanMatch {
    readonly found: Readonly<Record<string, LiveUsagePlan>>;
    readonly refusals: readonly Refusal[];
}
export declare function matchPlans(desired: Desired, sort: Sort, live: readonly LiveUsagePlan[]): PlanMatch;
