/** Random documents of 3.1: the result is valid 3.0 and stays as it is; what is given is never written into. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertTo30 } from '../../src/core/convert/convert.ts';
import validate30 from '../../src/core/load/generated/openapi-3.0.js';
import validate31 from '../../src/core/load/generated/openapi-3.1.js';
import { MAX_DEPTH } from '../../src/core/load/limits.ts';
import { LOAD_CODES } from '../../src/core/load/codes.ts';
import type { Json, JsonObject } from '../../src/core/model/json.ts';
import { carryIn, type Origins } from '../../src/core/model/origin.ts';
import { document31 } from './documents31.ts';

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

function ofSchemas(schemas: JsonObject): JsonObject {
  return { openapi: '3.1.0', info: { title: 't', version: '1' }, paths: {}, components: { schemas } };
}

function schemasOf(document: JsonObject): JsonObject {
  return (document['components'] as JsonObject)['schemas'] as JsonObject;
}

test('every document of 3.1 is one of 3.0 afterwards', () => {
  fc.assert(
    fc.property(document31, (before) => {
      const errorsOf = (validate: typeof validate30, document: unknown) =>
        validate(document) ? [] : validate.errors;
      expect(errorsOf(validate31, before)).toEqual([]);
      const { document, findings } = convertTo30(frozen(before), () => undefined);
      expect(errorsOf(validate30, document)).toEqual([]);
      expect(convertTo30(document, () => undefined)).toEqual({ document, findings: [] });
      expect(convertTo30(document, () => undefined).document).toBe(document);
      for (const { code, hint } of findings) {
        expect(LOAD_CODES).toHaveProperty(code);
        expect(hint).not.toBe('');
      }
    }),
    { numRuns: 100 },
  );
});

describe('what does not change', () => {
  test('is shared', () => {
    const plain = { type: 'object', properties: { a: { type: 'string' } }, 'x-const': { const: 1 } };
    const document = frozen(ofSchemas({ Plain: plain, Other: { const: 1 } }));
    const { document: after } = convertTo30(document, () => undefined);
    expect(schemasOf(after)['Plain']).toBe(plain);
    expect(after['info']).toBe(document['info']);
    expect(after['paths']).toBe(document['paths']);
  });

  test.each([
    { openapi: '3.0.3', components: { schemas: { A: { const: 1 } } } },
    { swagger: '2.0', definitions: { A: { const: 1 } } },
    { openapi: '3.2.0' },
    { openapi: 3.1 },
    {},
  ])('a document that is not 3.1 is the same one: %j', (document) => {
    const result = convertTo30(document, () => undefined);
    expect(result.document).toBe(document);
    expect(result.findings).toEqual([]);
  });
});

describe('origins', () => {
  test('go with what is rebuilt and with what is moved', () => {
    const definition = { type: ['string', 'null'] };
    const nested = { const: 1 };
    const shared = { get: { responses: {} } };
    const before: JsonObject = {
      ...ofSchemas({
        A: {
          properties: { n: nested, d: { $ref: '#/components/schemas/A/$defs/d' } },
          $defs: { d: definition },
        },
      }),
      paths: { '/a': { $ref: '#/components/pathItems/I' } },
    };
    const document = {
      ...before,
      components: { ...(before['components'] as JsonObject), pathItems: { I: shared } },
    };
    const origins: Origins = new WeakMap();
    for (const [key, part] of Object.entries({ definition, nested, shared, document }))
      origins.set(part, { file: `${key}.yaml`, pointer: '' });
    const after = convertTo30(document, carryIn(origins)).document;
    const at = (...keys: readonly string[]): object =>
      keys.reduce((value: object, key) => Reflect.get(value, key) as object, after);
    const fileOf = (part: object) => origins.get(part)?.file;
    expect(fileOf(after)).toBe('document.yaml');
    expect(fileOf(at('paths', '/a'))).toBe('shared.yaml');
    expect(fileOf(at('components', 'schemas', 'AD'))).toBe('definition.yaml');
    expect(fileOf(at('components', 'schemas', 'A', 'properties', 'n'))).toBe('nested.yaml');
  });
});

describe('hostile documents', () => {
  const deep = (depth: number, wrap: (inner: Json) => Json): Json =>
    depth === 0 ? { type: ['string', 'null'] } : wrap(deep(depth - 1, wrap));

  test.each<[string, (inner: Json) => Json]>([
    ['items', (items) => ({ type: ['array', 'string'], items })],
    ['conditions', (inner) => Object.fromEntries(['if', 'then', 'else'].map((key) => [key, inner]))],
    ['references', (inner) => ({ not: inner, $ref: '#/components/schemas/A' })],
    ['losses', (inner) => ({ not: { oneOf: [inner, { propertyNames: { maxLength: 1 } }] } })],
  ])('nested as deep as a file may be: %s', (_, wrap) => {
    const { document } = convertTo30(ofSchemas({ A: deep(MAX_DEPTH, wrap) }), () => undefined);
    expect(validate30(document)).toBe(true);
    expect(JSON.stringify(document).length).toBeLessThan(100_000);
  });

  test('a part of a part of a part is written out once, however many refer to it', () => {
    const depth = 100;
    const pointer = (level: number) => `#/components/schemas/A${'/properties/a'.repeat(level)}`;
    const whole = deep(depth, (a) => ({ type: 'object', title: 'x'.repeat(100), properties: { a } }));
    const users = Object.fromEntries(
      Array.from({ length: depth - 1 }, (_, level) => [`U${level}`, { $ref: pointer(level + 1) }]),
    );
    const { document } = convertTo30(ofSchemas({ A: whole, ...users }), () => undefined);
    expect(JSON.stringify(document).length).toBeLessThan(60_000);
    expect(validate30(document)).toBe(true);
  });

  test('path items that expand without end are refused', () => {
    const responses = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [String(100 + index), { description: 'x' }]),
    );
    const paths = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`/p${index}`, { $ref: '#/components/pathItems/I' }]),
    );
    const before = { ...ofSchemas({}), paths, components: { pathItems: { I: { get: { responses } } } } };
    const { document, findings } = convertTo30(before, () => undefined);
    expect(findings.map(({ code }) => code)).toContain('openapi31-impossible');
    expect(findings.length).toBeLessThan(30);
    expect(JSON.stringify(document).length).toBeLessThan(30_000_000);
  });

  test('a chain of path items ends', () => {
    const items = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        `I${index}`,
        { $ref: `#/components/pathItems/I${index + 1}` },
      ]),
    );
    const before = {
      ...ofSchemas({}),
      paths: { '/a': { $ref: '#/components/pathItems/I0' } },
      components: { pathItems: items },
    };
    expect(convertTo30(before, () => undefined).findings).toMatchObject([{ code: 'openapi31-impossible' }]);
  });
});
