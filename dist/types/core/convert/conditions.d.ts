/** Conditions, written as alternatives: "if A then B" is "not A, or B". */
import type { JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { type Place } from './rebuild.ts';
export declare function conditions(schema: JsonObject, original: JsonObject, conversion: Conversion, place: Place): JsonObject;
