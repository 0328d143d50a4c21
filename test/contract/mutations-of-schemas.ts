/** What people do to schemas. */
import {
  add,
  dropOne,
  having,
  list,
  mutation,
  nth,
  objects,
  remove,
  schemas,
  shift,
  typed,
  without,
  type Loose,
  type Mutation,
} from './mutation.ts';

const BOUNDS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;
const BOUND_OWNERS = { imum: ['integer', 'number'], Length: ['string'], Items: ['array'] };

function bounds(): Record<string, Mutation> {
  const each = BOUNDS.flatMap((key): [string, Mutation][] => {
    const types = Object.entries(BOUND_OWNERS).find(([end]) => key.endsWith(end))?.[1] ?? [];
    const start = key.startsWith('max') ? 50 : 2;
    return [
      [`${key} goes up`, mutation(having(key), shift(key, 1))],
      [`${key} goes down`, mutation(having(key), shift(key, -1))],
      [`${key} is added`, mutation(without(key, typed(...types)), add(key, start))],
      [`${key} is removed`, mutation(having(key), remove(key))],
    ];
  });
  return Object.fromEntries(each);
}

export const SCHEMA_MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...bounds(),
  'the type changes': mutation(typed('string', 'integer', 'number'), (place, turn) => {
    const others = ['string', 'integer', 'boolean'].filter((type) => type !== place['type']);
    place['type'] = nth(others, turn);
    for (const key of ['enum', 'pattern', 'format', 'default']) delete place[key];
    for (const key of BOUNDS) delete place[key];
  }),
  'integer becomes number': mutation(typed('integer'), (place) => {
    place['type'] = 'number';
    delete place['format'];
  }),
  'number becomes integer': mutation(typed('number'), add('type', 'integer')),
  'null is allowed': mutation(
    without('nullable', typed('string', 'integer', 'number', 'array')),
    add('nullable', true),
  ),
  'null is no longer allowed': mutation(having('nullable'), remove('nullable')),
  'a value is added': mutation(having('enum'), (place) => list(place['enum']).push('another')),
  'a value is removed': mutation(having('enum'), dropOne('enum')),
  'values are listed': mutation(without('enum', typed('string')), add('enum', ['one', 'two'])),
  'values are no longer listed': mutation(having('enum'), remove('enum')),
  'a pattern is added': mutation(without('pattern', typed('string')), add('pattern', '^[a-z]*$')),
  'a pattern is changed': mutation(having('pattern'), add('pattern', '^[0-9A-Z]{1,9}$')),
  'a pattern is removed': mutation(having('pattern'), remove('pattern')),
  'the format changes': mutation(having('format'), (place) => {
    place['format'] = place['type'] === 'integer' ? 'int64' : 'uuid';
  }),
  'a format is added': mutation(without('format', typed('string')), add('format', 'email')),
  'a format is removed': mutation(having('format'), remove('format')),
  'items must be unique': mutation(without('uniqueItems', typed('array')), add('uniqueItems', true)),
  'items need not be unique': mutation(having('uniqueItems'), remove('uniqueItems')),
  'a property is added': mutation(objects, (place) => {
    (place['properties'] as Loose)['extra'] = { type: 'string' };
  }),
  'a required property is added': mutation(objects, (place) => {
    (place['properties'] as Loose)['extra'] = { type: 'string' };
    place['required'] = [...list(place['required']), 'extra'];
  }),
  'a property is removed': mutation(objects, (place, turn) => {
    const name = nth(Object.keys(place['properties'] as Loose), turn);
    delete (place['properties'] as Loose)[name];
    place['required'] = list(place['required']).filter((each) => each !== name);
  }),
  'a property becomes required': mutation(objects, (place, turn) => {
    const others = Object.keys(place['properties'] as Loose).filter(
      (name) => !list(place['required']).includes(name),
    );
    if (others.length > 0) place['required'] = [...list(place['required']), nth(others, turn)];
  }),
  'a property becomes optional': mutation(having('required'), dropOne('required')),
  'other properties are refused': mutation(
    without('additionalProperties', objects),
    add('additionalProperties', false),
  ),
  'other properties are allowed': mutation(having('additionalProperties'), remove('additionalProperties')),
  'an alternative is added': mutation(
    (tree) => [...having('oneOf')(tree), ...having('anyOf')(tree)],
    (place) => list(place['oneOf'] ?? place['anyOf']).push({ $ref: '#/components/schemas/Publisher' }),
  ),
  'an alternative is removed': mutation(
    (tree) => [...having('oneOf')(tree), ...having('anyOf')(tree)],
    (place, turn) => dropOne('oneOf' in place ? 'oneOf' : 'anyOf')(place, turn, {}),
  ),
  'a part of allOf is removed': mutation(having('allOf'), dropOne('allOf')),
  'a part of allOf is added': mutation(having('allOf'), (place) => {
    list(place['allOf']).push({ type: 'object', properties: { extra: { type: 'string' } } });
  }),
  'a schema gets an example': mutation(typed('string'), add('example', 'such')),
  'a schema gets words': mutation(schemas, add('description', 'In other words')),
};
