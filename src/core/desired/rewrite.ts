/**
 * Changes deep inside of a document. Parts in which nothing changes are the same objects before and after: documents are
 * large, changes are few, and what is the same object need not be compared or placed anew.
 */
import { isObject, type Json, type JsonObject } from '../model/json.ts';

/** The keys from the document to a value; valid only while the function that gets it runs. */
export type Path = readonly (string | number)[];

/** The document with every text replaced by what `change` makes of it. Keys are left as they are. */
export function rewriteTexts(document: JsonObject, change: (text: string, path: Path) => string): JsonObject {
  const path: (string | number)[] = [];

  function below(key: string | number, value: Json): Json {
    path.push(key);
    const rewritten = rewrite(value);
    path.pop();
    return rewritten;
  }

  function rewrite(value: Json): Json {
    if (typeof value === 'string') return change(value, path);
    if (Array.isArray(value)) return rewriteList(value);
    return isObject(value) ? rewriteObject(value) : value;
  }

  function rewriteList(list: readonly Json[]): readonly Json[] {
    let copy: Json[] | undefined;
    for (const [index, value] of list.entries()) {
      const after = below(index, value);
      if (after === value) continue;
      copy ??= [...list];
      copy[index] = after;
    }
    return copy ?? list;
  }

  function rewriteObject(object: JsonObject): JsonObject {
    let changed: [string, Json][] | undefined;
    for (const key of Object.keys(object)) {
      const value = object[key] ?? null;
      const after = below(key, value);
      if (after !== value) (changed ??= []).push([key, after]);
    }
    // Spreading defines members, so that a key like `__proto__` is one among others.
    return changed === undefined ? object : { ...object, ...Object.fromEntries(changed) };
  }

  return rewriteObject(document);
}

/** Visits every text of a value, keys too. */
export function visitTexts(value: unknown, visit: (text: string, key: string | undefined) => void): void {
  const inside = (inner: unknown, key: string | undefined): void => {
    if (typeof inner === 'string') visit(inner, key);
    else if (Array.isArray(inner)) for (const item of inner) inside(item, undefined);
    else if (isObject(inner)) {
      for (const name of Object.keys(inner)) {
        visit(name, undefined);
        inside(inner[name], name);
      }
    }
  };
  inside(value, undefined);
}
