/** Notes of a plan: what a reader should know that is neither a change nor a reason to refuse. */
import type { Change } from '../diff/change.ts';
import { type DiffContext } from '../diff/context.ts';
export declare function notes(context: DiffContext, changes: readonly Change[]): string[];
