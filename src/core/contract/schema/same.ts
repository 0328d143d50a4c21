/**
 * Whether two schemas are the same with everything that they refer to. Most schemas of two versions of an API are, and need
 * not be compared: a schema that is the same changes nothing for anybody.
 */
import { equal, isObject, type Json } from '../../model/json.ts';
import type { Contract } from '../model.ts';

type Models = Pick<Contract, 'lookup'>;

export function sameSchemas(before: Models, after: Models): (one: Json, other: Json) => boolean {
  /** By reference: whether what it leads to is the same, with everything below. Each is looked at once. */
  const known = new Map<string, boolean>();

  const isSame = (reference: string): boolean => {
    if (!known.has(reference)) explore(reference);
    return known.get(reference) ?? false;
  };

  /** Judges a reference and all below it that are not known yet: changed ones, and what leads to them, are not the same. */
  const explore = (start: string): void => {
    const parents = new Map<string, string[]>([[start, []]]);
    const changed = new Set<string>();
    for (const reference of parents.keys()) {
      const one = before.lookup(reference);
      if (known.get(reference) === false || !equal(one, after.lookup(reference))) changed.add(reference);
      else if (known.get(reference) === undefined)
        for (const below of referencesIn(one)) {
          const leading = parents.get(below);
          if (leading === undefined) parents.set(below, [reference]);
          else leading.push(reference);
        }
    }
    for (const reference of changed) for (const parent of parents.get(reference) ?? []) changed.add(parent);
    for (const reference of parents.keys()) known.set(reference, !changed.has(reference));
  };

  return (one, other) => equal(one, other) && [...referencesIn(one)].every(isSame);
}

/** Every `$ref` in a value, also where it is only data: then more is compared than need be. */
function referencesIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (inner: unknown): void => {
    if (Array.isArray(inner)) for (const item of inner) visit(item);
    else if (isObject(inner)) {
      const reference = inner['$ref'];
      if (typeof reference === 'string') found.add(reference);
      for (const key of Object.keys(inner)) visit(inner[key]);
    }
  };
  visit(value);
  return found;
}
