/**
 * What a schema demands, in one value: every `allOf` member taken together, so that a schema written in one piece and the
 * same one written in parts have equal shapes. The keywords are those of OpenAPI 2.0 and 3.0 and of the models of the
 * service (JSON Schema draft 4).
 */
import { canonical, isObject, type Json, type JsonObject } from '../../model/json.ts';
import { intersection, type Strings, union } from './sets.ts';

/** Schemas that must all hold: a part of a shape as its members write it. */
export type Conjunction = readonly Json[];

export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

export const LIMITS = [
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
] as const;
export type Limit = (typeof LIMITS)[number];

export interface Shape {
  /** Without `null`; undefined for any. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  readonly format: string | undefined;
  /** By canonical text. */
  readonly values: ReadonlySet<string> | undefined;
  readonly maximum: Bound | undefined;
  readonly minimum: Bound | undefined;
  readonly limits: Readonly<Partial<Record<Limit, number>>>;
  readonly multipleOf: number | undefined;
  readonly uniqueItems: boolean;
  readonly patterns: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly required: ReadonlySet<string>;
  /** Whether properties that are not listed are refused. */
  readonly closed: boolean;
  /** The schemas of properties that are not listed. */
  readonly additional: Conjunction;
  readonly items: Conjunction;
  /** What is only compared as text: `not`, `patternProperties` and their like, by keyword. */
  readonly undecided: ReadonlyMap<string, string>;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
}

const UNDECIDED = [
  'not',
  'patternProperties',
  'dependencies',
  'additionalItems',
  'if',
  'then',
  'else',
  'contains',
];

/** Most schemas have nothing of most things, and there are many schemas. */
const NO_STRINGS: Strings = new Set();
const NO_SCHEMAS: Conjunction = [];
const NO_PROPERTIES: Shape['properties'] = new Map();
const NO_LIMITS: Shape['limits'] = {};
const NOTHING_UNDECIDED: Shape['undecided'] = new Map();

function stringSet(strings: readonly string[]): Strings {
  return strings.length === 0 ? NO_STRINGS : new Set(strings);
}

/** The shape of schemas that must all hold, none of them a reference. */
export function shapeOf(members: readonly JsonObject[], annotated: boolean): Shape {
  const parts = members.map((member) => partOf(member, annotated));
  const [first = partOf({}, annotated), ...rest] = parts;
  const shape = rest.reduce(both, first);
  return { ...shape, types: shape.types ?? impliedTypes(shape) };
}

function partOf(schema: JsonObject, annotated: boolean): Shape {
  const types = typesOf(schema['type']);
  const flag = (key: string): boolean => annotated && schema[key] === true;
  const { additionalProperties: additional, items } = schema;
  return {
    types: types === undefined ? undefined : stringSet(types.filter((type) => type !== 'null')),
    nullable: types?.includes('null') === true || flag('nullable') || flag('x-nullable'),
    format: typeof schema['format'] === 'string' ? schema['format'] : undefined,
    values: valuesOf(schema),
    maximum: boundOf(schema, 'maximum', 'exclusiveMaximum'),
    minimum: boundOf(schema, 'minimum', 'exclusiveMinimum'),
    limits: limitsOf(schema),
    multipleOf: numberOf(schema['multipleOf']),
    uniqueItems: schema['uniqueItems'] === true,
    patterns: typeof schema['pattern'] === 'string' ? new Set([schema['pattern']]) : NO_STRINGS,
    properties: propertiesOf(schema['properties']),
    required: stringSet(stringsOf(schema['required'])),
    closed: additional === false,
    additional: isObject(additional) && Object.keys(additional).length > 0 ? [additional] : NO_SCHEMAS,
    items: isObject(items) ? [items] : NO_SCHEMAS,
    undecided: undecidedOf(schema),
    readOnly: flag('readOnly'),
    writeOnly: flag('writeOnly'),
  };
}

function typesOf(type: Json | undefined): readonly string[] | undefined {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? stringsOf(type) : undefined;
}

function stringsOf(list: Json | undefined): string[] {
  const all: readonly Json[] = Array.isArray(list) ? list : [];
  return all.filter((item) => typeof item === 'string');
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** `null` among the values only says again that the schema is nullable. */
function valuesOf(schema: JsonObject): ReadonlySet<string> | undefined {
  const list: Json | undefined = Object.hasOwn(schema, 'const') ? [schema['const'] ?? null] : schema['enum'];
  if (!Array.isArray(list)) return undefined;
  return new Set(list.filter((value: Json) => value !== null).map(canonical));
}

/** `exclusiveMaximum` is a flag up to 3.0 and a number after it. */
function boundOf(schema: JsonObject, key: string, exclusiveKey: string): Bound | undefined {
  const [value, exclusive] = [numberOf(schema[key]), schema[exclusiveKey]];
  if (typeof exclusive === 'number') return { value: exclusive, exclusive: true };
  return value === undefined ? undefined : { value, exclusive: exclusive === true };
}

function limitsOf(schema: JsonObject): Shape['limits'] {
  const given = LIMITS.flatMap((limit): [Limit, number][] => {
    const value = numberOf(schema[limit]);
    // A minimum of nothing demands nothing.
    return value === undefined || (limit.startsWith('min') && value <= 0) ? [] : [[limit, value]];
  });
  return given.length === 0 ? NO_LIMITS : Object.fromEntries(given);
}

function propertiesOf(properties: Json | undefined): ReadonlyMap<string, Conjunction> {
  if (!isObject(properties)) return NO_PROPERTIES;
  return new Map(Object.entries(properties).map(([name, schema]) => [name, [schema]]));
}

function undecidedOf(schema: JsonObject): ReadonlyMap<string, string> {
  const given = UNDECIDED.filter((key) => Object.hasOwn(schema, key));
  return given.length === 0 ? NOTHING_UNDECIDED : new Map(given.map((key) => [key, canonical(schema[key])]));
}

/** Schemas without a type say it by their other keywords; whoever writes `type: object` later changes nothing. */
function impliedTypes(shape: Shape): ReadonlySet<string> | undefined {
  const { properties, required, closed, additional, items } = shape;
  if (properties.size > 0 || required.size > 0 || closed || additional.length > 0) return new Set(['object']);
  if (items.length > 0) return new Set(['array']);
  if (shape.values === undefined) return undefined;
  return new Set([...shape.values].map((value) => jsonType(value)));
}

function jsonType(text: string): string {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
}

function both(one: Shape, other: Shape): Shape {
  return {
    types: intersectTypes(one.types, other.types),
    // `nullable` beside `allOf: [$ref]` is how 3.0 says that a reference may be null.
    nullable: one.nullable || other.nullable,
    format: one.format ?? other.format,
    values: intersect(one.values, other.values),
    maximum: tighter(one.maximum, other.maximum, 'maximum'),
    minimum: tighter(one.minimum, other.minimum, 'minimum'),
    limits: tighterLimits(one.limits, other.limits),
    multipleOf: one.multipleOf ?? other.multipleOf,
    uniqueItems: one.uniqueItems || other.uniqueItems,
    patterns: union(one.patterns, other.patterns),
    properties: joined(allowed(one, other), allowed(other, one), (a, b) => [...a, ...b]),
    required: union(one.required, other.required),
    closed: one.closed || other.closed,
    additional: [...one.additional, ...other.additional],
    items: [...one.items, ...other.items],
    undecided: joined(one.undecided, other.undecided, (a, b) => (a === b ? a : `${a} ${b}`)),
    readOnly: one.readOnly || other.readOnly,
    writeOnly: one.writeOnly || other.writeOnly,
  };
}

/** The properties of a part that another part lets through. */
function allowed({ properties }: Shape, other: Shape): Shape['properties'] {
  if (!other.closed) return properties;
  return new Map([...properties].filter(([name]) => other.properties.has(name)));
}

function joined<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  merge: (one: Value, other: Value) => Value,
): ReadonlyMap<string, Value> {
  if (other.size === 0) return one;
  const all = new Map(one);
  for (const [key, value] of other) {
    const present = all.get(key);
    all.set(key, present === undefined ? value : merge(present, value));
  }
  return all;
}

function intersect(one: Strings | undefined, other: Strings | undefined): Strings | undefined {
  return one === undefined ? other : other === undefined ? one : intersection(one, other);
}

function intersectTypes(one: Strings | undefined, other: Strings | undefined): Strings | undefined {
  const shared = intersect(one, other);
  const mixed = one?.has('number') === true && other?.has('integer') === true;
  const mixedBack = one?.has('integer') === true && other?.has('number') === true;
  return shared !== undefined && (mixed || mixedBack) ? new Set([...shared, 'integer']) : shared;
}

/** Whether the first bound lets more through than the second. */
export function looser(
  one: Bound | undefined,
  other: Bound | undefined,
  end: 'maximum' | 'minimum',
): boolean {
  if (other === undefined) return false;
  if (one === undefined) return true;
  if (one.value === other.value) return other.exclusive && !one.exclusive;
  return end === 'maximum' ? one.value > other.value : one.value < other.value;
}

function tighter(one: Bound | undefined, other: Bound | undefined, end: 'maximum' | 'minimum') {
  return looser(one, other, end) ? other : (one ?? other);
}

function tighterLimits(one: Shape['limits'], other: Shape['limits']): Shape['limits'] {
  const all = LIMITS.flatMap((limit): [Limit, number][] => {
    const values = [one[limit], other[limit]].filter((value) => value !== undefined);
    if (values.length === 0) return [];
    return [[limit, limit.startsWith('max') ? Math.min(...values) : Math.max(...values)]];
  });
  return Object.fromEntries(all);
}
