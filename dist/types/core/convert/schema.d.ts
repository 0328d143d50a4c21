/** One schema: what is in it is converted first, then one step after another turns what 3.0 lacks into what it has. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { type Place } from './rebuild.ts';
/**
 * A step of the conversion. It gets a schema whose inner schemas are converted, and the schema as it was written; it gives
 * the same object when there is nothing to do.
 */
export type Step = (schema: JsonObject, original: JsonObject, conversion: Conversion, place: Place) => JsonObject;
/** The schema in OpenAPI 3.0; a reference when it has become a component. */
export declare function convertSchema(conversion: Conversion, schema: Json, place: Place): Json;
/** The schema itself, also when it has become a component. */
export declare function convertHere(conversion: Conversion, schema: Json, place: Place): Json;
