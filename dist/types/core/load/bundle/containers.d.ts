import { type Origin } from '../../model/origin.ts';
import type { Followed } from './follow.ts';
import { type Members, type Version } from './groups.ts';
export interface Container {
    readonly members: Members;
    readonly origin: Origin;
}
export interface Containers {
    /** The document, and `components` where there is such a thing. */
    readonly root: Container;
    readonly components?: Container;
    /** What is written in the groups of components: it keeps its names. */
    readonly groups: ReadonlyMap<string, Container>;
}
/** @param file path of the spec */
export declare function containersOf(file: string, document: object, followed: Followed, version: Version): Containers;
