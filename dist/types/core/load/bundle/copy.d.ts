/**
 * Copies the parts of a spec into one tree: every part has its own place and the origin of what it was copied from. What a
 * reference leads to that is no component is put in its place.
 */
import { type Json } from '../../model/json.ts';
import { type Origin, type Origins } from '../../model/origin.ts';
import type { Finding } from '../../model/problem.ts';
import type { Followed, Link } from './follow.ts';
type Mapping = {
    readonly [key: string]: unknown;
};
export interface CopyFault {
    readonly finding: Finding;
    /** The reference that is to blame. */
    readonly link: Link | undefined;
}
export interface Copier {
    /** @param via the reference that led to the value */
    copy(value: unknown, via: Link | undefined): Json;
    /** Remembers where a copy comes from, if nothing is known yet. */
    known(made: Json, origin: Origin | undefined): Json;
    readonly origins: Origins;
    faults(): readonly CopyFault[];
    /** Whether the copy was broken off because it has become larger than any definition may be. */
    tooLarge(): boolean;
}
/** The text of a reference as it is in the joined document; undefined where what it stands for has to stand itself. */
export type TextOf = (holder: Mapping, key: string, link: Link) => string | undefined;
export declare function createCopier(followed: Followed, textOf: TextOf): Copier;
export {};
