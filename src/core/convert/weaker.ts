/**
 * Where accepting more would come to mean accepting less: a `not` refuses what its schema accepts, and a `oneOf` refuses
 * what two of its alternatives accept. With a schema in them that loses something, they say less themselves.
 */
import type { Json, JsonObject } from '../model/json.ts';
import { conjoin } from './conjoin.ts';
import type { Conversion } from './conversion.ts';
import { isList, isMap, member, type Place, under, without } from './rebuild.ts';

export function weaker(
  schema: JsonObject,
  original: JsonObject,
  conversion: Conversion,
  place: Place,
): JsonObject {
  return alternatives(negation(schema, original, conversion, place), original, conversion, place);
}

function isLossy({ survey }: Conversion, schema: Json | undefined): boolean {
  return isMap(schema) && survey.lossy.has(schema);
}

function negation(
  schema: JsonObject,
  original: JsonObject,
  conversion: Conversion,
  place: Place,
): JsonObject {
  if (!isLossy(conversion, member(original, 'not'))) return schema;
  conversion.notes.add('negation', under(place, 'not'));
  return without(schema, 'not');
}

function alternatives(
  schema: JsonObject,
  original: JsonObject,
  conversion: Conversion,
  place: Place,
): JsonObject {
  const written = member(original, 'oneOf');
  const converted = member(schema, 'oneOf');
  if (!isList(written) || !isList(converted) || written.length < 2) return schema;
  if (!written.some((each) => isLossy(conversion, each))) return schema;
  conversion.notes.add('oneOf', under(place, 'oneOf'));
  return conjoin(without(schema, 'oneOf'), { anyOf: converted });
}
