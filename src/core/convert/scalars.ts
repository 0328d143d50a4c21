/** Keywords that hold no schemas: constants, examples, bounds, the encoding of a text. */
import { equal, type Json, type JsonObject } from '../model/json.ts';
import { conjoin } from './conjoin.ts';
import { isList, member, without } from './rebuild.ts';

/** `examples` gives its first as `example`; the encoding of a text becomes its format. */
export function annotations(schema: JsonObject): JsonObject {
  return encoding(examples(schema));
}

function examples(schema: JsonObject): JsonObject {
  const list = member(schema, 'examples');
  if (list === undefined) return schema;
  const first = isList(list) ? list[0] : undefined;
  const rest = without(schema, 'examples');
  return first === undefined || Object.hasOwn(schema, 'example') ? rest : { ...rest, example: first };
}

/** Both only describe a text and check nothing, as `format` does. */
function encoding(schema: JsonObject): JsonObject {
  const encoded = member(schema, 'contentEncoding');
  const mediaType = member(schema, 'contentMediaType');
  if (encoded === undefined && mediaType === undefined) return schema;
  const rest = without(schema, 'contentEncoding', 'contentMediaType');
  const format = formatOf(encoded, mediaType);
  return format === undefined || Object.hasOwn(schema, 'format') ? rest : { ...rest, format };
}

function formatOf(encoded: Json | undefined, mediaType: Json | undefined): string | undefined {
  if (encoded === 'base64' || encoded === 'base64url') return 'byte';
  if (encoded !== undefined && encoded !== 'binary') return undefined;
  return encoded === 'binary' || mediaType === 'application/octet-stream' ? 'binary' : undefined;
}

/** In 3.1 an exclusive bound is a number of its own; in 3.0 it says of the other bound that it is exclusive. */
export function bounds(schema: JsonObject): JsonObject {
  const lower = bound(schema, 'minimum', 'exclusiveMinimum', (exclusive, plain) => exclusive >= plain);
  return bound(lower, 'maximum', 'exclusiveMaximum', (exclusive, plain) => exclusive <= plain);
}

function bound(
  schema: JsonObject,
  key: 'maximum' | 'minimum',
  exclusiveKey: 'exclusiveMaximum' | 'exclusiveMinimum',
  isStricter: (exclusive: number, plain: number) => boolean,
): JsonObject {
  const exclusive = member(schema, exclusiveKey);
  const plain = member(schema, key);
  if (typeof exclusive !== 'number') return schema;
  const decides = typeof plain !== 'number' || isStricter(exclusive, plain);
  return decides ? { ...schema, [key]: exclusive, [exclusiveKey]: true } : without(schema, exclusiveKey);
}

/** `const` is an `enum` of one. Lists that must not be empty in 3.0 say the same in another way, or nothing. */
export function constants(schema: JsonObject): JsonObject {
  return emptyLists(constant(schema));
}

function constant(schema: JsonObject): JsonObject {
  const value = member(schema, 'const');
  if (value === undefined) return schema;
  const rest = without(schema, 'const');
  const values = member(schema, 'enum');
  const narrows = isList(values) && values.some((each) => equal(each, value));
  return narrows ? { ...rest, enum: [value] } : conjoin(rest, { enum: [value] });
}

function emptyLists(schema: JsonObject): JsonObject {
  const required = member(schema, 'required');
  const values = member(schema, 'enum');
  const kept = isList(required) && required.length === 0 ? without(schema, 'required') : schema;
  return isList(values) && values.length === 0 ? conjoin(without(kept, 'enum'), { not: {} }) : kept;
}
