/** Schemas that have a name of their own: `$ref: "#pet"` leads to the schema with `$anchor: pet`. */
import type { JsonObject } from '../model/json.ts';
import { type Place } from './rebuild.ts';
/** Finds the schema that a reference names by its anchor. Most documents have none, and are not searched. */
export declare function anchorFinder(document: JsonObject): (reference: string) => Place | undefined;
