/** "This, or null": the alternative of a null goes into one that has a type, because 3.0 has no type of null. */
import type { JsonObject } from '../model/json.ts';
export declare function nullBranches(schema: JsonObject, original: JsonObject): JsonObject;
