import { type JsonObject } from '../../model/json.ts';
import type { Followed } from './follow.ts';
/** `3.0` and `3.1` differ in what a schema may hold. */
export type Dialect = '2.0' | '3.0' | '3.1';
/** The group of components that a reference points into from now on, by the mapping that it stands in. */
export type Moves = ReadonlyMap<object, string>;
/** Finds the references whose targets become components; what the others lead to has to stand in their place. */
export declare function findMoves(root: JsonObject, followed: Followed, dialect: Dialect): Promise<Moves>;
