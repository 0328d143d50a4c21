/** How schemas are compared: what is the same however it is written, what circular ones do, and where it ends. */
import { describe, expect, test } from 'vitest';
import { compareContracts } from '../../src/core/contract/compare.ts';
import { changed, contract, lines } from './orders.ts';

type Json = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };

/** `POST /x` that takes and gives this schema. */
function echo(schema: unknown, schemas: Json = {}): Json {
  const content = { 'application/json': { schema } };
  const post = { requestBody: { content }, responses: { 200: { description: '', content } } };
  return {
    openapi: '3.0.3',
    info: { title: 'echo', version: '1' },
    paths: { '/x': { post } },
    components: { schemas },
  };
}

const found = (before: unknown, after: unknown): string[] => lines(changed(before, after));

describe('the same in other words', () => {
  const whole = { type: 'object', required: ['a'], properties: { a: TEXT, b: NUMBER } };
  const A = { type: 'object', required: ['a'], properties: { a: TEXT } };
  const B = { type: 'object', properties: { b: NUMBER } };
  const same: readonly (readonly [string, Json, Json])[] = [
    ['allOf and one piece', echo({ allOf: [A, B] }), echo(whole)],
    ['allOf of references', echo({ allOf: [ref('A'), ref('B')] }, { A, B }), echo(whole)],
    ['allOf in allOf, the same twice', echo({ allOf: [{ allOf: [A, B] }, A] }), echo(whole)],
    [
      'type object said and not said',
      echo({ properties: { a: TEXT } }),
      echo({ type: 'object', properties: { a: TEXT } }),
    ],
    ['additionalProperties true and not said', echo({ ...A, additionalProperties: true }), echo(A)],
    ['a reference to a reference', echo(ref('C'), { A, C: ref('A') }), echo(A)],
    ['alternatives in another order', echo({ oneOf: [TEXT, A] }), echo({ oneOf: [A, TEXT] })],
    ['anyOf and oneOf', echo({ anyOf: [TEXT, A] }), echo({ oneOf: [TEXT, A] })],
    [
      'what the alternatives share, apart',
      echo({ ...B, oneOf: [A, { required: ['b'] }] }),
      echo({ oneOf: [{ allOf: [B, A] }, { ...B, required: ['b'] }] }),
    ],
    ['one alternative', echo({ oneOf: [A] }), echo(A)],
    ['values in another order', echo({ ...TEXT, enum: ['a', 'b'] }), echo({ ...TEXT, enum: ['b', 'a'] })],
    ['null as a type and as a word', echo({ ...TEXT, nullable: true }), echo({ type: ['string', 'null'] })],
    [
      'an exclusive bound in both spellings',
      echo({ ...NUMBER, maximum: 3, exclusiveMaximum: true }),
      echo({ ...NUMBER, exclusiveMaximum: 3 }),
    ],
    [
      'examples, descriptions and extensions',
      echo({ ...TEXT, example: 'a', description: 'b', 'x-c': 1 }),
      echo(TEXT),
    ],
    [
      'properties named like those of every object',
      echo({ properties: { constructor: TEXT, toString: NUMBER } }),
      echo({ properties: { toString: NUMBER, constructor: TEXT } }),
    ],
  ];
  test.each(same)('%s', (_, one, other) => {
    expect(found(one, other)).toEqual([]);
    expect(found(other, one)).toEqual([]);
  });
});

describe('read-only and write-only', () => {
  const account = (flags: Json, required: readonly string[] = []) =>
    echo({ type: 'object', required, properties: { name: TEXT, id: { ...TEXT, ...flags } } });
  const nothing = echo({ type: 'object', properties: { name: TEXT } });

  test('a client does not send what is read-only', () => {
    expect(found(nothing, account({ readOnly: true }, ['id']))).toEqual([
      'info response-property-added POST /x: response 200 gets the property id',
    ]);
  });

  test('and does not get what is write-only', () => {
    expect(found(account({ writeOnly: true }), nothing)).toEqual([
      'warning request-property-removed POST /x: request body no longer knows the property id',
    ]);
  });
});

describe('alternatives', () => {
  const cat = { type: 'object', required: ['purrs'], properties: { purrs: { type: 'boolean' } } };
  const dog = { type: 'object', required: ['barks'], properties: { barks: { type: 'boolean' } } };
  const pets = echo({ oneOf: [ref('Cat'), ref('Dog')] }, { Cat: cat, Dog: dog });

  test('a change inside of one is said of its place', () => {
    const sick = { ...cat, properties: { purrs: TEXT } };
    expect(found(pets, echo({ oneOf: [ref('Cat'), ref('Dog')] }, { Cat: sick, Dog: dog }))).toEqual([
      'breaking request-type-changed POST /x: request body, purrs: the type changes from boolean to string',
      'breaking response-type-changed POST /x: response 200, purrs: the type changes from boolean to string',
    ]);
  });

  test('one schema that becomes one of several is accepted as before, and may not be what comes back', () => {
    expect(found(echo(cat), pets)).toEqual([
      'breaking response-alternative-added POST /x: response 200 can now be the alternative Dog',
    ]);
    expect(found(pets, echo(cat))).toEqual([
      'breaking request-alternative-removed POST /x: request body no longer accepts the alternative Dog',
    ]);
  });

  test('renamed alternatives are the same', () => {
    expect(found(pets, echo({ oneOf: [ref('Hound'), ref('Cat')] }, { Cat: cat, Hound: dog }))).toEqual([]);
  });
});

describe('circular schemas', () => {
  const node = (value: Json) => ({ type: 'object', properties: { value, next: ref('Node') } });

  test('end, and their change is said once', () => {
    const [before, after] = [
      echo(ref('Node'), { Node: node(TEXT) }),
      echo(ref('Node'), { Node: node(NUMBER) }),
    ];
    expect(found(before, structuredClone(before))).toEqual([]);
    expect(found(before, after)).toEqual([
      'breaking request-type-changed POST /x: request body, value: the type changes from string to number',
      'breaking response-type-changed POST /x: response 200, value: the type changes from string to number',
    ]);
  });

  test('end where alternatives and allOf hold themselves', () => {
    const tree = (leaf: Json) => ({
      Tree: { oneOf: [leaf, { type: 'array', items: ref('Tree') }, ref('Tree')] },
      Both: {
        allOf: [ref('Both'), { type: 'object', properties: { tree: ref('Tree'), both: ref('Both') } }],
      },
    });
    const [before, after] = [echo(ref('Both'), tree(TEXT)), echo(ref('Both'), tree(NUMBER))];
    expect(found(before, structuredClone(before))).toEqual([]);
    expect(found(before, after)).not.toEqual([]);
  });

  test('that differ in how they go round are the same', () => {
    const two = {
      Node: { ...node(TEXT), properties: { value: TEXT, next: ref('Other') } },
      Other: node(TEXT),
    };
    expect(found(echo(ref('Node'), { Node: node(TEXT) }), echo(ref('Node'), two))).toEqual([]);
  });
});

describe('hostile schemas', () => {
  const said = [
    'warning schema-not-compared the schemas are too large or too entangled to be compared in full',
  ];

  test('references that lead nowhere are not compared', () => {
    const typed = echo({ properties: { a: TEXT } });
    for (const nowhere of [ref('Missing'), ref('Loop'), { $ref: 'other.yaml#/X' }, 7])
      expect(found(echo(nowhere, { Loop: ref('Loop') }), typed)).toEqual([]);
  });

  test('a chain as long as it likes takes no stack', () => {
    const count = 20_000;
    const chain = (last: Json) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `S${index}`,
          { type: 'object', properties: { next: index === count - 1 ? last : ref(`S${index + 1}`) } },
        ]),
      );
    const [before, after] = [echo(ref('S0'), chain(TEXT)), echo(ref('S0'), chain(NUMBER))];
    expect(changed(before, structuredClone(before))).toEqual([]);
    expect(changed(before, after).map(({ rule }) => rule)).toEqual([
      'request-type-changed',
      'response-type-changed',
    ]);
  });

  test('schemas that stand for a tree of 4^30 leaves are compared as they are written', () => {
    const tower = (last: Json) =>
      Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => {
          const next = index === 29 ? last : ref(`S${index + 1}`);
          return [`S${index}`, { type: 'object', properties: { a: next, b: next, c: next, d: next } }];
        }),
      );
    expect(changed(echo(ref('S0'), tower(TEXT)), echo(ref('S0'), tower(NUMBER)))).toHaveLength(2);
  });

  test('alternatives in alternatives without end are given up, and that is said', () => {
    const nest = (leaf: Json) =>
      Object.fromEntries(
        Array.from({ length: 200 }, (_, index) => [
          `S${index}`,
          {
            oneOf: [{ type: 'object', properties: { a: index === 199 ? leaf : ref(`S${index + 1}`) } }, TEXT],
          },
        ]),
      );
    expect(found(echo(ref('S0'), nest(TEXT)), echo(ref('S0'), nest(NUMBER)))).toEqual(said);
  });

  test('work ends with the budget', () => {
    const wide = (type: string) =>
      echo({
        properties: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`p${index}`, { type }])),
      });
    const [before, after] = [contract(wide('string')), contract(wide('number'))];
    const all = compareContracts('x', before, after);
    const some = compareContracts('x', before, after, 3000);
    expect(all).toHaveLength(2000);
    expect(lines(some)).toContain(said[0]);
    expect(some.length).toBeLessThan(all.length);
  });
});
