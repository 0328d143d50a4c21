/** Which of the live things of a kind is which declared one, by their tags; and what stands in the way. */
import type { Desired } from '../model/desired.ts';
import { type Tags } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
export interface Thing {
    readonly id: string;
    readonly name: string;
    readonly tags: Tags;
}
/** A declared thing: its live name, and the id that it had before it was renamed. */
export interface Wanted {
    readonly name: string;
    readonly was?: string | undefined;
}
/** How a kind is called, and which of its things are ours. */
export interface Sort {
    readonly title: string;
    readonly ours: (tags: Tags) => boolean;
}
/** Finds each declared thing by owner, environment and id; a name that somebody else has is refused. */
export declare function matchThings<Item extends Thing>(desired: Desired, { title, ours }: Sort, wanted: Readonly<Record<string, Wanted>>, live: readonly Item[]): {
    readonly found: Readonly<Record<string, Item>>;
    readonly refusals: readonly Refusal[];
};
export declare function groupById<Item extends Thing>(things: readonly Item[]): ReadonlyMap<string, Item[]>;
export declare function duplicate(title: string, id: string, things: readonly Thing[]): Refusal;
export declare function renamedTwice(title: string, id: string, was: string, things: readonly Thing[]): Refusal;
/** Things of the same name that are not ours. The same owner in another environment is no conflict. */
export declare function nameTaken(desired: Desired, title: string, id: string, things: readonly Thing[]): readonly Refusal[];
