/** Keys that a plan is about to cut off from something they can call today. What the calendar does was declared, and is no cut. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
/** A key in a live plan through which it may have been used. */
export interface Cut {
    readonly usagePlanId: string;
    readonly keyId: string;
}
/** Each key once for every plan that it is in. */
export declare function cutKeys(context: DiffContext, changes: readonly Change[]): readonly Cut[];
/** By id of a key: ids of the live plans that are known to admit it. */
export type PlansByKey = ReadonlyMap<string, readonly string[]>;
export declare function plansByKey({ live }: DiffContext): PlansByKey;
/** Live plans that a key is in. */
export declare function plansHolding({ live, match, desired }: DiffContext, keyId: string, plans: PlansByKey): readonly string[];
