/** Arrays: tuples, the items that nothing else evaluates, and items that must be there. */
import type { Json, JsonObject } from '../model/json.ts';
import { conjoin } from './conjoin.ts';
import { restOf, tupleOf } from './loss.ts';
import { isList, member, without } from './rebuild.ts';

/** @param original decides what is lost, so that it is what was noted */
export function arrays(schema: JsonObject, original: JsonObject): JsonObject {
  return contains(tuple(unevaluated(schema, original), original));
}

/** Where nothing else evaluates items, `unevaluatedItems` is `items`; elsewhere it is lost or says nothing. */
function unevaluated(schema: JsonObject, original: JsonObject): JsonObject {
  const value = member(schema, 'unevaluatedItems');
  if (value === undefined) return schema;
  const rest = without(schema, 'unevaluatedItems');
  const decides = member(schema, 'items') === undefined && restOf(original, 'Items') !== undefined;
  return decides ? { ...rest, items: asSchema(value) } : rest;
}

function tuple(schema: JsonObject, original: JsonObject): JsonObject {
  const prefix = member(schema, 'prefixItems');
  if (!isList(prefix)) return schema;
  const { members, maxItems } = tupleOf(original);
  const { items, ...rest } = without(schema, 'prefixItems', 'maxItems');
  const bounded: JsonObject = maxItems === undefined ? rest : { ...rest, maxItems };
  if (members === undefined) return bounded;
  const alternatives = members.map((_, index) => asSchema(prefix[index] ?? items ?? true));
  const [first = {}] = alternatives;
  const same = members.length === 1 || tupleOf(original).exact;
  return { ...bounded, items: same ? first : { anyOf: alternatives } };
}

function asSchema(value: Json): Json {
  if (value === true) return {};
  return value === false ? { not: {} } : value;
}

/** An array has an item that fits exactly when it is not one whose items all do not fit. How many fit is lost. */
function contains(schema: JsonObject): JsonObject {
  const wanted = member(schema, 'contains');
  const least = member(schema, 'minContains');
  const rest = without(schema, 'contains', 'minContains', 'maxContains');
  if (wanted === undefined || least === 0) return rest;
  return conjoin(rest, { not: { type: 'array', items: { not: wanted } } });
}
