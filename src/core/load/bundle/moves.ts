/**
 * What may have a name of its own: the tables of `@redocly/openapi-core` know what each place of an OpenAPI document is, and
 * which of them may be components. They are loaded on first use. The library's own bundler is not used: it recurses through
 * schemas and gives up a few hundred deep, takes things of equal text for one, and does not look into our extensions.
 */
import type { NormalizedNodeType } from '@redocly/openapi-core';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Followed } from './follow.ts';

/** `3.0` and `3.1` differ in what a schema may hold. */
export type Dialect = '2.0' | '3.0' | '3.1';

/** The group of components that a reference points into from now on, by the mapping that it stands in. */
export type Moves = ReadonlyMap<object, string>;

type PropType = NormalizedNodeType['properties'][string];

interface Work {
  readonly value: unknown;
  readonly type: NormalizedNodeType;
}

const TYPES = { '2.0': 'oas2', '3.0': 'oas3_0', '3.1': 'oas3_1' } as const;

/** Finds the references whose targets become components; what the others lead to has to stand in their place. */
export async function findMoves(root: JsonObject, followed: Followed, dialect: Dialect): Promise<Moves> {
  const { getTypes, mapTypeToComponent, normalizeTypes } = await import('@redocly/openapi-core');
  const types = normalizeTypes(withAnyMethod(getTypes(TYPES[dialect])));
  const moves = new Map<object, string>();
  const seen = new Map<string, Set<object>>();
  const queue: Work[] = [];

  function add(value: unknown, type: PropType, key: string): void {
    const found = typeof type === 'function' ? type(value, key) : type;
    if (isNamed(found) && typeof value === 'object' && value !== null) queue.push({ value, type: found });
  }

  function visit({ value, type }: Work): void {
    if (Array.isArray(value)) return value.forEach((item, index) => add(item, type.items, String(index)));
    if (!isObject(value)) return;
    const link = followed.links.get(value)?.get('$ref');
    if (link !== undefined) {
      const group = mapTypeToComponent(type.name, dialect === '2.0' ? 'oas2' : 'oas3');
      if (group !== null && link.kept === undefined && mayMove(group, dialect, link.final))
        moves.set(value, group);
      queue.push({ value: link.final, type });
    }
    for (const [key, inner] of Object.entries(value)) add(inner, typeOf(type, key), key);
  }

  const start = types['Root'];
  if (start !== undefined) queue.push({ value: root, type: start });
  // The queue grows while it is worked through.
  for (const work of queue) if (isNew(seen, work)) visit(work);
  return moves;
}

/** The import does not know references to responses in Swagger 2.0 (aws-facts 2.14): there the response itself has to stand. */
function mayMove(group: string, dialect: Dialect, final: Json): boolean {
  return isObject(final) && !(dialect === '2.0' && group === 'responses');
}

function isNew(seen: Map<string, Set<object>>, { value, type }: Work): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const ofType = seen.get(type.name) ?? new Set();
  seen.set(type.name, ofType);
  if (ofType.has(value)) return false;
  ofType.add(value);
  return true;
}

function typeOf(type: NormalizedNodeType, key: string): PropType {
  if (Object.hasOwn(type.properties, key)) return type.properties[key];
  const isExtension = type.extensionsPrefix !== undefined && key.startsWith(type.extensionsPrefix);
  return isExtension ? undefined : type.additionalProperties;
}

function isNamed(type: unknown): type is NormalizedNodeType {
  return isObject(type) && typeof type['name'] === 'string';
}

function withAnyMethod<Type extends { readonly properties: object }>(
  types: Readonly<Record<string, Type>>,
): Record<string, Type> {
  const { PathItem: pathItem } = types;
  if (pathItem === undefined) return types;
  const properties = { ...pathItem.properties, 'x-amazon-apigateway-any-method': 'Operation' };
  return { ...types, PathItem: { ...pathItem, properties } };
}
