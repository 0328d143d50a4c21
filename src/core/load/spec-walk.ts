/** The references of a spec, wherever they stand. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import { pointer } from '../model/problem.ts';
import { DATA_KEYS, NAME_HOLDERS } from './literal.ts';

export interface Reference {
  /** JSON pointer to the `$ref` itself. */
  readonly pointer: string;
  readonly target: string;
}

export function referencesOf(document: { readonly [key: string]: Json }): readonly Reference[] {
  const references: Reference[] = [];
  /** Keys from the document to the value that is looked at; a pointer is made of them only where one is needed. */
  const path: (string | number)[] = [];

  function visit(value: unknown, names: boolean): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) below(index, value[index], false);
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) if (names || !DATA_KEYS.has(key)) visitMember(value, key, names);
    }
  }

  function visitMember(parent: { readonly [key: string]: unknown }, key: string, names: boolean): void {
    const value = parent[key];
    if (key === '$ref' && typeof value === 'string')
      references.push({ pointer: pointer(...path, key), target: value });
    below(key, value, !names && NAME_HOLDERS.has(key));
  }

  function below(key: string | number, value: unknown, names: boolean): void {
    if (typeof value !== 'object' || value === null) return;
    path.push(key);
    visit(value, names);
    path.pop();
  }

  visit(document, false);
  return references;
}
