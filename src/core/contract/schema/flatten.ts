/** A list of schemas as everything that it demands: references followed, `allOf` opened, `oneOf` and `anyOf` put aside. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Contract } from '../model.ts';
import type { Budget } from './budget.ts';
import type { Conjunction } from './shape.ts';

/** By number, so that the same schemas are known again in whatever order they come. */
export interface Flat {
  readonly members: ReadonlyMap<number, JsonObject>;
  readonly unions: ReadonlyMap<number, readonly Json[]>;
}

/** A chain of references longer than this leads nowhere: it is circular or made in bad faith. */
const LONGEST_CHAIN = 64;
/** More schemas than this in one combination are not taken together. */
const MOST_MEMBERS = 500;

/** Undefined where a part of the list is not known. */
export type Flatten = (schemas: Conjunction) => Flat | undefined;

export function flattener(contract: Contract, budget: Budget): Flatten {
  const numberOf = numbering();
  return (schemas) => {
    const flat = { members: new Map<number, JsonObject>(), unions: new Map<number, readonly Json[]>() };
    const stack = [...schemas];
    while (stack.length > 0) {
      const schema = follow(contract, stack.pop() ?? true);
      if (schema === undefined || !budget.take(1)) return undefined;
      const number = numberOf(schema);
      if (flat.members.has(number)) continue;
      if (flat.members.size >= MOST_MEMBERS) {
        budget.exhaust();
        return undefined;
      }
      flat.members.set(number, schema);
      stack.push(...listOf(schema['allOf']));
      for (const union of [listOf(schema['oneOf']), listOf(schema['anyOf'])])
        if (union.length > 0) flat.unions.set(numberOf(union), union);
    }
    return flat;
  };
}

/** Numbers for objects, by identity. */
function numbering(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (object) => {
    const known = numbers.get(object);
    if (known !== undefined) return known;
    last += 1;
    numbers.set(object, last);
    return last;
  };
}

const ANYTHING: JsonObject = {};
const NOTHING: JsonObject = { not: {} };

/** The schema behind references; undefined where they lead nowhere. */
export function follow({ lookup }: Contract, schema: Json): JsonObject | undefined {
  let current: Json | undefined = schema;
  for (let hops = 0; hops < LONGEST_CHAIN; hops += 1) {
    if (current === true) return ANYTHING;
    if (current === false) return NOTHING;
    if (!isObject(current)) return undefined;
    const reference: Json | undefined = current['$ref'];
    if (typeof reference !== 'string') return current;
    current = lookup(reference);
  }
  return undefined;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
