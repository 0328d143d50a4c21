import { type Budget } from './budget.ts';
import { type Pair, type Views } from './pairs.ts';
import type { Local } from './question.ts';
/** A change with the way to it from the schema that was asked about: `.items[].total`, empty for that schema itself. */
export interface SchemaChange extends Local {
    readonly way: string;
}
/** Gives what is found at a pair and below it: every pair below once, by the shortest way. */
export declare function collector(views: Views, budget: Budget): (pair: Pair) => readonly SchemaChange[];
