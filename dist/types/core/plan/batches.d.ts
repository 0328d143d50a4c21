/**
 * Which steps travel in one call. UpdateUsagePlan is allowed once in 20 seconds, so that all changes of a plan go together;
 * ImportApiKeys makes and admits many keys at once (aws-facts 1.1, 5.5).
 */
import { type Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
/** From how many new keys on they are imported. */
export declare const IMPORT_FROM = 6;
/** How many keys go into one import: small enough that a refused one costs little. */
export declare const KEYS_PER_IMPORT = 100;
/** A change, and the id of the one in whose call it travels. */
export interface Batched {
    readonly change: Change;
    readonly with?: string;
}
/** @param ordered in the order in which they are done */
export declare function inBatches(context: DiffContext, ordered: readonly Change[]): readonly Batched[];
