/** JSON schemas of models in the one form in which they are compared (aws-facts 2.7). */
import { type Json, type JsonObject, sorted } from '../model/json.ts';
import { items, members, type Node, objectOf } from './node.ts';

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
  return Object.fromEntries(
    Object.entries(object)
      .filter(([key, value]) => isCompared(key, value))
      .map(([key, value]) => [key, normaliseKeyword(key, value)]),
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
  if (MAPS_OF_SCHEMAS.has(key)) return mapValues(objectOf(value), normaliseSchema) ?? value;
  if (SCHEMAS.has(key)) return Array.isArray(value) ? value.map(normaliseSchema) : normaliseSchema(value);
  if (key === 'required' && Array.isArray(value))
    return sorted(value.filter((name) => typeof name === 'string'));
  return canonicalReferences(value);
}

/** Below a keyword that no draft knows there is no schema, but the service rewrites its references all the same. */
function canonicalReferences(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonicalReferences);
  if (objectOf(value)?.['$ref'] !== undefined) return normaliseSchema(value);
  return mapValues(objectOf(value), canonicalReferences) ?? value;
}

function mapValues(object: JsonObject | undefined, change: (value: Json) => Json): JsonObject | undefined {
  if (object === undefined) return undefined;
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** A reference inside a schema, with the keys that lead to it. */
export interface SchemaReference {
  readonly keys: readonly (string | number)[];
  readonly reference: string;
}

/** Every `$ref` of a schema, wherever a schema may stand in it. */
export function schemaReferences(schema: Json, keys: readonly (string | number)[] = []): SchemaReference[] {
  const object = objectOf(schema);
  if (object === undefined) return [];
  if (typeof object['$ref'] === 'string') return [{ keys: [...keys, '$ref'], reference: object['$ref'] }];
  return Object.entries(object).flatMap(([key, value]) => keywordReferences(key, value, [...keys, key]));
}

function keywordReferences(key: string, value: Json, keys: readonly (string | number)[]): SchemaReference[] {
  if (MAPS_OF_SCHEMAS.has(key)) {
    return Object.entries(objectOf(value) ?? {}).flatMap(([name, schema]) =>
      schemaReferences(schema, [...keys, name]),
    );
  }
  if (!SCHEMAS.has(key)) return [];
  if (!Array.isArray(value)) return schemaReferences(value, keys);
  return value.flatMap((schema: Json, index) => schemaReferences(schema, [...keys, index]));
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
