import type { Step } from '../model/plan.ts';
/** A step, or one that stands for many: the names of their keys in it are `{name}`. */
export interface Entry {
    readonly step: Step;
    /** `key acme`, or `1000 keys: acme, globex, initech and 997 more`. */
    readonly title: string;
    readonly count: number;
}
export interface EntryGroup {
    readonly title: string;
    readonly entries: readonly Entry[];
}
/** In the order of the plan; many alike stand where the first of them stands. */
export declare function entriesOf(steps: readonly Step[]): readonly Entry[];
/** By the API, plan or keys they belong to. */
export declare function entryGroups(entries: readonly Entry[]): readonly EntryGroup[];
/** `acme, globex, initech and 997 more`. */
export declare function someNames(names: readonly string[]): string;
