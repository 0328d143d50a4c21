/** What a live key should be, attributes and mark together. The diff compares with it, and the writer writes it. */
import type { Desired } from '../../model/desired.ts';
import { type Tags } from '../../model/live.ts';
import { type KeyTarget } from './key-target.ts';
/** A key as CreateApiKey takes it and UpdateApiKey leaves it. */
export interface KeyState {
    readonly name: string;
    readonly description?: string;
    readonly customerId?: string;
    readonly enabled: boolean;
    /** Those by which it speaks of itself. */
    readonly tags: Tags;
}
/** A key that is to be created. */
export declare function newKey(desired: Desired, target: KeyTarget): KeyState;
/**
 * What a live key should become; undefined for one that is created or deleted.
 * @param time of the read, in seconds since 1970
 */
export declare function wantedKey(desired: Desired, target: KeyTarget, time: number): KeyState | undefined;
/** ISO 8601, to the second. */
export declare function dateText(time: number): string;
