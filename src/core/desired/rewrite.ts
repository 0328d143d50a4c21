/**
 * Changes deep inside of a document. Parts in which nothing changes are the same objects before and after: documents are
 * large, changes are few, and what is the same object need not be compared or placed anew.
 */
import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** The keys from the document to a value; valid only while the function that gets it runs. */
export type Path = readonly (string | number)[];

export interface Visitor {
  /** What becomes of a text. */
  readonly text: (text: string, path: Path) => string;
  /** Sees every key; keys are left as they are. */
  readonly key?: (key: string) => void;
}

/** The document with every text replaced by what the visitor makes of it. */
export function rewriteTexts(document: JsonObject, visitor: Visitor): JsonObject {
  const path: (string | number)[] = [];

  function below(value: Json, key: string | number): Json {
    path.push(key);
    const after = rewrite(value);
    path.pop();
    return after;
  }

  function rewrite(value: Json): Json {
    if (typeof value === 'string') return visitor.text(value, path);
    if (Array.isArray(value)) return rewriteItems(value, below);
    return isObject(value) ? rewriteMembers(value, member) : value;
  }

  function member(value: Json, key: string): Json {
    visitor.key?.(key);
    return below(value, key);
  }

  return rewriteMembers(document, member);
}

/** The object with its members changed; one that `change` gives no value for is left out. */
export function rewriteMembers(
  object: JsonObject,
  change: (value: Json, key: string) => Json | undefined,
): JsonObject {
  const keys = Object.keys(object);
  let entries: [string, Json][] | undefined;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const value = object[key] ?? null;
    const after = change(value, key);
    if (entries === undefined && after === value) continue;
    entries ??= keys.slice(0, index).map((before) => [before, object[before] ?? null]);
    if (after !== undefined) entries.push([key, after]);
  }
  return entries === undefined ? object : Object.fromEntries(entries);
}

/** The list with its elements changed. */
export function rewriteItems(
  list: readonly Json[],
  change: (value: Json, index: number) => Json,
): readonly Json[] {
  let copy: Json[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index] ?? null;
    const after = change(value, index);
    if (copy === undefined && after === value) continue;
    copy ??= list.slice(0, index);
    copy.push(after);
  }
  return copy ?? list;
}

/** Visits every text of a value, keys too. */
export function visitTexts(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (Array.isArray(value)) for (const item of value) visitTexts(item, visit);
  else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      visit(key);
      visitTexts(value[key], visit);
    }
  }
}
