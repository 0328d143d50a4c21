/** Conditions, written as alternatives: "if A then B" is "not A, or B". */
import type { Json, JsonObject } from '../model/json.ts';
import { conjoin } from './conjoin.ts';
import type { Conversion } from './conversion.ts';
import { isTrivial, lossesOf } from './loss.ts';
import { isList, isMap, member, type Place, under, without } from './rebuild.ts';

export function conditions(
  schema: JsonObject,
  original: JsonObject,
  conversion: Conversion,
  place: Place,
): JsonObject {
  return dependents(branches(schema, original, conversion, place));
}

/** An `if` that loses something itself would let the wrong branch decide. */
function branches(
  schema: JsonObject,
  original: JsonObject,
  { notes, survey }: Conversion,
  place: Place,
): JsonObject {
  const condition = member(schema, 'if');
  const rest = without(schema, 'if', 'then', 'else');
  const written = member(original, 'if');
  if (condition === undefined) return rest;
  if (isMap(written) && survey.lossy.has(written)) {
    notes.add('conditions', under(place, 'if'));
    return rest;
  }
  if (lossesOf(original).includes('conditions')) return rest;
  const then = member(schema, 'then');
  const otherwise = member(schema, 'else');
  const whenTrue = isTrivial(then) ? rest : conjoin(rest, either({ not: condition }, then ?? {}));
  return isTrivial(otherwise) ? whenTrue : conjoin(whenTrue, either(condition, otherwise ?? {}));
}

function either(left: Json, right: Json): JsonObject {
  return { anyOf: [left, right] };
}

/** What an object must have besides when it has a certain property. */
function dependents(schema: JsonObject): JsonObject {
  const required = member(schema, 'dependentRequired');
  const schemas = member(schema, 'dependentSchemas');
  const asked = [
    ...(isMap(required) ? Object.entries(required).flatMap(requiredWith) : []),
    ...(isMap(schemas) ? Object.entries(schemas).flatMap(schemaWith) : []),
  ];
  return asked.reduce(conjoin, without(schema, 'dependentRequired', 'dependentSchemas'));
}

function requiredWith([property, others]: [string, Json]): readonly JsonObject[] {
  if (!isList(others) || others.length === 0) return [];
  return [either({ not: { type: 'object', required: [property] } }, { required: others })];
}

function schemaWith([property, schema]: [string, Json]): readonly JsonObject[] {
  return isTrivial(schema) ? [] : [either({ not: { type: 'object', required: [property] } }, schema)];
}
