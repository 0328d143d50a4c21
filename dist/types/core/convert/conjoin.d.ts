/** Adding to what a schema asks for. */
import type { JsonObject } from '../model/json.ts';
/** The schema that asks for what two schemas ask: in one where they have no keyword in common, else in an `allOf`. */
export declare function conjoin(schema: JsonObject, also: JsonObject): JsonObject;
