import { describe, expect, it } from 'vitest';
import { normaliseSchema, schemaReferences } from '../../src/core/desired/schema.ts';

describe('normaliseSchema', () => {
  it.each([
    '#/definitions/House',
    '#/components/schemas/House',
    'https://apigateway.amazonaws.com/restapis/abc123/models/House',
    '#/models/House',
  ])('writes %s as a reference to the model', ($ref) => {
    expect(normaliseSchema({ items: { $ref } })).toEqual({ items: { $ref: '#/models/House' } });
  });

  it('sorts required, drops annotations, and keeps properties that are called like them', () => {
    const schema = {
      required: ['b', 'a'],
      example: 1,
      'x-ours': true,
      properties: { example: { type: 'string', example: 'x' }, required: { required: [] } },
      enum: ['z', 'a'],
    };
    expect(normaliseSchema(schema)).toEqual({
      required: ['a', 'b'],
      properties: { example: { type: 'string' }, required: {} },
      enum: ['z', 'a'],
    });
  });
});

describe('schemaReferences', () => {
  it('finds references where schemas stand, and nowhere else', () => {
    const schema = {
      default: { $ref: 'data' },
      properties: { $ref: { type: 'string' }, a: { allOf: [{ $ref: 'x' }] } },
      items: { $ref: 'y' },
    };
    expect(schemaReferences(schema)).toEqual([
      { keys: ['properties', 'a', 'allOf', 0, '$ref'], reference: 'x' },
      { keys: ['items', '$ref'], reference: 'y' },
    ]);
  });
});
