/** The rules on schemas. */
import { LIST, MAP, NUMBER, TEXT, got, object, query, sent, some, type RuleCase } from './rule-documents.ts';

export const SCHEMA_CASES = {
  'request-type-changed': [
    sent(object({ a: NUMBER })),
    sent(object({ a: { type: 'integer' } })),
    'POST /x: request body, a: the type changes from number to integer',
  ],
  'request-format-changed': [
    sent({ ...TEXT, format: 'date' }),
    sent({ ...TEXT, format: 'uuid' }),
    'POST /x: request body: the format changes from date to uuid',
  ],
  'request-became-not-nullable': [
    sent(object({ a: { ...TEXT, nullable: true } })),
    sent(object({ a: TEXT })),
    'POST /x: request body, a may no longer be null',
  ],
  'request-became-enum': [
    sent(TEXT),
    sent({ ...TEXT, enum: ['a', 'b'] }),
    'POST /x: request body: only "a", "b" are accepted',
  ],
  'request-enum-value-removed': [
    query({ schema: { ...TEXT, enum: ['a', 'b'] } }),
    query({ schema: { ...TEXT, enum: ['a'] } }),
    'GET /x: query parameter q no longer accepts "b"',
  ],
  'request-max-decreased': [
    sent({ ...NUMBER, maximum: 9 }),
    sent({ ...NUMBER, maximum: 9, exclusiveMaximum: true }),
    'POST /x: request body: the maximum changes from 9 to 9 (excluded)',
  ],
  'request-min-increased': [
    sent(NUMBER),
    sent({ ...NUMBER, minimum: 1 }),
    'POST /x: request body: the minimum is now 1',
  ],
  'request-max-length-decreased': [
    sent({ ...TEXT, maxLength: 9 }),
    sent({ ...TEXT, maxLength: 8 }),
    'POST /x: request body: the maximum length changes from 9 to 8',
  ],
  'request-min-length-increased': [
    sent(TEXT),
    sent({ ...TEXT, minLength: 1 }),
    'POST /x: request body: the minimum length is now 1',
  ],
  'request-max-items-decreased': [
    sent(object({ a: LIST })),
    sent(object({ a: { ...LIST, maxItems: 3 } })),
    'POST /x: request body, a: the maximum number of items is now 3',
  ],
  'request-min-items-increased': [
    sent(LIST),
    sent({ ...LIST, minItems: 1 }),
    'POST /x: request body: the minimum number of items is now 1',
  ],
  'request-max-properties-decreased': [
    sent(MAP),
    sent({ ...MAP, maxProperties: 3 }),
    'POST /x: request body: the maximum number of properties is now 3',
  ],
  'request-min-properties-increased': [
    sent(MAP),
    sent({ ...MAP, minProperties: 1 }),
    'POST /x: request body: the minimum number of properties is now 1',
  ],
  'request-multiple-of-changed': [
    sent({ ...NUMBER, multipleOf: 2 }),
    sent({ ...NUMBER, multipleOf: 4 }),
    'POST /x: request body: multiples of 2 become 4',
  ],
  'request-unique-items-required': [
    sent(LIST),
    sent({ ...LIST, uniqueItems: true }),
    'POST /x: request body: no item may come twice any more',
  ],
  'request-pattern-added': [
    sent(TEXT),
    sent({ ...TEXT, pattern: '^a' }),
    'POST /x: request body: a pattern is now demanded',
  ],
  'request-pattern-changed': [
    sent({ ...TEXT, pattern: '^a' }),
    sent({ ...TEXT, pattern: '^b' }),
    'POST /x: request body: the pattern changes',
  ],
  'new-required-request-property': [
    sent(object({})),
    sent(object({ a: TEXT }, { required: ['a'] })),
    'POST /x: request body requires the new property a',
  ],
  'new-optional-request-property': [
    sent(object({})),
    sent(object({ a: TEXT })),
    'POST /x: request body takes the new property a',
  ],
  'request-property-became-required': [
    sent(object({ b: object({ a: TEXT }) })),
    sent(object({ b: object({ a: TEXT }, { required: ['a'] }) })),
    'POST /x: request body now requires the property b.a',
  ],
  'request-property-became-optional': [
    sent(object({ a: TEXT }, { required: ['a'] })),
    sent(object({ a: TEXT })),
    'POST /x: request body no longer requires the property a',
  ],
  'request-property-removed': [
    sent(object({ a: TEXT, b: TEXT })),
    sent(object({ a: TEXT })),
    'POST /x: request body no longer knows the property b',
  ],
  'request-property-refused': [
    sent(object({ a: TEXT, b: TEXT }, { additionalProperties: false })),
    sent(object({ a: TEXT }, { additionalProperties: false })),
    'POST /x: request body no longer accepts the property b',
  ],
  'request-additional-properties-refused': [
    sent(object({ a: TEXT })),
    sent(object({ a: TEXT }, { additionalProperties: false })),
    'POST /x: request body no longer accepts properties that are not listed',
  ],
  'request-alternative-removed': [
    sent(some(TEXT, { ...NUMBER, title: 'Price' })),
    sent(some(TEXT)),
    'POST /x: request body no longer accepts the alternative Price',
  ],
  'request-schema-undecided': [
    sent({ ...TEXT, not: { enum: ['a'] } }),
    sent({ ...TEXT, not: { enum: ['b'] } }),
    'POST /x: request body changes in not, which is not judged',
  ],

  'response-type-changed': [
    got({ type: 'array', items: object({ a: { type: 'integer' } }) }),
    got({ type: 'array', items: object({ a: NUMBER }) }),
    'GET /x: response 200, [].a: the type changes from integer to number',
  ],
  'response-format-changed': [
    got({ type: 'integer', format: 'int32' }),
    got({ type: 'integer', format: 'int64' }),
    'GET /x: response 200: the format changes from int32 to int64',
  ],
  'response-became-nullable': [
    got(object({ a: { $ref: '#/components/schemas/A' } })),
    got(object({ a: { nullable: true, ...TEXT } })),
    'GET /x: response 200, a may now be null',
  ],
  'response-became-enum': [
    got(TEXT),
    got({ ...TEXT, enum: ['a'] }),
    'GET /x: response 200: the values are now limited to "a"',
  ],
  'response-enum-value-added': [
    got({ ...TEXT, enum: ['a'] }),
    got({ ...TEXT, enum: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] }),
    'GET /x: response 200 can now be "b", "c", "d", "e", "f" and 2 more',
  ],
  'response-enum-removed': [
    got({ ...TEXT, enum: ['a'] }),
    got(TEXT),
    'GET /x: response 200: the values are no longer limited to "a"',
  ],
  'response-max-increased': [
    got({ ...NUMBER, maximum: 1 }),
    got({ ...NUMBER, maximum: 2 }),
    'GET /x: response 200: the maximum changes from 1 to 2',
  ],
  'response-min-decreased': [
    got({ ...NUMBER, minimum: 1 }),
    got(NUMBER),
    'GET /x: response 200: the minimum of 1 is gone',
  ],
  'response-max-length-increased': [
    got({ ...TEXT, maxLength: 1 }),
    got({ ...TEXT, maxLength: 2 }),
    'GET /x: response 200: the maximum length changes from 1 to 2',
  ],
  'response-min-length-decreased': [
    got({ ...TEXT, minLength: 2 }),
    got({ ...TEXT, minLength: 1 }),
    'GET /x: response 200: the minimum length changes from 2 to 1',
  ],
  'response-max-items-increased': [
    got({ ...LIST, maxItems: 1 }),
    got(LIST),
    'GET /x: response 200: the maximum number of items of 1 is gone',
  ],
  'response-min-items-decreased': [
    got({ ...LIST, minItems: 1 }),
    got({ ...LIST, minItems: 0 }),
    'GET /x: response 200: the minimum number of items of 1 is gone',
  ],
  'response-max-properties-increased': [
    got({ ...MAP, maxProperties: 1 }),
    got({ ...MAP, maxProperties: 2 }),
    'GET /x: response 200: the maximum number of properties changes from 1 to 2',
  ],
  'response-min-properties-decreased': [
    got({ ...MAP, minProperties: 1 }),
    got(MAP),
    'GET /x: response 200: the minimum number of properties of 1 is gone',
  ],
  'response-multiple-of-changed': [
    got({ ...NUMBER, multipleOf: 2 }),
    got(NUMBER),
    'GET /x: response 200: multiples of 2 become anything',
  ],
  'response-unique-items-lost': [
    got({ ...LIST, uniqueItems: true }),
    got(LIST),
    'GET /x: response 200: items may now come twice',
  ],
  'response-pattern-changed': [
    got({ ...TEXT, pattern: '^a' }),
    got(TEXT),
    'GET /x: response 200: the pattern changes',
  ],
  'response-property-removed': [
    got(object({ a: TEXT, b: object({ c: TEXT }) })),
    got(object({ a: TEXT, b: object({}) })),
    'GET /x: response 200 loses the property b.c',
  ],
  'response-property-became-optional': [
    got(object({ a: TEXT }, { required: ['a'] })),
    got(object({ a: TEXT })),
    'GET /x: response 200 no longer always has the property a',
  ],
  'response-property-added': [
    got(object({ a: TEXT })),
    got(object({ a: TEXT, b: TEXT })),
    'GET /x: response 200 gets the property b',
  ],
  'response-alternative-added': [
    got(some(TEXT)),
    got(some(TEXT, NUMBER)),
    'GET /x: response 200 can now be the alternative number 2',
  ],
  'response-schema-undecided': [
    got({ ...MAP, patternProperties: { a: TEXT } }),
    got({ ...MAP, patternProperties: { b: TEXT } }),
    'GET /x: response 200 changes in patternProperties, which is not judged',
  ],
} as const satisfies Readonly<Record<string, RuleCase>>;
