/** Names for schemas that become components: models of API Gateway have alphanumeric names (aws-facts 2.6). */
import type { JsonObject } from '../model/json.ts';
import { find } from './pointers.ts';
import { isMap } from './rebuild.ts';

/** Words of the structure, which say nothing about what a schema is. */
const STRUCTURE: ReadonlySet<string> = new Set([
  '$defs',
  'components',
  'content',
  'definitions',
  'pathItems',
  'paths',
  'properties',
  'schema',
  'schemas',
  'webhooks',
]);

const LONGEST = 60;

/**
 * Gives names that no other component has: the component's own name and the words on the way down, such as `PetTag` for
 * `#/components/schemas/Pet/$defs/tag`. The same document gives the same names.
 */
export function componentName(document: JsonObject): (keys: readonly string[]) => string {
  const components = find(document, ['components', 'schemas']);
  const taken = new Set(isMap(components) ? Object.keys(components) : []);
  const last = new Map<string, number>();
  return (keys) => {
    const base = baseName(keys);
    let name = base;
    let count = last.get(base) ?? 1;
    while (taken.has(name)) {
      count += 1;
      name = `${base}${count}`;
    }
    last.set(base, count);
    taken.add(name);
    return name;
  };
}

function baseName(keys: readonly string[]): string {
  const words = keys
    .filter((key) => !STRUCTURE.has(key))
    .map((key) => key.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim())
    .flatMap((key) => key.split(' '))
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const name = words.join('').slice(0, LONGEST);
  return name === '' ? 'Schema' : name;
}
