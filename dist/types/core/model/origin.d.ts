/**
 * Where the parts of a document come from. A spec may be put together from several files, overlays and values; every
 * finding must still point at the file and line that a person can change.
 */
import type { Json } from './json.ts';
/** A place in a file of the repository. */
export interface Origin {
    /** Relative to the root, with forward slashes. */
    readonly file: string;
    /** JSON pointer into that file. */
    readonly pointer: string;
    /** Scalar members and items that stand elsewhere than the object that holds them, by key. */
    readonly members?: ReadonlyMap<string, Origin>;
}
/** Origins of the objects and arrays of a document, by identity. One that is not here stands where its parent stands. */
export type Origins = WeakMap<object, Origin>;
/** Tells that an object of a rewritten document stands for one of the document before: the copy gets its origin. */
export type Carry = (from: object, to: object) => void;
export declare function carryIn(origins: Origins): Carry;
/**
 * The place that a pointer into a document leads to: the origin of the deepest object on the way, and the keys below it.
 * @param root origin of the document itself
 */
export declare function originAt(document: Json, pointer: string, root: Origin, origins: Origins): Origin;
/** The place of a member. */
export declare function originBelow({ file, pointer }: Origin, key: string): Origin;
