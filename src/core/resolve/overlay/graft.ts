/** A copy of a document that may be changed in place, and remembers where each of its parts comes from. */
import type { Json } from '../../model/json.ts';
import { isObject } from '../../model/json.ts';
import type { Origin, Origins } from '../../model/origin.ts';
import { pointerToken } from '../../model/problem.ts';

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
export function copyOf(value: Json, graft: Graft): Mutable {
  graft.values += 1;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map((item: Json) => copyOf(item, graft))
    : mappingCopy(value, graft);
  const origin = graft.origins.get(value);
  if (origin !== undefined) graft.origins.set(copy, origin);
  return copy;
}

function mappingCopy(value: object, graft: Graft): MutableMapping {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, Json]) => [key, copyOf(inner, graft)]),
  );
}

/** A copy of a part of an overlay, which comes from there. */
export function added(value: Json, from: Origin, graft: Graft): Mutable {
  graft.values += 1;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Mutable = Array.isArray(value)
    ? value.map((item: Json, index) => added(item, below(from, index), graft))
    : Object.fromEntries(
        Object.entries(value).map(([key, inner]: [string, Json]) => [
          key,
          added(inner, below(from, key), graft),
        ]),
      );
  graft.origins.set(copy, from);
  return copy;
}

/** An update put into a mapping: mappings are merged, lists are joined, everything else is replaced. */
export function merge(target: MutableMapping, update: Json, from: Origin, graft: Graft): void {
  if (!isObject(update)) return;
  for (const [key, value] of Object.entries(update)) {
    const here = below(from, key);
    const current = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isMapping(current) && isObject(value)) merge(current, value, here, graft);
    else if (Array.isArray(current) && Array.isArray(value)) append(current, value, here, graft);
    else put(target, key, value, here, graft);
  }
}

/** A part of an overlay put in the place of a member or item. */
export function put(
  target: Mutable[] | MutableMapping,
  key: string | number,
  value: Json,
  from: Origin,
  graft: Graft,
): void {
  const part = added(value, from, graft);
  if (Array.isArray(target)) target[Number(key)] = part;
  else target[key] = part;
  if (typeof part !== 'object' || part === null) membersOf(target, graft).set(String(key), from);
}

function membersOf(target: object, { members, origins }: Graft): Map<string, Origin> {
  const known = members.get(target);
  if (known !== undefined) return known;
  const origin = origins.get(target);
  const made = new Map(origin?.members);
  members.set(target, made);
  if (origin !== undefined) origins.set(target, { ...origin, members: made });
  return made;
}

/** Takes out items of a list. What comes after them moves up. */
export function removeItems(list: Mutable[], indexes: ReadonlySet<number>, graft: Graft): void {
  const kept = list.filter((_item, index) => !indexes.has(index));
  membersOf(list, graft).clear();
  list.length = 0;
  for (const item of kept) list.push(item);
}

/** A list is joined to a list; anything else becomes its last item. */
export function append(target: Mutable[], update: Json, from: Origin, graft: Graft): void {
  const items: readonly Json[] | undefined = Array.isArray(update) ? update : undefined;
  if (items === undefined) return put(target, target.length, update, from, graft);
  for (const [index, item] of items.entries()) put(target, target.length, item, below(from, index), graft);
}

export function isMapping(value: Mutable | undefined): value is MutableMapping {
  return isObject(value);
}

function below({ file, pointer }: Origin, key: string | number): Origin {
  return { file, pointer: `${pointer}/${pointerToken(key)}` };
}
