/** Guards: what Tollgate refuses to do, by name, with the numbers and what lifts it. */
import { type DiffContext } from '../diff/context.ts';
import type { Change } from '../diff/change.ts';
import type { ContractChange, Refusal, Reset } from '../model/plan.ts';
/** Everything that stands in the way of applying these changes. */
export declare function refusals(context: DiffContext, changes: readonly Change[], found: {
    readonly contract: readonly ContractChange[];
    readonly resets: readonly Reset[];
}): readonly Refusal[];
