/**
 * What the converted schemas accept, against Ajv: the same as before where nothing was lost, and never less. Ajv knows no
 * 3.0, so that its few differences are translated back.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertTo30 } from '../../src/core/convert/convert.ts';
import type { Json, JsonObject } from '../../src/core/model/json.ts';
import { components31, instance, pairs31 } from './documents31.ts';

type Check = (value: Json) => boolean | undefined;

/** Checks by name; undefined where checking never ends because a schema refers to itself. */
function checks(schemas: JsonObject): ReadonlyMap<string, Check> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  ajv.addSchema({ $id: 'https://example.com/document', components: { schemas } });
  return new Map(
    Object.keys(schemas).map((name) => {
      const validate = ajv.compile({ $ref: `https://example.com/document#/components/schemas/${name}` });
      return [name, (value) => ended(() => validate(value))];
    }),
  );
}

function ended<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    // Ajv's code for `unevaluatedProperties` beside `patternProperties` sets a member of nothing: then it has no answer.
    if (thrown instanceof TypeError && thrown.message.startsWith('Cannot set properties of undefined'))
      return undefined;
    throw thrown;
  }
}

/**
 * The schema as Ajv gets it right. On an array with fewer items than `prefixItems`, it skips what follows, and without a
 * bound on the matches it takes an empty array for the one before: `contains` goes into a schema of its own, and counts.
 */
function forAjv(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(forAjv);
  const entries = Object.entries(value as JsonObject).map(([key, inner]) => [key, forAjv(inner)]);
  const {
    contains,
    minContains = 1,
    maxContains = 1000,
    ...rest
  } = Object.fromEntries(entries) as JsonObject;
  if (contains === undefined) return rest;
  const all = Array.isArray(rest['allOf']) ? rest['allOf'] : [];
  return { ...rest, allOf: [...all, { contains, minContains, maxContains }] };
}

/** A schema of 3.0 in the words of JSON Schema 2020. */
function translated(value: Json, isData = false): Json {
  if (typeof value !== 'object' || value === null || isData) return value;
  if (Array.isArray(value)) return value.map((each: Json) => translated(each));
  const { exclusiveMinimum, exclusiveMaximum, nullable, ...rest } = value as JsonObject;
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([key, inner]) => [
        key,
        translated(inner, key === 'enum' || key.startsWith('x-c')),
      ]),
    ),
    ...(exclusiveMinimum === true ? { exclusiveMinimum: rest['minimum'] ?? 0 } : {}),
    ...(exclusiveMaximum === true ? { exclusiveMaximum: rest['maximum'] ?? 0 } : {}),
    ...(nullable === true ? { type: [rest['type'] ?? 'null', 'null'] } : {}),
  };
}

function converted(schemas: JsonObject) {
  const document = {
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: {},
    components: { schemas },
  };
  const result = convertTo30(document, () => undefined);
  const components = result.document['components'] as JsonObject;
  return { schemas: components['schemas'] as JsonObject, codes: result.findings.map(({ code }) => code) };
}

test.each([
  ['whole schemas', components31, 40],
  ['pairs of keywords', pairs31, 200],
] as const)(
  '%s accept the same as before, or more where a note says so',
  (_, components, runs) => {
    let same = 0;
    fc.assert(
      fc.property(components, fc.array(instance, { minLength: 12, maxLength: 24 }), (before, values) => {
        const { schemas, codes } = converted(before);
        const old = ended(() => checks(forAjv(before) as JsonObject));
        const now = ended(() => checks(translated(schemas) as JsonObject));
        const isExact = !codes.includes('openapi31-lossy');
        for (const [name, wasValid] of old ?? []) {
          for (const value of values) {
            const [left, right] = [wasValid(value), now?.get(name)?.(value)];
            if (left === undefined || right === undefined) continue;
            if (isExact) same += 1;
            if (isExact || left) expect({ name, value, valid: right }).toEqual({ name, value, valid: left });
          }
        }
      }),
      // RUNS=600 takes a longer look, after a change.
      { numRuns: Number(process.env['RUNS'] ?? runs) },
    );
    // That enough was compared at all: how much it is depends on the schemas that chance gives.
    expect(same).toBeGreaterThan(100);
  },
  600_000,
);
