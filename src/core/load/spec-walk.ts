/** The references of a spec, wherever they stand. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import { pointerToken } from '../model/problem.ts';

export interface Reference {
  /** JSON pointer to the `$ref` itself. */
  readonly pointer: string;
  readonly target: string;
}

/** Data of the API's author, in which a `$ref` is only a word. */
export const DATA_KEYS: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'x-example',
  'x-examples',
  'default',
  'enum',
]);
/** Below these the keys are names that the author chose, so a key `example` there is a property like any other. */
export const NAME_HOLDERS: ReadonlySet<string> = new Set([
  'properties',
  'definitions',
  'schemas',
  'parameters',
  'responses',
  'headers',
  'paths',
  'patternProperties',
]);

export function referencesOf(document: { readonly [key: string]: Json }): readonly Reference[] {
  const references: Reference[] = [];

  function visit(value: unknown, at: string, names: boolean): void {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, `${at}/${index}`, false);
    else if (isObject(value)) for (const key of Object.keys(value)) visitMember(value, key, at, names);
  }

  function visitMember(
    parent: { readonly [key: string]: unknown },
    key: string,
    at: string,
    names: boolean,
  ): void {
    const value = parent[key];
    const below = `${at}/${pointerToken(key)}`;
    if (!names && DATA_KEYS.has(key)) return;
    if (key === '$ref' && typeof value === 'string') references.push({ pointer: below, target: value });
    visit(value, below, !names && NAME_HOLDERS.has(key));
  }

  visit(document, '', false);
  return references;
}
