/** Guards about use: keys that are in use are not cut off by the way, and no quota is set below what is used already. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import type { Refusal } from '../model/plan.ts';
/** A key that somebody used lately is not cut off by the way. */
export declare function usedKeys(context: DiffContext, changes: readonly Change[]): readonly Refusal[];
/** A quota below what is used already refuses its keys at once, until the next period. */
export declare function usedQuotas(context: DiffContext, changes: readonly Change[]): readonly Refusal[];
