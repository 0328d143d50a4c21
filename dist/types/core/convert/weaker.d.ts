/**
 * Where accepting more would come to mean accepting less: a `not` refuses what its schema accepts, and a `oneOf` refuses
 * what two of its alternatives accept. With a schema in them that loses something, they say less themselves.
 */
import type { JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { type Place } from './rebuild.ts';
export declare function weaker(schema: JsonObject, original: JsonObject, conversion: Conversion, place: Place): JsonObject;
