/** A small JSON Schema (draft 4) check for request models. Keywords that are not listed here are not checked. */
import { equal, isObject } from '../../core/model/json.ts';
import { own } from './call.ts';

/** Finds the schema that a `$ref` names, or undefined. */
export type ResolveReference = (reference: string, root: unknown) => unknown;

interface Check {
  readonly resolve: ResolveReference;
  /** Against which `#/definitions/...` is resolved. */
  readonly root: unknown;
  /** A schema that refers to itself without going down in the value would never end. */
  readonly depth: number;
}

const DEPTH = 60;

/** Whether a value fits a schema. */
export function fits(value: unknown, schema: unknown, resolve: ResolveReference): boolean {
  return matches(value, schema, { resolve, root: schema, depth: 0 });
}

function matches(value: unknown, schema: unknown, outer: Check): boolean {
  if (!isObject(schema) || outer.depth > DEPTH) return true;
  const check = { ...outer, depth: outer.depth + 1 };
  if (typeof schema['$ref'] === 'string') {
    const target = outer.resolve(schema['$ref'], outer.root);
    const root = schema['$ref'].startsWith('#') ? outer.root : target;
    return matches(value, target, { ...check, root });
  }
  return (
    typeFits(value, schema['type']) &&
    (!Array.isArray(schema['enum']) || schema['enum'].some((item) => equal(item, value))) &&
    combinationsFit(value, schema, check) &&
    (typeof value !== 'string' || stringFits(value, schema)) &&
    (typeof value !== 'number' || numberFits(value, schema)) &&
    (!Array.isArray(value) || listFits(value, schema, check)) &&
    (!isObject(value) || objectFits(value, schema, check))
  );
}

type Schema = Readonly<Record<string, unknown>>;

function typeFits(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => {
    if (name === 'integer') return Number.isInteger(value);
    if (name === 'null') return value === null;
    if (name === 'array') return Array.isArray(value);
    return name === 'object' ? isObject(value) : typeof value === name;
  });
}

function combinationsFit(value: unknown, schema: Schema, check: Check): boolean {
  const fitting = (list: unknown): number | undefined =>
    Array.isArray(list) ? list.filter((item) => matches(value, item, check)).length : undefined;
  const { allOf, anyOf, oneOf, not } = schema;
  return (
    (!Array.isArray(allOf) || fitting(allOf) === allOf.length) &&
    fitting(anyOf) !== 0 &&
    (fitting(oneOf) ?? 1) === 1 &&
    (not === undefined || !matches(value, not, check))
  );
}

function stringFits(value: string, schema: Schema): boolean {
  const { length } = Array.from(value);
  return (
    atLeast(length, schema['minLength']) &&
    atMost(length, schema['maxLength']) &&
    patternFits(value, schema['pattern'])
  );
}

function patternFits(value: string, pattern: unknown): boolean {
  if (typeof pattern !== 'string') return true;
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

function numberFits(value: number, schema: Schema): boolean {
  const { minimum, maximum, multipleOf } = schema;
  return (
    atLeast(value, minimum) &&
    atMost(value, maximum) &&
    !(schema['exclusiveMinimum'] === true && value === minimum) &&
    !(schema['exclusiveMaximum'] === true && value === maximum) &&
    !(typeof multipleOf === 'number' && multipleOf > 0 && !Number.isInteger(value / multipleOf))
  );
}

function listFits(value: readonly unknown[], schema: Schema, check: Check): boolean {
  const { items } = schema;
  const unique =
    schema['uniqueItems'] !== true ||
    value.every((item, at) => !value.slice(0, at).some((other) => equal(item, other)));
  return (
    unique &&
    atLeast(value.length, schema['minItems']) &&
    atMost(value.length, schema['maxItems']) &&
    value.every((item, index) => matches(item, Array.isArray(items) ? items[index] : items, check))
  );
}

function objectFits(value: Schema, schema: Schema, check: Check): boolean {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const size = Object.keys(value).length;
  return (
    required.every((name) => typeof name !== 'string' || Object.hasOwn(value, name)) &&
    atLeast(size, schema['minProperties']) &&
    atMost(size, schema['maxProperties']) &&
    Object.entries(value).every(([name, member]) => {
      const property = own(properties, name);
      if (property !== undefined) return matches(member, property, check);
      // With patternProperties beside it we cannot tell what is additional.
      if (schema['additionalProperties'] === false) return schema['patternProperties'] !== undefined;
      return matches(member, schema['additionalProperties'], check);
    })
  );
}

function atLeast(value: number, limit: unknown): boolean {
  return typeof limit !== 'number' || value >= limit;
}

function atMost(value: number, limit: unknown): boolean {
  return typeof limit !== 'number' || value <= limit;
}
