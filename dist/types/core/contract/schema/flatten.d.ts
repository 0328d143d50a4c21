/** A list of schemas as everything that it demands: references followed, `allOf` opened, `oneOf` and `anyOf` put aside. */
import { type Json, type JsonObject } from '../../model/json.ts';
import type { Contract } from '../model.ts';
import type { Budget } from './budget.ts';
import type { Conjunction } from './shape.ts';
/** By number, so that the same schemas are known again in whatever order they come. */
export interface Flat {
    readonly members: ReadonlyMap<number, JsonObject>;
    readonly unions: ReadonlyMap<number, readonly Json[]>;
}
/** Undefined where a part of the list is not known. */
export type Flatten = (schemas: Conjunction) => Flat | undefined;
export declare function flattener(contract: Contract, budget: Budget): Flatten;
/** The schema behind references; undefined where they lead nowhere. */
export declare function follow({ lookup }: Contract, schema: Json): JsonObject | undefined;
