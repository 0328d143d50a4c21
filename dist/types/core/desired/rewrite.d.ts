/**
 * Changes deep inside of a document. Parts in which nothing changes are the same objects before and after: documents are
 * large, changes are few, and what is the same object need not be compared or placed anew.
 */
import { type Json, type JsonObject } from '../model/json.ts';
/** The keys from the document to a value; valid only while the function that gets it runs. */
export type Path = readonly (string | number)[];
export interface Visitor {
    /** What becomes of a text. */
    readonly text: (text: string, path: Path) => string;
    /** Sees every key; keys are left as they are. */
    readonly key?: (key: string) => void;
}
/** The document with every text replaced by what the visitor makes of it. */
export declare function rewriteTexts(document: JsonObject, visitor: Visitor): JsonObject;
/** The object with its members changed; one that `change` gives no value for is left out. */
export declare function rewriteMembers(object: JsonObject, change: (value: Json, key: string) => Json | undefined): JsonObject;
/** The list with its elements changed. */
export declare function rewriteItems(list: readonly Json[], change: (value: Json, index: number) => Json): readonly Json[];
/** Visits every text of a value, keys too. */
export declare function visitTexts(value: unknown, visit: (text: string) => void): void;
