import type { Local, Use } from './question.ts';
import type { Conjunction } from './shape.ts';
import type { Part, View } from './view.ts';
export interface Pair extends Use {
    readonly key: string;
    readonly before: Part;
    readonly after: Part;
}
/** The way from a pair to one below it. */
export interface Edge {
    readonly label: string;
    readonly pair: Pair;
}
export interface Compared {
    readonly found: readonly Local[];
    readonly edges: readonly Edge[];
}
export interface Views {
    readonly before: View;
    readonly after: View;
}
export declare function pairOfParts({ direction, textual }: Use, before: Part, after: Part): Pair;
/** Undefined where a side does not know its schema. */
export declare function pairOf(views: Views, use: Use, before: Conjunction, after: Conjunction): Pair | undefined;
/** Two parts without alternatives. */
export declare function comparePlain(views: Views, { direction, textual, before, after }: Pair): Compared;
/** How much a pair costs to compare. */
export declare function sizeOf({ before, after }: Pair): number;
