import type { LiveApiKey, Tags } from '../../model/live.ts';
import type { PatchOperation } from '../patch-operation.ts';
import type { KeyState } from './wanted.ts';
export interface KeyPatches {
    /** UpdateApiKey; none when there is nothing to change. */
    readonly operations: readonly PatchOperation[];
    /** TagResource. */
    readonly tags: Tags;
    /** UntagResource. */
    readonly untag: readonly string[];
}
export declare function keyPatches(want: KeyState, have: LiveApiKey): KeyPatches;
/** The tags by which a key speaks of itself, where they differ. */
export declare function changedTags(want: Tags, have: Tags): readonly string[];
/** The names of the calls, for the plan. */
export declare function keyCalls({ operations, tags, untag }: KeyPatches): readonly string[];
