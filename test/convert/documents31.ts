/** Random OpenAPI 3.1: schemas with every keyword, and documents with every construct that 3.0 lacks. */
import fc from 'fast-check';
import { isObject, type Json, type JsonObject } from '../../src/core/model/json.ts';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] as const;
const NAMES = ['p', 'q', 'x-r', 'const', 'examples'] as const;
const COMPONENTS = ['A', 'B'] as const;

const scalar: fc.Arbitrary<Json> = fc.constantFrom<Json>(null, true, false, 0, 1, 2, 3.5, -1, '', 'a', 'abc');

/** Values to try schemas with. */
export const instance: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie('value'), { maxLength: 3 }), members(tie('value'))),
})).value;

function members(value: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 3, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries));
}

/** References that may stand anywhere; those to parts of the components lead to what `components` puts there. */
const reference = fc
  .tuple(
    fc.constantFrom(...COMPONENTS),
    fc.constantFrom('', '', '/$defs/d', '/properties/deep', '/allOf/0', '#'),
  )
  .map(([name, part]) => (part === '#' ? `#anchor${name}` : `#/components/schemas/${name}${part}`));

const type = fc.oneof(
  fc.constantFrom(...TYPES),
  fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 4 }),
);
const count = fc.nat({ max: 3 });
const bound = fc.constantFrom(0, 1, 2, 3.5);

/** Keywords without schemas. */
const PLAIN: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  type,
  const: scalar,
  enum: fc.array(scalar, { minLength: 1, maxLength: 4 }),
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  multipleOf: fc.constantFrom(1, 0.5),
  minLength: count,
  maxLength: count,
  pattern: fc.constantFrom('^a', 'b'),
  minItems: count,
  maxItems: count,
  uniqueItems: fc.boolean(),
  minProperties: count,
  maxProperties: count,
  required: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
  minContains: count,
  maxContains: count,
  dependentRequired: fc
    .tuple(fc.constantFrom(...NAMES), fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }))
    .map(([name, others]) => ({ [name]: others })),
  title: fc.constant('T'),
  description: fc.constant('D'),
  default: scalar,
  examples: fc.array(scalar, { maxLength: 2 }),
  example: scalar,
  deprecated: fc.boolean(),
  readOnly: fc.boolean(),
  format: fc.constantFrom('int32', 'date-time', 'double'),
  contentEncoding: fc.constantFrom('base64', 'binary'),
  contentMediaType: fc.constantFrom('application/octet-stream', 'text/plain'),
  $comment: fc.constant('note'),
  'x-const': fc.constant({ const: 1, type: ['string', 'null'] }),
  unknownKeyword: fc.constant({ $ref: 'nowhere' }),
};

/** Keywords that hold schemas. */
function holding(schema: fc.Arbitrary<Json>): Readonly<Record<string, fc.Arbitrary<Json>>> {
  const some = fc.array(schema, { minLength: 1, maxLength: 3 });
  const named = members(schema);
  const single = [
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
  ];
  return {
    ...Object.fromEntries(single.map((key) => [key, schema])),
    prefixItems: some,
    properties: named,
    patternProperties: schema.map((inner) => ({ '^x-': inner })),
    dependentSchemas: named,
    allOf: some,
    anyOf: some,
    oneOf: some,
  };
}

/** @param keywords how many of them a schema has at the most */
function schemaOf(depth: number, keywords: number): fc.Arbitrary<Json> {
  return fc.letrec<{ schema: Json }>((tie) => {
    const all = Object.entries({ ...PLAIN, ...holding(tie('schema')) });
    const one = fc.constantFrom(...all).chain(([key, value]) => value.map((each) => [key, each] as const));
    const simple = fc
      .constantFrom(...Object.entries(PLAIN))
      .chain(([key, value]) => value.map((each) => [key, each] as const));
    const objectOf = (entry: typeof one) =>
      fc
        .uniqueArray(entry, { maxLength: keywords, selector: ([key]) => key })
        .map((entries): Json => Object.fromEntries(entries));
    return {
      schema: fc.oneof(
        { maxDepth: depth, withCrossShrink: true },
        { weight: 2, arbitrary: objectOf(simple) },
        { weight: 1, arbitrary: fc.boolean() },
        { weight: 1, arbitrary: reference.map(($ref): Json => ({ $ref })) },
        { weight: 1, arbitrary: fc.constant<Json>({ type: 'null' }) },
        { weight: 1, arbitrary: reference.map(($ref): Json => ({ $ref, description: 'beside' })) },
        { weight: 5, arbitrary: objectOf(one) },
      ),
    };
  }).schema;
}

export const schema31: fc.Arbitrary<Json> = schemaOf(3, 4);

/** Keywords in each other, two at a time: whole schemas seldom hit how a pair of them goes together. */
export const pairs31: fc.Arbitrary<JsonObject> = fc
  .tuple(...['A', 'B', 'C', 'D'].map(() => pairOf(pairOf(simple()))))
  .map(([A, B, C, D]) => ({ A, B, C, D }) as JsonObject);

function simple(): fc.Arbitrary<Json> {
  return fc.oneof(
    fc.constantFrom<Json>(
      { type: 'null' },
      { const: 'a' },
      { type: 'string' },
      { minimum: 1 },
      { required: ['p'] },
      { propertyNames: { maxLength: 1 } },
      { patternProperties: { '^x-': false } },
      { maxItems: 1 },
    ),
    fc.boolean(),
  );
}

function pairOf(inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const holders = Object.entries(holding(inner));
  const all = [...holders, ...holders, ...Object.entries(PLAIN)];
  const entry = fc.constantFrom(...all).chain(([key, value]) => value.map((each) => [key, each] as const));
  return fc
    .uniqueArray(entry, { minLength: 1, maxLength: 2, selector: ([key]) => key })
    .map((entries): Json => Object.fromEntries(entries));
}

/** Components whose parts are there for the references: a definition, a property, an alternative, an anchor. */
export const components31: fc.Arbitrary<JsonObject> = fc
  .tuple(...COMPONENTS.map((name) => fc.tuple(fc.constant(name), schema31, schema31, schema31, schema31)))
  .map((all) =>
    Object.fromEntries(
      all.map(([name, whole, definition, property, alternative]) => {
        const own = isObject(whole) ? whole : { not: whole === false ? {} : false };
        const properties = Reflect.get(own, 'properties');
        return [
          name,
          {
            ...own,
            $anchor: `anchor${name}`,
            $defs: { d: definition, unused: true },
            properties: { ...properties, deep: property },
            allOf: [alternative],
          },
        ];
      }),
    ),
  );

const media = schema31.map((schema): JsonObject => ({ 'application/json': { schema } }));
const described = fc
  .boolean()
  .map((has): JsonObject => (has ? { description: 'beside', summary: 'beside' } : {}));

const parameter = fc.oneof(
  fc.record({ name: fc.constantFrom('a', 'b'), in: fc.constant('query'), schema: schema31 }),
  fc.record({ name: fc.constant('c'), in: fc.constant('header'), content: media }),
  described.map((text) => ({ $ref: '#/components/parameters/P', ...text })),
);

const header = fc.oneof(
  fc.record({ schema: schema31 }, { requiredKeys: [] }),
  fc.record({ content: media }),
  described.map((text) => ({ $ref: '#/components/headers/H', ...text })),
);

const response = fc.oneof(
  fc.record(
    {
      description: fc.constant('response'),
      content: media,
      headers: fc.record({ 'X-A': header }),
      links: fc.constant({ next: { operationId: 'o', parameters: { const: 1 } } }),
    },
    { requiredKeys: ['description'] },
  ),
  described.map((text) => ({ $ref: '#/components/responses/R', ...text })),
);

const operation = fc.record(
  {
    parameters: fc.array(parameter, { maxLength: 2 }),
    requestBody: fc.oneof(
      fc.record({ content: media }),
      described.map((text) => ({ $ref: '#/components/requestBodies/B', ...text })),
    ),
    responses: fc.oneof(fc.constant({}), fc.record({ '200': response, default: response })),
    callbacks: fc.constant({ done: { '{$url}': { $ref: '#/components/pathItems/I' } } }),
    'x-amazon-apigateway-integration': fc.constant({ type: 'mock', const: { type: ['string', 'null'] } }),
  },
  { requiredKeys: [] },
);

const pathItem = fc.oneof(
  fc.record(
    { get: operation, post: operation, 'x-amazon-apigateway-any-method': operation },
    { requiredKeys: [] },
  ),
  described.map((text) => ({ $ref: '#/components/pathItems/I', ...text })),
);

/** Documents that are valid in 3.1. */
export const document31: fc.Arbitrary<JsonObject> = fc
  .record({
    info: fc.record({
      title: fc.constant('t'),
      version: fc.constant('1'),
      summary: fc.constant('s'),
      license: fc.constantFrom(
        { name: 'l' },
        { name: 'l', identifier: 'MIT' },
        { name: 'l', identifier: 'MIT OR X' },
      ),
    }),
    paths: fc.record({ '/a': pathItem, '/b': pathItem }),
    hooks: pathItem,
    shared: fc.record({ get: operation, parameters: fc.array(parameter, { maxLength: 1 }) }),
    schemas: components31,
    parts: fc.tuple(schema31, media, header, operation),
  })
  .map(({ info, paths, hooks, shared, schemas, parts: [schema, content, first, last] }) => ({
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    info,
    paths,
    webhooks: { hook: hooks },
    components: {
      schemas,
      pathItems: { I: { $ref: '#/components/pathItems/J', put: last }, J: shared },
      parameters: { P: { name: 'p', in: 'query', schema } },
      requestBodies: { B: { content } },
      responses: { R: { description: 'r', content } },
      headers: { H: '$ref' in first ? { schema } : first },
    },
  })) as fc.Arbitrary<JsonObject>;
