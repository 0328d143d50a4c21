/** A copy of a document that may be changed in place, and remembers where each of its parts comes from. */
import type { Json } from '../../model/json.ts';
import type { Origin, Origins } from '../../model/origin.ts';
/** JSON that may be changed. Keys are set as own members only: the parsers let no `__proto__` through. */
export type Mutable = null | boolean | number | string | Mutable[] | MutableMapping;
export interface MutableMapping {
    [key: string]: Mutable;
}
export interface Graft {
    readonly origins: Origins;
    /** Origins of the scalars that were put into objects of the copy. */
    readonly members: WeakMap<object, Map<string, Origin>>;
    /** Values that are in the copy, and that were put into it. */
    values: number;
}
/** @param origins of every part of the document */
export declare function copyOf(value: Json, graft: Graft): Mutable;
/** A copy of a part of an overlay, which comes from there. */
export declare function added(value: Json, from: Origin, graft: Graft): Mutable;
/** An update put into a mapping: mappings are merged, lists are joined, everything else is replaced. */
export declare function merge(target: MutableMapping, update: Json, from: Origin, graft: Graft): void;
/** A part of an overlay put in the place of a member or item. */
export declare function put(target: Mutable[] | MutableMapping, key: string | number, value: Json, from: Origin, graft: Graft): void;
/** Takes out items of a list. What comes after them moves up. */
export declare function removeItems(list: Mutable[], indexes: ReadonlySet<number>, graft: Graft): void;
/** A list is joined to a list; anything else becomes its last item. */
export declare function append(target: Mutable[], update: Json, from: Origin, graft: Graft): void;
export declare function isMapping(value: Mutable | undefined): value is MutableMapping;
