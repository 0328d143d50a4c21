/** Several types, and the type of null, which 3.0 has not. */
import type { Json, JsonObject } from '../model/json.ts';
import { own } from '../model/json.ts';
import { conjoin } from './conjoin.ts';
import { OF_TYPES } from './keywords.ts';
import { isList, member, without } from './rebuild.ts';

const ALL = ['array', 'boolean', 'number', 'object', 'string'] as const;

export function types(schema: JsonObject): JsonObject {
  const written = member(schema, 'type');
  const names = typeof written === 'string' ? [written] : isList(written) ? written.filter(isText) : [];
  if (names.length === 0) return schema;
  const others = distinct(names);
  const isNullable = names.includes('null');
  const [only] = others;
  if (only === undefined) return conjoinNull(without(schema, 'type'));
  if (others.length === 1) return withItems(single(schema, only, isNullable));
  if (isNullable && ALL.every((type) => others.includes(type))) return without(schema, 'type');
  return spread(schema, others, isNullable);
}

function isText(value: Json): value is string {
  return typeof value === 'string';
}

/** Without the null, and without integers where all numbers are allowed. */
function distinct(names: readonly string[]): readonly string[] {
  const others = [...new Set(names)].filter((name) => name !== 'null');
  return others.includes('number') ? others.filter((name) => name !== 'integer') : others;
}

/** Without a type, 3.0 allows a null like any other value, so that an `enum` can be what allows nothing else. */
function conjoinNull(schema: JsonObject): JsonObject {
  const values = member(schema, 'enum');
  if (isList(values) && values.includes(null)) return { ...schema, enum: [null] };
  return conjoin(schema, { enum: [null] });
}

function single(schema: JsonObject, type: string, isNullable: boolean): JsonObject {
  if (schema['type'] === type) return schema;
  return isNullable ? { ...schema, type, nullable: true } : { ...schema, type };
}

/** In 3.0 an array says what its items are. */
function withItems(schema: JsonObject): JsonObject {
  return schema['type'] === 'array' && !Object.hasOwn(schema, 'items') ? { ...schema, items: {} } : schema;
}

/** One alternative for each type, with the keywords that speak about it. */
function spread(schema: JsonObject, names: readonly string[], isNullable: boolean): JsonObject {
  const entries = Object.entries(schema).filter(([key]) => key !== 'type');
  const typeOf = (key: string, value: Json) => names.find((name) => speaksOf(name, key, value));
  const alternatives = names.map((type, index) => {
    const about = Object.fromEntries(entries.filter(([key, value]) => typeOf(key, value) === type));
    return withItems({ type, ...(isNullable && index === 0 ? { nullable: true } : {}), ...about });
  });
  const common = entries.filter(([key, value]) => typeOf(key, value) === undefined);
  return conjoin(Object.fromEntries(common), { anyOf: alternatives });
}

const NUMERIC_FORMATS: ReadonlySet<Json> = new Set(['double', 'float', 'int32', 'int64']);

function speaksOf(type: string, key: string, value: Json): boolean {
  if (key !== 'format') return own(OF_TYPES, key)?.includes(type) === true;
  const numeric = type === 'number' || type === 'integer';
  return NUMERIC_FORMATS.has(value) ? numeric : type === 'string';
}
