/** Path items of the components, which 3.0 has not: where a path or a callback refers to one, it gets it in place. */
import type { Json, JsonObject } from '../model/json.ts';
import { MAX_VALUES } from '../load/limits.ts';
import type { Conversion } from './conversion.ts';
import { find, keysOf } from './pointers.ts';
import { isMap, member, type Place, placeOf, without } from './rebuild.ts';

/** The name in a reference such as `#/components/pathItems/Health`. */
export function pathItemName(reference: Json | undefined): string | undefined {
  if (typeof reference !== 'string') return undefined;
  const keys = keysOf(reference);
  const isOne = keys?.length === 3 && keys[0] === 'components' && keys[1] === 'pathItems';
  return isOne ? keys[2] : undefined;
}

/** How many path items may lead from one to the next. */
const LONGEST_CHAIN = 100;

type Convert = (item: JsonObject, place: Place) => JsonObject;

interface Found {
  /** The path item as it is written. */
  readonly source: JsonObject;
  readonly converted: JsonObject;
}

/**
 * Makes the function that converts a path item, with what it refers to in place; what it says itself counts more.
 * @param convert converts a path item that does not refer to one of the components
 */
export function pathItems(document: JsonObject, { carry, notes }: Conversion, convert: Convert): Convert {
  const known = new Map<string, Found | undefined>();
  const sizes = new Map<string, number>();
  let left = MAX_VALUES;
  let depth = 0;

  /** Undefined for what is not there or leads back to itself, also by way of a callback. */
  function named(name: string): Found | undefined {
    if (known.has(name)) return known.get(name);
    known.set(name, undefined);
    if (depth > LONGEST_CHAIN) return undefined;
    depth += 1;
    const found = put(name);
    depth -= 1;
    known.set(name, found);
    return found;
  }

  function put(name: string): Found | undefined {
    const keys = ['components', 'pathItems', name];
    const source = find(document, keys);
    if (!isMap(source)) return undefined;
    const next = pathItemName(member(source, '$ref'));
    const target = next === undefined ? undefined : named(next);
    if (next !== undefined && target === undefined) return undefined;
    const own = convert(next === undefined ? source : without(source, '$ref'), placeOf(keys));
    return { source, converted: target === undefined ? own : { ...target.converted, ...own } };
  }

  function fits(name: string, { converted }: Found): boolean {
    const size = sizes.get(name) ?? sizeOf(converted);
    sizes.set(name, size);
    left -= size;
    return left >= 0;
  }

  return (item, place) => {
    const name = pathItemName(member(item, '$ref'));
    if (name === undefined) return convert(item, place);
    const found = named(name);
    if (found === undefined) notes.add('pathItemCircular', place);
    else if (!fits(name, found)) notes.add('pathItemsTooLarge', place);
    else {
      const whole = { ...found.converted, ...convert(without(item, '$ref'), place) };
      carry(found.source, whole);
      return whole;
    }
    return {};
  };
}

function sizeOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, inner: Json) => sum + sizeOf(inner), 1);
}
