/** Objects: properties by pattern, and the properties that nothing else evaluates. */
import type { JsonObject } from '../model/json.ts';
/** @param original decides what is lost, so that it is what was noted */
export declare function objects(schema: JsonObject, original: JsonObject): JsonObject;
