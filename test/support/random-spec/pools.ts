/** What random specs are made of: names in every form that API Gateway takes, and texts that are easily lost. */
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/core/model/json.ts';

export type Version = 2 | 3;

const FUNCTIONS = 'arn:aws:lambda:us-east-1:123456789012:function:';

/** The URI under which API Gateway calls a function, or streams its answer. */
export function invocation(name: string, stream = false): string {
  const [date, call] = stream
    ? ['2021-11-15', 'response-streaming-invocations']
    : ['2015-03-31', 'invocations'];
  return `arn:aws:apigateway:us-east-1:lambda:path/${date}/functions/${FUNCTIONS}${name}/${call}`;
}

/** Templates of paths, of which any selection is a valid API. */
export const PATHS = [
  '/',
  '/pets',
  '/pets/{petId}',
  '/pets/{petId}/toys',
  '/pets/{petId}/toys/{toyId}',
  '/files/{path+}',
  '/deep/in/a/tree',
  '/orders/{id}/items',
  '/v1.0/a_b-c,d:e',
  '/trailing/',
] as const;

export const METHODS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'x-amazon-apigateway-any-method',
];

/** The last is a name that an import invents for a schema without one, as exports have it. */
export const MODELS = ['Pet', 'Toy', 'Order2', 'constructor', 'toString', 'MODELa1b2c3'];

export const SCHEMES = ['key', 'token', 'request', 'pool', 'iam'];

/** Texts with what serialising and escaping may break. */
export const text: fc.Arbitrary<string> = fc.constantFrom(
  'plain',
  'two words',
  'ünï – ✓',
  '"quoted" \\ back',
  "it's",
  'a/b~c',
  '{"json": [1]}',
  'line\nbreak',
  '$input.json("$.x")',
  '0',
  'true',
);

/** A member that is there or not. */
export function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Letters in another case, for words whose case the service ignores. */
export function anyCase(...words: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...words.flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()]));
}

/** A whole number, also as the text that YAML and JSON writers make of it. */
export function numberOrText(numbers: readonly number[]): fc.Arbitrary<number | string> {
  return fc.constantFrom<number | string>(...numbers, ...numbers.map(String));
}

/** An object of the members that are not undefined. */
export function object(members: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value as Json]])),
  );
}
