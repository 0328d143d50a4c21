/** JSON schemas of models in the one form in which they are compared (aws-facts 2.7). */
import { isObject, type Json, type JsonObject, sorted } from '../model/json.ts';
import { items, members, type Node, objectOf } from './node.ts';
import { rewriteItems, rewriteMembers } from './rewrite.ts';

/**
 * Keywords that say nothing about what is valid, and those that the service documents as not supported. Whether it
 * keeps them when it writes the schema anew is not known, so they take no part in a comparison.
 */
const NOT_COMPARED = new Set([
  '$schema',
  'deprecated',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'nullable',
  'readOnly',
  'writeOnly',
  'xml',
]);

const MAPS_OF_SCHEMAS = new Set(['properties', 'patternProperties', 'definitions']);
const SCHEMAS = new Set([
  'items',
  'additionalProperties',
  'not',
  'allOf',
  'anyOf',
  'oneOf',
  'additionalItems',
]);

const MODEL_REFERENCE =
  /^(?:#\/definitions\/|#\/components\/schemas\/|#\/models\/|https:\/\/apigateway\.[^/]+\/restapis\/[^/]+\/models\/)([^/]+)$/;

/** The model that a `$ref` names, in any of the forms a document or the service writes; undefined for other references. */
export function referencedModel(reference: string): string | undefined {
  return MODEL_REFERENCE.exec(reference)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * The canonical form of a schema: references as `#/models/Name`, `required` sorted (and left out when empty),
 * annotations left out. Both sides of the diff go through it, the document's and the live API's.
 */
export function normaliseSchema(schema: Json): Json {
  const object = objectOf(schema);
  if (object === undefined) return schema;
  if (typeof object['$ref'] === 'string') return { $ref: canonicalReference(object['$ref']) };
  return rewriteMembers(object, (value, key) =>
    isCompared(key, value) ? normaliseKeyword(key, value) : undefined,
  );
}

function canonicalReference(reference: string): string {
  const name = referencedModel(reference);
  return name === undefined ? reference : `#/models/${name}`;
}

function isCompared(key: string, value: Json): boolean {
  if (NOT_COMPARED.has(key) || key.startsWith('x-')) return false;
  return !(key === 'required' && Array.isArray(value) && value.length === 0);
}

function normaliseKeyword(key: string, value: Json): Json {
  if (MAPS_OF_SCHEMAS.has(key)) return isObject(value) ? rewriteMembers(value, normaliseSchema) : value;
  if (SCHEMAS.has(key))
    return Array.isArray(value) ? rewriteItems(value, normaliseSchema) : normaliseSchema(value);
  if (key === 'required' && Array.isArray(value))
    return sorted(value.filter((name) => typeof name === 'string'));
  return canonicalReferences(value);
}

/** Below a keyword that no draft knows there is no schema, but the service rewrites its references all the same. */
function canonicalReferences(value: Json): Json {
  if (Array.isArray(value)) return rewriteItems(value, canonicalReferences);
  const object = objectOf(value);
  if (object === undefined) return value;
  return object['$ref'] === undefined ? rewriteMembers(object, canonicalReferences) : normaliseSchema(object);
}

/** A reference inside a schema, with the keys that lead to it. */
export interface SchemaReference {
  readonly keys: readonly (string | number)[];
  readonly reference: string;
}

/** Every `$ref` of a schema, wherever a schema may stand in it. */
export function schemaReferences(schema: Json): readonly SchemaReference[] {
  const own = objectOf(schema)?.['$ref'];
  if (typeof own === 'string') return [{ keys: ['$ref'], reference: own }];
  const found: SchemaReference[] = [];
  const keys: (string | number)[] = [];

  function below(key: string | number, work: () => void): void {
    keys.push(key);
    work();
    keys.pop();
  }

  function inSchema(value: Json): void {
    const object = objectOf(value);
    if (object === undefined) return;
    const reference = object['$ref'];
    if (typeof reference === 'string') found.push({ keys: [...keys, '$ref'], reference });
    else for (const key of Object.keys(object)) inKeyword(key, object[key] ?? null);
  }

  function inKeyword(key: string, value: Json): void {
    const map = MAPS_OF_SCHEMAS.has(key);
    if (typeof value !== 'object' || !(map || SCHEMAS.has(key))) return;
    below(key, () => {
      if (map) inMap(objectOf(value) ?? {});
      else if (Array.isArray(value)) inList(value);
      else inSchema(value);
    });
  }

  function inMap(map: JsonObject): void {
    for (const name of Object.keys(map)) below(name, () => inSchema(map[name] ?? null));
  }

  function inList(list: readonly Json[]): void {
    for (const [index, value] of list.entries()) below(index, () => inSchema(value));
  }

  inSchema(schema);
  return found;
}

/** A schema and every schema inside of it, each with its place. What stands beside a `$ref` is looked at too. */
export function subschemas(node: Node): readonly Node[] {
  const found: Node[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (objectOf(next.value) === undefined) continue;
    found.push(next);
    open.push(...inside(next).reverse());
  }
  return found;
}

function inside(node: Node): Node[] {
  return members(node).flatMap(([key, value]) => {
    if (MAPS_OF_SCHEMAS.has(key)) return members(value).map(([, schema]) => schema);
    if (!SCHEMAS.has(key)) return [];
    return Array.isArray(value.value) ? [...items(value)] : [value];
  });
}
