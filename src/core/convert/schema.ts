/** One schema: what is in it is converted first, then one step after another turns what 3.0 lacks into what it has. */
import type { Json, JsonObject } from '../model/json.ts';
import { arrays } from './arrays.ts';
import { conditions } from './conditions.ts';
import type { Conversion } from './conversion.ts';
import {
  DYNAMIC,
  HOLDS_LIST,
  HOLDS_MAP,
  HOLDS_SCHEMA,
  HOLDS_SCHEMA_OR_BOOLEAN,
  isSettled,
  PLAIN,
  WITHOUT_EFFECT,
} from './keywords.ts';
import { LOSSES, lossesOf } from './loss.ts';
import { nullBranches } from './null-branches.ts';
import { objects } from './objects.ts';
import { isList, isMap, mapItems, mapMembers, type Place, under } from './rebuild.ts';
import { annotations, bounds, constants } from './scalars.ts';
import { discriminator, references, retarget } from './references.ts';
import { types } from './types.ts';
import { weaker } from './weaker.ts';

/**
 * A step of the conversion. It gets a schema whose inner schemas are converted, and the schema as it was written; it gives
 * the same object when there is nothing to do.
 */
export type Step = (
  schema: JsonObject,
  original: JsonObject,
  conversion: Conversion,
  place: Place,
) => JsonObject;

/** In this order: bounds before they are spread over types, alternatives of a null before others are added. */
const STEPS: readonly Step[] = [
  weaker,
  annotations,
  bounds,
  arrays,
  objects,
  nullBranches,
  constants,
  types,
  conditions,
  references,
];

/** The schema in OpenAPI 3.0; a reference when it has become a component. */
export function convertSchema(conversion: Conversion, schema: Json, place: Place): Json {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  if (!isMap(schema)) return schema;
  const name = conversion.survey.names.get(schema);
  if (name === undefined) return convertHere(conversion, schema, place);
  const reference = { $ref: `#/components/schemas/${name}` };
  conversion.carry(schema, reference);
  return reference;
}

/** The schema itself, also when it has become a component. */
export function convertHere(conversion: Conversion, schema: Json, place: Place): Json {
  if (!isMap(schema)) return convertSchema(conversion, schema, place);
  const known = conversion.converted.get(schema);
  if (known !== undefined) return known;
  const inner = convertMembers(conversion, schema, place);
  const converted = isSettled(schema) ? inner : convertItself(conversion, schema, inner, place);
  if (converted !== schema) conversion.carry(schema, converted);
  conversion.converted.set(schema, converted);
  return converted;
}

function convertItself(
  conversion: Conversion,
  schema: JsonObject,
  inner: JsonObject,
  place: Place,
): JsonObject {
  for (const loss of lossesOf(schema)) conversion.notes.add(loss, under(place, LOSSES[loss]));
  return STEPS.reduce((current, step) => step(current, schema, conversion, place), inner);
}

function convertMembers(conversion: Conversion, schema: JsonObject, place: Place): JsonObject {
  return mapMembers(schema, conversion.carry, (value, key) =>
    convertMember(conversion, value, key, under(place, key)),
  );
}

function convertMember(conversion: Conversion, value: Json, key: string, place: Place): Json | undefined {
  if (key.startsWith('x-') || PLAIN.has(key)) return value;
  if (key === '$ref') return retarget(conversion, value);
  if (key === 'discriminator') return discriminator(conversion, value);
  if (HOLDS_SCHEMA.has(key)) return convertSchema(conversion, value, place);
  if (HOLDS_SCHEMA_OR_BOOLEAN.has(key))
    return typeof value === 'boolean' ? value : convertSchema(conversion, value, place);
  if (HOLDS_LIST.has(key)) return convertList(conversion, value, place);
  if (HOLDS_MAP.has(key)) return convertMap(conversion, value, place);
  noteDropped(conversion, key, place);
  return undefined;
}

function convertList(conversion: Conversion, value: Json, place: Place): Json {
  if (!isList(value)) return value;
  return mapItems(value, conversion.carry, (item, index) =>
    convertSchema(conversion, item, under(place, index)),
  );
}

function convertMap(conversion: Conversion, value: Json, place: Place): Json {
  if (!isMap(value)) return value;
  return mapMembers(value, conversion.carry, (item, key) =>
    convertSchema(conversion, item, under(place, key)),
  );
}

function noteDropped({ notes }: Conversion, key: string, place: Place): void {
  if (DYNAMIC.has(key)) notes.add('dynamicReference', place);
  else if (key === 'nullable') notes.add('nullable', place);
  // What `propertyNames` loses is noted where the losses of the schema are.
  else if (!WITHOUT_EFFECT.has(key) && key !== 'propertyNames') notes.add('unknownKeyword', place);
}
