/** Generations of keys that stop working now because their time beside their successor is over, and whether anybody still uses them. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { type DayRange } from '../usage/days.ts';
interface Retiring extends DayRange {
    readonly label: string;
    readonly keyId: string;
    readonly usagePlanIds: readonly string[];
}
/** With the days from which on its successor alone would have done: from the one after that was made, until today. */
export declare function retiringKeys(context: DiffContext, changes: readonly Change[]): readonly Retiring[];
/** The files asked for it, and so it is no reason to refuse; but whoever still calls with the old value is about to notice. */
export declare function stillUsed(context: DiffContext, changes: readonly Change[]): readonly string[];
export {};
