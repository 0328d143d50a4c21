/** The keywords of a 3.1 schema: which stay as they are, which hold schemas, which say nothing that 3.0 could take. */
import type { JsonObject } from '../model/json.ts';
import { isList } from './rebuild.ts';

/** Those that mean the same in 3.0, or that a step of its own turns into what does. */
export const PLAIN: ReadonlySet<string> = new Set([
  'const',
  'contentEncoding',
  'contentMediaType',
  'default',
  'dependentRequired',
  'deprecated',
  'description',
  'enum',
  'example',
  'examples',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'externalDocs',
  'format',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'readOnly',
  'required',
  'title',
  'type',
  'uniqueItems',
  'writeOnly',
  'xml',
]);

export const HOLDS_SCHEMA: ReadonlySet<string> = new Set(['contains', 'else', 'if', 'items', 'not', 'then']);

/** A boolean stands for itself in them, or their step has to know. */
export const HOLDS_SCHEMA_OR_BOOLEAN: ReadonlySet<string> = new Set([
  'additionalProperties',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

export const HOLDS_LIST: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

export const HOLDS_MAP: ReadonlySet<string> = new Set([
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Names, dialects and remarks, which decide nothing about what is valid once references are rewritten. */
export const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  '$anchor',
  '$comment',
  '$defs',
  '$dynamicAnchor',
  '$id',
  '$recursiveAnchor',
  '$schema',
  '$vocabulary',
  'contentSchema',
  'definitions',
]);

/** References whose target depends on who asks. */
export const DYNAMIC: ReadonlySet<string> = new Set(['$dynamicRef', '$recursiveRef']);

/** What is said of a value besides whether it is valid. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'default',
  'deprecated',
  'description',
  'example',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
]);

/** Keywords that speak about values of one type and let every other value pass, with the types of OpenAPI. */
export const OF_TYPES: Readonly<Record<string, readonly string[]>> = {
  maxLength: ['string'],
  minLength: ['string'],
  pattern: ['string'],
  multipleOf: ['number', 'integer'],
  maximum: ['number', 'integer'],
  exclusiveMaximum: ['number', 'integer'],
  minimum: ['number', 'integer'],
  exclusiveMinimum: ['number', 'integer'],
  items: ['array'],
  maxItems: ['array'],
  minItems: ['array'],
  uniqueItems: ['array'],
  properties: ['object'],
  additionalProperties: ['object'],
  required: ['object'],
  maxProperties: ['object'],
  minProperties: ['object'],
};

const SAME: ReadonlySet<string> = new Set([
  ...ANNOTATIONS,
  'additionalProperties',
  'allOf',
  'discriminator',
  'format',
  'items',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'properties',
  'uniqueItems',
  'xml',
]);

/** Whether nothing but what is in it is to be converted, which is so for most schemas. */
export function isSettled(schema: JsonObject): boolean {
  const keys = Object.keys(schema);
  return keys.every((key) => {
    const value = schema[key];
    if (key === 'type')
      return value === 'array'
        ? Object.hasOwn(schema, 'items')
        : typeof value === 'string' && value !== 'null';
    if (key === 'required' || key === 'enum') return isList(value) && value.length > 0;
    return SAME.has(key) || key.startsWith('x-') || (key === '$ref' && keys.length === 1);
  });
}
