/**
 * Whether two schemas are the same text, references followed: the quick answer for most of most APIs, where nothing changed.
 * That they are not the same says nothing yet.
 */
import { isObject, type Json } from '../../model/json.ts';
import type { Contract } from '../model.ts';

/** Values looked at in all; beyond, everything is compared the long way, which is bounded by itself. */
const MOST_STEPS = 2_000_000;

export type Same = (before: Json, after: Json) => boolean;

export function sameness(before: Contract, after: Contract): Same {
  /** References that lead to the same, by both their names. */
  const proven = new Set<string>();
  let left = MOST_STEPS;

  return (one, other) => {
    const assumed = new Set<string>();
    const stack: [Json | undefined, Json | undefined][] = [[one, other]];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      left -= 1;
      if (left < 0) return false;
      const [a, b] = next;
      if (a === b) {
        if (typeof a !== 'object' || a === null) continue;
      } else if (!isObject(a) && !Array.isArray(a)) return false;
      const names = references(a, b);
      if (names === undefined) {
        if (!pushMembers(stack, a, b)) return false;
        continue;
      }
      const key = JSON.stringify(names);
      if (proven.has(key) || assumed.has(key)) continue;
      assumed.add(key);
      const targets = [before.lookup(names[0]), after.lookup(names[1])] as const;
      if (targets[0] === undefined || targets[1] === undefined) return false;
      stack.push([targets[0], targets[1]]);
    }
    for (const key of assumed) proven.add(key);
    return true;
  };
}

function references(one: Json | undefined, other: Json | undefined): readonly [string, string] | undefined {
  if (!isObject(one) || !isObject(other)) return undefined;
  const names = [one['$ref'], other['$ref']];
  return typeof names[0] === 'string' && typeof names[1] === 'string' ? [names[0], names[1]] : undefined;
}

/** Puts the members of two objects or lists side by side; false where they have not the same. */
function pushMembers(
  stack: [Json | undefined, Json | undefined][],
  one: Json | undefined,
  other: Json | undefined,
): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    one.forEach((item: Json, index) => stack.push([item, other[index]]));
    return true;
  }
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(other, key)) return false;
    stack.push([one[key], other[key]]);
  }
  return true;
}
