/** Notes of a plan: what a reader should know that is neither a change nor a reason to refuse. */
import { type Change } from '../diff/change.ts';
import { type DiffContext } from '../diff/context.ts';
import type { Room } from './moves.ts';
/** @param room ids of removals that make room for an addition */
export declare function notes(context: DiffContext, changes: readonly Change[], room: Room): string[];
