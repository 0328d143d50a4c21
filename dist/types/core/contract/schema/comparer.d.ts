/** The schemas of two contracts, to be compared as often as they are used. */
import { type Json } from '../../model/json.ts';
import type { Contract } from '../model.ts';
import type { Budget } from './budget.ts';
import { type SchemaChange } from './graph.ts';
import type { Use } from './question.ts';
export interface SchemaComparer {
    /** What changed between two schemas and below them. */
    readonly compare: (use: Use, before: Json, after: Json) => readonly SchemaChange[];
    /** Whether the default of a parameter is another one. */
    readonly defaultChanged: (before: Json, after: Json) => boolean;
}
export declare function schemaComparer(before: Contract, after: Contract, budget: Budget): SchemaComparer;
