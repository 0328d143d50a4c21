/** Path items of the components, which 3.0 has not: where a path or a callback refers to one, it gets it in place. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { type Place } from './rebuild.ts';
/** The name in a reference such as `#/components/pathItems/Health`. */
export declare function pathItemName(reference: Json | undefined): string | undefined;
type Convert = (item: JsonObject, place: Place) => JsonObject;
/**
 * Makes the function that converts a path item, with what it refers to in place; what it says itself counts more.
 * @param convert converts a path item that does not refer to one of the components
 */
export declare function pathItems(document: JsonObject, { carry, notes }: Conversion, convert: Convert): Convert;
export {};
