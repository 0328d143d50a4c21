/** Arrays: tuples, the items that nothing else evaluates, and items that must be there. */
import type { JsonObject } from '../model/json.ts';
/** @param original decides what is lost, so that it is what was noted */
export declare function arrays(schema: JsonObject, original: JsonObject): JsonObject;
