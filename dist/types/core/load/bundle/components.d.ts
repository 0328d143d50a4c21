import type { Container } from './containers.ts';
import type { Followed } from './follow.ts';
import type { Members } from './groups.ts';
import type { Moves } from './moves.ts';
export interface Components {
    /** By group: those that are written, and then those that were moved there, by name. */
    readonly groups: ReadonlyMap<string, Members>;
    /** The name of a value in a group. */
    nameOf(group: string, value: unknown): string | undefined;
}
export declare function componentsOf(written: ReadonlyMap<string, Container>, followed: Followed, moves: Moves): Components;
