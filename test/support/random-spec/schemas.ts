/** Random schemas: nested, with references that may be circular. */
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/model/json.ts';
import { maybe, MODELS, object, text, type Version } from './pools.ts';

export function reference(version: Version, name: string): JsonObject {
  return { $ref: version === 2 ? `#/definitions/${name}` : `#/components/schemas/${name}` };
}

/** Also of models that come with every API and are nowhere defined. */
export function schemaUse(version: Version): fc.Arbitrary<JsonObject> {
  const named = fc.constantFrom(...MODELS, 'Empty', 'Error').map((name) => reference(version, name));
  return fc.oneof({ arbitrary: named, weight: 2 }, { arbitrary: objectSchema(version), weight: 1 });
}

export function models(version: Version): fc.Arbitrary<JsonObject> {
  const all = MODELS.map((name) => objectSchema(version).map((schema) => [name, schema] as const));
  return fc.tuple(...all).map((entries) => Object.fromEntries(entries));
}

function objectSchema(version: Version): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      title: maybe(text),
      description: maybe(text),
      properties: fc.dictionary(fc.constantFrom('id', 'b', 'a', '$ref2', 'constructor'), property(version), {
        maxKeys: 3,
      }),
      required: maybe(fc.subarray(['b', 'id', 'a'], { minLength: 1 })),
      additionalProperties: maybe(fc.boolean()),
      readOnly: maybe(fc.boolean()),
    })
    .map((members) => object({ type: 'object', ...members }));
}

function property(version: Version): fc.Arbitrary<JsonObject> {
  const reach = fc.constantFrom(...MODELS).map((name) => reference(version, name));
  return fc.oneof(
    reach,
    reach.map((items) => ({ type: 'array', items })),
    fc.record({
      type: fc.constant('string'),
      enum: fc.constant(['x', 'y', '$ref']),
      default: fc.constant('x'),
    }),
    fc.record({ type: fc.constantFrom('string', 'integer', 'boolean', 'number'), description: text }),
    fc.record({ type: fc.constant('integer'), minimum: fc.integer(), maximum: fc.integer() }),
    fc.record({ type: fc.constant('string'), pattern: fc.constant('^[a-z/]+\\d$'), minLength: fc.nat() }),
    fc.constant({ allOf: [{ type: 'object' }, { properties: { z: { type: 'string' } } }] }),
  );
}
