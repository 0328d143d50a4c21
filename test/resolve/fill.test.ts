/** Filling values into documents: what comes out, what is left alone, and that it never goes wrong without saying so. */
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../src/core/model/json.ts';
import type { EnvironmentConfig, Value } from '../../src/core/model/repository.ts';
import { fillSpec } from '../../src/core/resolve/fill.ts';
import { createFiller, type Filler } from '../../src/core/resolve/filler.ts';
import { writtenValues } from '../../src/core/resolve/values.ts';
import { loadAndResolve, readWhole } from '../support/load.ts';

const CASES = join(import.meta.dirname, '../cases/load');

interface Filled {
  readonly document: Json;
  readonly filler: Filler;
}

function fill(
  document: JsonObject,
  values: Readonly<Record<string, Value>>,
  extra: Partial<EnvironmentConfig> = {},
): Filled {
  const config = {
    stage: 'dev',
    restApi: 'own',
    variables: {},
    stageSettings: {},
    values,
    ...extra,
  } as const;
  const filler = createFiller({ name: 'dev', config, values: writtenValues(config) });
  return { document: fillSpec(filler, document, () => undefined), filler };
}

async function resolved(name: string): Promise<JsonObject | undefined> {
  return (await loadAndResolve(await readWhole(join(CASES, name), 'acme/apis'))).specs[0]?.document;
}

describe('what comes out', () => {
  test('values and placeholders of other tools, with their types; templates and prose are left alone', async () => {
    expect(await resolved('values')).toMatchObject({
      info: { title: 'Orders' },
      'x-amazon-apigateway-minimum-compression-size': 1024,
      paths: {
        '/orders/{id}': {
          get: {
            responses: { '200': { description: 'OK ${anything}' } },
            'x-amazon-apigateway-integration': {
              credentials: 'arn:aws:iam::123456789012:role/gateway',
              requestTemplates: {
                'application/json': "#set(${title} = 1) ${input.path('$')} ${stageVariables.x}",
              },
            },
          },
        },
      },
    });
  });

  test('plan files, whose texts become numbers where numbers belong', async () => {
    const { plans } = await loadAndResolve(await readWhole(join(CASES, 'values'), 'acme/apis'));
    expect(plans).toMatchObject([
      { quota: { limit: 1000 }, throttle: { rate: 1 }, keys: [{}, { name: 'plain-orders' }] },
    ]);
  });

  test('intrinsics in both forms', async () => {
    const uri =
      'arn:aws-cn:apigateway:cn-north-1:lambda:path/2015-03-31/functions/arn:aws-cn:lambda:cn-north-1:123456789012:function:orders/invocations';
    expect(await resolved('intrinsics')).toEqual({
      openapi: '3.0.3',
      info: { title: 'orders-cn-north-1', version: '1.2.mapped' },
      servers: [{ url: 'https://b.example/${stageVariables.x}' }, { url: 'https://cn.example' }],
      paths: {
        '/a': {
          get: {
            responses: { '200': { description: 'OK', content: { 'a/b': { example: { Ref: 'abc' } } } } },
            'x-amazon-apigateway-integration': {
              type: 'aws_proxy',
              httpMethod: 'POST',
              uri,
              credentials: 'arn:aws-cn:iam::123456789012:role/x',
              requestTemplates: { 'application/json': "$input.path('$') orders" },
            },
          },
        },
        '/b': { get: { responses: { '200': { description: 1 } } } },
      },
      components: { schemas: { Ref: { type: 'object', properties: { Ref: { type: 'string' } } } } },
    });
  });

  test.for<[Json, Json]>([
    [{ 'Fn::And': ['yes', { 'Fn::Or': ['no', 'yes'] }, { 'Fn::Not': ['no'] }] }, true],
    [{ 'Fn::Equals': [{ Ref: 'one' }, '1'] }, true],
    [{ 'Fn::If': ['no', 1, null] }, null],
    [{ 'Fn::Base64': '${name}ü' }, 'b3JkZXJzw7w='],
    [{ 'Fn::GetAtt': ['F', 'Arn'] }, 'arn'],
    [
      [1, { Ref: 'AWS::NoValue' }, 2],
      [1, 2],
    ],
    [
      { 'Fn::Sub': '${!name} ${values.name} ${AWS::Region} ${AWS::AccountId}' },
      '${name} orders ${AWS::Region} ${AWS::AccountId}',
    ],
    [{ 'Fn::Sub': ['${a}${toString2}', { a: { Ref: 'name' }, toString2: 5 }] }, 'orders5'],
    [{ 'Fn::Select': ['1', ['a', { Ref: 'one' }]] }, 1],
    [
      { Ref: 'a', other: 1 },
      { Ref: 'a', other: 1 },
    ],
    [{ Ref: '#/definitions/A' }, { Ref: '#/definitions/A' }],
  ])('%j is %j', ([input, output]) => {
    const values = { yes: true, no: false, one: 1, name: 'orders', 'F.Arn': 'arn' };
    const { document, filler } = fill({ x: input }, values);
    expect(filler.findings).toEqual([]);
    expect(document).toEqual({ x: output });
  });

  test('inherited names are no values', () => {
    const { filler } = fill(
      { a: '${values.constructor}', b: { Ref: 'toString' }, c: { 'Fn::Sub': ['${valueOf}', {}] } },
      {},
    );
    expect(filler.findings.map(({ code }) => code)).toEqual([
      'value-undefined',
      'value-undefined',
      'value-undefined',
    ]);
  });

  test('a key that becomes one of JavaScript', () => {
    const { document, filler } = fill({ '${values.a}': { polluted: true } }, { a: '__proto__' });
    expect(filler.findings).toMatchObject([{ code: 'forbidden-key' }]);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  });

  test('texts that double and double again end with a problem', () => {
    let inner: Json = 'x'.repeat(64);
    for (let depth = 0; depth < 60; depth += 1) inner = { 'Fn::Sub': ['${a}${a}', { a: inner }] };
    const { filler } = fill({ x: inner }, {});
    expect(filler.findings).toMatchObject([{ code: 'expansion-too-large' }]);
  });
});

const WORDS = [
  '${values.a}',
  '${values.b}',
  '${values.c}',
  '${values.',
  '${a}',
  '${',
  '}',
  '$',
  '{',
  'values.a',
  'x',
  '/',
  ' ',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(''));
const value = fc.oneof(text, fc.integer(), fc.boolean());
const json = fc.letrec<{ readonly value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom<Json>(null, true, 1),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            text,
            fc.constantFrom(
              'Ref',
              'Fn::Sub',
              'Fn::If',
              'Fn::Join',
              'uri',
              'default',
              'requestTemplates',
              'x-amazon-apigateway-x',
            ),
          ),
          tie('value'),
        ),
        { maxLength: 3 },
      )
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;
const document = json.map((inner): JsonObject => ({ openapi: '3.0.3', paths: inner, info: inner }));

describe('filling', () => {
  test('leaves no placeholder of ours behind, and has nothing to do a second time', () => {
    fc.assert(
      fc.property(document, fc.record({ a: value, b: value, c: value }), (spec, values) => {
        const once = fill(spec, values);
        if (once.filler.findings.length > 0) return;
        expect(JSON.stringify(once.document)).not.toContain('${values.');
        // What fills the name in an intrinsic may make it the name of another value.
        if (/"(?:Fn::|Ref")/.test(JSON.stringify(spec))) return;
        expect(fill(once.document as JsonObject, values).document).toEqual(once.document);
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves a document without placeholders as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (spec) => {
        const plain = {
          paths: JSON.parse(JSON.stringify(spec).replaceAll('${', '$').replaceAll('Ref', 'ref')) as Json,
        };
        expect(fill(plain, { a: 'x' }).document).toBe(plain);
      }),
    );
  });

  test('never throws, whatever the intrinsics get', () => {
    const names = [
      'Ref',
      'Fn::Sub',
      'Fn::GetAtt',
      'Fn::Join',
      'Fn::Split',
      'Fn::Select',
      'Fn::If',
      'Fn::FindInMap',
      'Fn::ImportValue',
      'Fn::Base64',
      'Fn::Equals',
      'Fn::And',
      'Fn::Or',
      'Fn::Not',
      'Fn::Transform',
      'Condition',
    ];
    const any = fc.letrec<{ readonly value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<Json>('a', 'yes', '', ',', '${a}', '${yes.x}', 0, 1, -1, null, true, 'AWS::NoValue'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.tuple(fc.constantFrom(...names), tie('value')).map(([name, inner]) => ({ [name]: inner })),
      ),
    })).value;
    fc.assert(
      fc.property(any, (inner) => {
        const { document: filled } = fill({ x: inner }, { a: 'text', yes: true });
        expect(JSON.parse(JSON.stringify(filled))).toEqual(filled);
      }),
      { numRuns: 3000 },
    );
  });
});
