/** References inside of the document: their keys, and what stands there. */
import type { Json, JsonObject } from '../model/json.ts';
import { pointerKeys } from '../model/problem.ts';
import { isList, isMap, member } from './rebuild.ts';

/** The keys of a reference such as `#/components/schemas/Pet`; undefined for any other. */
export function keysOf(reference: string): readonly string[] | undefined {
  if (!reference.startsWith('#')) return undefined;
  const text = decode(reference.slice(1));
  return text === '' || text?.startsWith('/') === true ? pointerKeys(text) : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The value that keys lead to. */
export function find(document: JsonObject, keys: readonly string[]): Json | undefined {
  let value: Json | undefined = document;
  for (const key of keys) {
    if (isMap(value)) value = member(value, key);
    else if (isList(value)) value = /^\d+$/.test(key) ? value[Number(key)] : undefined;
    else return undefined;
  }
  return value;
}
