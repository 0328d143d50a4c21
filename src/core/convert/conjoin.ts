/** Adding to what a schema asks for. */
import type { JsonObject } from '../model/json.ts';
import { isList, member } from './rebuild.ts';

/** The schema that asks for what two schemas ask: in one where they have no keyword in common, else in an `allOf`. */
export function conjoin(schema: JsonObject, also: JsonObject): JsonObject {
  const collides = Object.keys(also).some((key) => Object.hasOwn(schema, key));
  if (!collides) return { ...schema, ...also };
  const all = member(schema, 'allOf');
  return { ...schema, allOf: [...(isList(all) ? all : []), also] };
}
