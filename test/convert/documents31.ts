/** Random OpenAPI 3.1: schemas with every keyword, and documents with every construct that 3.0 lacks. */
import fc from 'fast-check';
import type { Json, JsonObject } from '../../src/core/model/json.ts';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] as const;
const NAMES = ['p', 'q', 'x-r', 'const', 'examples', '__proto__'] as const;
const COMPONENTS = ['A', 'B', 'C'] as const;

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
  enum: fc.array(scalar, { maxLength: 4 }),
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
  return {
    items: schema,
    prefixItems: some,
    contains: schema,
    unevaluatedItems: schema,
    properties: named,
    additionalProperties: schema,
    unevaluatedProperties: schema,
    patternProperties: schema.map((inner) => ({ '^x-': inner })),
    propertyNames: schema,
    dependentSchemas: named,
    allOf: some,
    anyOf: some,
    oneOf: some,
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: schema,
    else: schema,
    contentSchema: schema,
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

export const schema31: fc.Arbitrary<Json> = schemaOf(4, 4);

/** Components whose parts are there for the references: a definition, a property, an alternative, an anchor. */
export const components31: fc.Arbitrary<JsonObject> = fc
  .tuple(...COMPONENTS.map((name) => fc.tuple(fc.constant(name), schema31, schema31, schema31, schema31)))
  .map((all) =>
    Object.fromEntries(
      all.map(([name, whole, definition, property, alternative]) => {
        const own =
          typeof whole === 'object' && whole !== null ? whole : { not: whole === false ? {} : false };
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
