/** References of schemas: where they lead now, and what stands beside them. */
import type { Json, JsonObject } from '../model/json.ts';
import type { Conversion } from './conversion.ts';
import { isList, isMap, mapMembers, member, without } from './rebuild.ts';

/** The text of a reference to a schema, which may be at another place now. */
export function retarget({ survey }: Conversion, reference: Json): Json {
  return typeof reference === 'string' ? (survey.targets.get(reference) ?? reference) : reference;
}

/** A discriminator, whose mapping refers to schemas. */
export function discriminator(conversion: Conversion, value: Json): Json {
  if (!isMap(value)) return value;
  const { carry } = conversion;
  return mapMembers(value, carry, (inner, key) =>
    key === 'mapping' && isMap(inner)
      ? mapMembers(inner, carry, (reference) => retarget(conversion, reference))
      : inner,
  );
}

/** In 3.0 nothing counts beside a `$ref`, so that it goes into an `allOf` where something does. */
export function references(schema: JsonObject): JsonObject {
  const target = member(schema, '$ref');
  if (typeof target !== 'string' || Object.keys(schema).length === 1) return schema;
  const { allOf, ...rest } = without(schema, '$ref');
  return { allOf: [{ $ref: target }, ...(isList(allOf) ? allOf : [])], ...rest };
}
