/** References inside of the document: their keys, and what stands there. */
import type { Json, JsonObject } from '../model/json.ts';
/** The keys of a reference such as `#/components/schemas/Pet`; undefined for any other. */
export declare function keysOf(reference: string): readonly string[] | undefined;
/** The value that keys lead to. */
export declare function find(document: JsonObject, keys: readonly string[]): Json | undefined;
