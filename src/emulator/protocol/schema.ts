/**
 * Reads the schema arrays that the AWS SDK's clients export (documented by `@smithy/types`, `schema/static-schemas`
 * and `schema/sentinels`): what a shape is, which members it has, and where a member travels in HTTP.
 */

export type Shape = SimpleShape | ListShape | MapShape | StructureShape;

export interface SimpleShape {
  readonly kind: 'simple';
  readonly type: SimpleType;
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: () => Shape;
}

export interface MapShape {
  readonly kind: 'map';
  readonly value: () => Shape;
}

export interface StructureShape {
  readonly kind: 'structure';
  readonly name: string;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  /** The name in JSON, which differs from `name` where the service says `item` for `items`. */
  readonly wireName: string;
  readonly required: boolean;
  readonly location: Location;
  readonly shape: () => Shape;
}

/** Where a member travels. `name` is that of the query parameter or the header. */
export type Location =
  | { readonly in: 'body' | 'label' | 'payload' | 'queryMap' | 'statusCode' }
  | { readonly in: 'query' | 'header' | 'headerMap'; readonly name: string };

export type SimpleType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'epoch'
  | 'date-time'
  | 'http-date'
  | 'blob'
  | 'document';

const SIMPLE_TYPES: Readonly<Record<number, SimpleType>> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'epoch',
  5: 'date-time',
  6: 'http-date',
  7: 'epoch',
  15: 'document',
  17: 'number',
  19: 'number',
  21: 'blob',
  42: 'blob',
};

const LIST_BIT = 64;
const MAP_BIT = 128;

/** Positions in a schema array. */
const KIND = 0;
const NAME = 2;
const TRAITS = 3;
const MEMBER_NAMES = 4;
const MEMBER_SHAPES = 5;
const REQUIRED_COUNT = 6;

/** The names of the bits in a trait vector, lowest bit first. */
const TRAIT_BITS = [
  'httpLabel',
  'idempotent',
  'idempotencyToken',
  'sensitive',
  'httpPayload',
  'httpResponseCode',
  'httpQueryParams',
] as const;

type Traits = Readonly<Record<string, unknown>>;

/** The shape behind a reference: a type code, a schema array, or a function that gives one. */
export function readShape(reference: unknown): Shape {
  const schema = unwrap(reference);
  if (typeof schema === 'number') return simpleShape(schema);
  if (!Array.isArray(schema)) return { kind: 'structure', name: 'Unit', members: [] };
  if (schema[KIND] === 0) return readShape(schema[4]);
  if (schema[KIND] === 1) return { kind: 'list', item: () => readShape(schema[4]) };
  if (schema[KIND] === 2) return { kind: 'map', value: () => readShape(schema[5]) };
  return { kind: 'structure', name: String(schema[NAME]), members: readMembers(schema) };
}

function simpleShape(code: number): Shape {
  if (code >= MAP_BIT) return { kind: 'map', value: () => readShape(code - MAP_BIT) };
  if (code >= LIST_BIT) return { kind: 'list', item: () => readShape(code - LIST_BIT) };
  const type = SIMPLE_TYPES[code];
  if (type === undefined) throw new Error(`Unknown type code ${code} in an SDK schema`);
  return { kind: 'simple', type };
}

/** Members of a structure or error schema. */
export function readMembers(schema: readonly unknown[]): Member[] {
  const names = asArray(schema[MEMBER_NAMES]);
  const shapes = asArray(schema[MEMBER_SHAPES]);
  const required = Number(schema[REQUIRED_COUNT] ?? 0);
  return names.map((name, index) => {
    const traits = collectTraits(shapes[index]);
    const member = String(name);
    return {
      name: member,
      wireName: String(traits['jsonName'] ?? member),
      required: index < required,
      location: locationOf(traits),
      shape: () => readShape(shapes[index]),
    };
  });
}

function locationOf(traits: Traits): Location {
  if (traits['httpLabel']) return { in: 'label' };
  if (traits['httpPayload']) return { in: 'payload' };
  if (traits['httpQueryParams']) return { in: 'queryMap' };
  if (traits['httpResponseCode']) return { in: 'statusCode' };
  if (traits['httpQuery'] !== undefined) return { in: 'query', name: String(traits['httpQuery']) };
  if (traits['httpHeader'] !== undefined) return { in: 'header', name: String(traits['httpHeader']) };
  if (traits['httpPrefixHeaders'] !== undefined) {
    return { in: 'headerMap', name: String(traits['httpPrefixHeaders']) };
  }
  return { in: 'body' };
}

/** The traits of a schema array, whether written as an object or as a bit vector. */
export function schemaTraits(schema: readonly unknown[]): Traits {
  return readTraits(schema[TRAITS]);
}

function readTraits(traits: unknown): Traits {
  if (typeof traits === 'object' && traits !== null) return { ...traits };
  const bits = Number(traits ?? 0);
  return Object.fromEntries(TRAIT_BITS.filter((_, bit) => (bits >> bit) & 1).map((name) => [name, true]));
}

/** The traits on the way from a member's reference to its schema; the member's own win. */
function collectTraits(reference: unknown): Traits {
  const schema = resolve(reference);
  return isTraitPair(schema) ? { ...collectTraits(schema[0]), ...readTraits(schema[1]) } : {};
}

function unwrap(reference: unknown): unknown {
  const schema = resolve(reference);
  return isTraitPair(schema) ? unwrap(schema[0]) : schema;
}

function resolve(reference: unknown): unknown {
  return typeof reference === 'function' ? resolve(reference()) : reference;
}

/** `[reference, traits]`, in contrast to a schema array, which has at least five entries. */
function isTraitPair(schema: unknown): schema is [unknown, unknown] {
  return Array.isArray(schema) && schema.length === 2;
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
