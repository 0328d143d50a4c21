/**
 * The order of steps, as data.
 *
 *     restApi ─► definition ─► lambdaGrant ─► deployment ─► stage ─┐
 *                                                                  ├─► usagePlan ─► planStage ─┐
 *                                                                                              ├─► planKey ─► keyStore
 *                                                                  apiKey ─────────────────────┘
 */
import { type Change } from '../diff/change.ts';
import type { Kind } from '../model/kind.ts';
import type { Room } from './moves.ts';
export declare const RANK: Readonly<Record<Kind, number>>;
/** The drawing above as pairs: the first comes before the second. */
export declare const DEPENDENCIES: readonly (readonly [Kind, Kind])[];
/**
 * Sorts by rank, then adds before removes, then by name.
 * @param room removals without which an addition would be refused
 */
export declare function inOrder(changes: readonly Change[], room: Room): Change[];
