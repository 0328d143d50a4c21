/** Objects: properties by pattern, and the properties that nothing else evaluates. */
import type { Json, JsonObject } from '../model/json.ts';
import { hasPatterns, isTrivial, restOf } from './loss.ts';
import { isMap, member, without } from './rebuild.ts';

/** @param original decides what is lost, so that it is what was noted */
export function objects(schema: JsonObject, original: JsonObject): JsonObject {
  return patterns(unevaluated(schema, original));
}

/** Where nothing else evaluates properties, `unevaluatedProperties` is `additionalProperties`; else it is lost or says nothing. */
function unevaluated(schema: JsonObject, original: JsonObject): JsonObject {
  const value = member(schema, 'unevaluatedProperties');
  if (value === undefined) return schema;
  const rest = without(schema, 'unevaluatedProperties');
  const decides =
    member(schema, 'additionalProperties') === undefined && restOf(original, 'Properties') !== undefined;
  return decides ? { ...rest, additionalProperties: value } : rest;
}

/**
 * Which property matches which pattern is lost. A property that is not named may then be what any pattern allows, or what
 * further properties may be: with `additionalProperties: false` alone, those that match would be refused.
 */
function patterns(schema: JsonObject): JsonObject {
  const byPattern = member(schema, 'patternProperties');
  if (byPattern === undefined) return schema;
  const { additionalProperties, ...rest } = without(schema, 'patternProperties');
  if (!isMap(byPattern) || !hasPatterns(schema)) return without(schema, 'patternProperties');
  const further: readonly Json[] = additionalProperties === false ? [] : [additionalProperties ?? true];
  const allowed = [...Object.values(byPattern), ...further];
  if (allowed.some(isTrivial)) return rest;
  const [first = {}] = allowed;
  return { ...rest, additionalProperties: allowed.length === 1 ? first : { anyOf: allowed } };
}
