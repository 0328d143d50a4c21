/** Guards about keys and plans: what would admit nobody, and whom two plans would admit. */
import type { Change } from '../diff/change.ts';
import { type DiffContext } from '../diff/context.ts';
import type { Refusal } from '../model/plan.ts';
export declare function keyRefusals(context: DiffContext, changes: readonly Change[]): readonly Refusal[];
