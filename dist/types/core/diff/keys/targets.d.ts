/**
 * What becomes of every API key of ours, declared or not. A declared key is one client with one or several live keys, its
 * generations: the newest, older ones that work beside it for a while, and those that were revoked and wait to be deleted.
 *
 *     (none) ─► current ─► older ─► retired ─► revoked ─► expired
 *                  └──────── undeclared ──────────┘
 *
 * Nothing here depends on a run at an exact time: each state is told from the live keys, their marks and the time of the read.
 */
import type { Desired } from '../../model/desired.ts';
import { type LiveApiKey } from '../../model/live.ts';
import type { Refusal } from '../../model/plan.ts';
import type { KeyTarget } from './key-target.ts';
export interface KeyTargets {
    /** By label. */
    readonly targets: ReadonlyMap<string, KeyTarget>;
    readonly refusals: readonly Refusal[];
}
/** @param time when the keys were read, in seconds since 1970 */
export declare function keyTargets(desired: Desired, live: readonly LiveApiKey[], time: number): KeyTargets;
