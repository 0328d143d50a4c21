/**
 * Access that moves from one plan to another. A key may be in one plan per stage only (aws-facts 5.4), so what gives a key the
 * stage today has to go before what gives it tomorrow; everywhere else adds come before removes.
 */
import { type Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
/** By the id of a removal that makes room for additions: what it makes room for, stages before keys. */
export type Room = ReadonlyMap<string, 'planStage' | 'planKey'>;
export declare function makingRoom(context: DiffContext, changes: readonly Change[]): Room;
