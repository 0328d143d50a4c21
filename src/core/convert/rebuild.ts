/** Rebuilding parts of a document: what does not change keeps its identity, what does is new and keeps its origin. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Carry } from '../model/origin.ts';
import { pointer } from '../model/problem.ts';

/** A place in the document, as links up to its root: a pointer is written out only where there is something to say. */
export interface Place {
  readonly parent?: Place;
  readonly key: string | number;
}

export const ROOT: Place = { key: '' };

export function under(parent: Place, key: string | number): Place {
  return { parent, key };
}

/** The place that a list of keys leads to. */
export function placeOf(keys: readonly (string | number)[]): Place {
  return keys.reduce<Place>(under, ROOT);
}

export function pointerOf(place: Place): string {
  return pointer(...keysTo(place));
}

/** The keys on the way down to a place. */
export function keysTo(place: Place): readonly string[] {
  const keys: string[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) keys.push(String(at.key));
  return keys.reverse();
}

/** Whether a value of a document is an object. */
export function isMap(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value of a document is a list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The object with each member changed; undefined leaves one out. The same object when nothing changes. */
export function mapMembers(
  object: JsonObject,
  carry: Carry,
  change: (value: Json, key: string) => Json | undefined,
): JsonObject {
  let entries: [string, Json][] | undefined;
  for (const [index, [key, value]] of Object.entries(object).entries()) {
    const changed = change(value, key);
    if (changed !== value) entries ??= Object.entries(object).slice(0, index);
    if (changed !== undefined) entries?.push([key, changed]);
  }
  if (entries === undefined) return object;
  const rebuilt: JsonObject = Object.fromEntries(entries);
  carry(object, rebuilt);
  return rebuilt;
}

/** The list with each item changed. The same list when nothing changes. */
export function mapItems(
  list: readonly Json[],
  carry: Carry,
  change: (item: Json, index: number) => Json,
): readonly Json[] {
  const changed = list.map(change);
  if (changed.every((item, index) => item === list[index])) return list;
  carry(list, changed);
  return changed;
}

/** The object without some of its members; the same object when it has none of them. */
export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  if (!keys.some((key) => Object.hasOwn(object, key))) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** A member; undefined also where only the prototype has one. */
export function member(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
