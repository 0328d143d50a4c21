/**
 * What has to be read beside the lists once it is known what would change: who is in the plans that open a stage whose access
 * changes, and how much keys used that would be cut off or get less. A plan without changes asks nothing.
 */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import type { LiveUsagePlan } from '../model/live.ts';
import type { Quota } from '../model/repository.ts';
import { type DayRange } from '../usage/days.ts';
export interface Questions {
    /** Ids of usage plans whose keys are wanted. */
    readonly planKeys: readonly string[];
    readonly usage: readonly UsageQuestion[];
}
export interface UsageQuestion extends DayRange {
    readonly usagePlanId: string;
    /** One key; all of the plan when absent. */
    readonly keyId?: string;
}
export declare function questions(context: DiffContext, changes: readonly Change[]): Questions;
/** The live plan and the quota of a change that may leave keys with less than they have used. */
export declare function tightened({ desired, match }: DiffContext, { kind, action, resource, fields }: Change): {
    readonly plan: LiveUsagePlan;
    readonly quota: Quota;
} | undefined;
