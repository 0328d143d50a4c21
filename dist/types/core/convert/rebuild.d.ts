/** Rebuilding parts of a document: what does not change keeps its identity, what does is new and keeps its origin. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
/** A place in the document, as links up to its root: a pointer is written out only where there is something to say. */
export interface Place {
    readonly parent?: Place;
    readonly key: string | number;
}
export declare const ROOT: Place;
export declare function under(parent: Place, key: string | number): Place;
/** The place that a list of keys leads to. */
export declare function placeOf(keys: readonly (string | number)[]): Place;
export declare function pointerOf(place: Place): string;
/** The keys on the way down to a place. */
export declare function keysTo(place: Place): readonly string[];
/** Whether a value of a document is an object. */
export declare function isMap(value: Json | undefined): value is JsonObject;
/** Whether a value of a document is a list. */
export declare function isList(value: Json | undefined): value is readonly Json[];
/** The object with each member changed; undefined leaves one out. The same object when nothing changes. */
export declare function mapMembers(object: JsonObject, carry: Carry, change: (value: Json, key: string) => Json | undefined): JsonObject;
/** The list with each item changed. The same list when nothing changes. */
export declare function mapItems(list: readonly Json[], carry: Carry, change: (item: Json, index: number) => Json): readonly Json[];
/** The object without some of its members; the same object when it has none of them. */
export declare function without(object: JsonObject, ...keys: readonly string[]): JsonObject;
/** A member; undefined also where only the prototype has one. */
export declare function member(object: JsonObject, key: string): Json | undefined;
