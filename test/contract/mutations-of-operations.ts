/** What people do to paths, operations, parameters, bodies and responses. */
import {
  METHODS,
  add,
  bodies,
  dropOne,
  having,
  list,
  mutation,
  nth,
  operations,
  parameters,
  paths,
  remove,
  responses,
  values,
  without,
  type Loose,
  type Mutation,
} from './mutation.ts';
import { at, type Tree } from './orders.ts';

export const OPERATION_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a path is removed': mutation(
    (tree) => [at(tree, 'paths')],
    (place, turn) => {
      delete place[nth(Object.keys(place), turn)];
    },
  ),
  'a path is added': mutation(
    (tree) => [at(tree, 'paths')],
    add('/new', { get: { responses: { 200: { description: '' } } } }),
  ),
  'an operation is removed': mutation(
    (tree) => paths(tree).filter((item) => METHODS.filter((method) => method in item).length > 1),
    (place, turn) => {
      delete place[
        nth(
          METHODS.filter((method) => method in place),
          turn,
        )
      ];
    },
  ),
  'an operation is added': mutation(
    without('put', paths),
    add('put', { responses: { 200: { description: '' } } }),
  ),
  'a path variable is renamed': mutation(
    (tree) => [at(tree, 'paths')],
    (place) => {
      const item = place['/books/{isbn}'] as Tree;
      delete place['/books/{isbn}'];
      (at(item, 'parameters', 0) as unknown as Loose)['name'] = 'id';
      place['/books/{id}'] = item;
    },
  ),
  'an optional parameter is added': mutation(operations, (place) => {
    place['parameters'] = [
      ...list(place['parameters']),
      { name: 'extra', in: 'query', schema: { type: 'string' } },
    ];
  }),
  'a required parameter is added': mutation(operations, (place) => {
    const extra = { name: 'extra', in: 'query', required: true, schema: { type: 'string' } };
    place['parameters'] = [...list(place['parameters']), extra];
  }),
  'a parameter is removed': mutation(
    (tree) => operations(tree).filter((each) => 'parameters' in each),
    dropOne('parameters'),
  ),
  'a parameter becomes required': mutation(without('required', parameters), add('required', true)),
  'a parameter becomes optional': mutation(
    (tree) => parameters(tree).filter((each) => 'required' in each && String(each['in']) === 'header'),
    remove('required'),
  ),
  'a default is added': mutation(
    (tree) => without('default', having('enum'))(tree).filter((each) => list(each['enum']).includes('year')),
    add('default', 'year'),
  ),
  'a default changes': mutation(having('default'), add('default', 7)),
  'a default is removed': mutation(having('default'), remove('default')),
  'parameters change places': mutation(
    (tree) => operations(tree).filter((each) => 'parameters' in each),
    (place) => list(place['parameters']).reverse(),
  ),
  'the body becomes required': mutation(without('required', bodies), add('required', true)),
  'the body becomes optional': mutation(
    (tree) => bodies(tree).filter((each) => 'required' in each),
    remove('required'),
  ),
  'the body is removed': mutation(
    (tree) => operations(tree).filter((each) => 'requestBody' in each),
    remove('requestBody'),
  ),
  'a body is added': mutation(
    without('requestBody', (tree) => paths(tree).flatMap((item) => item['delete'] ?? [])),
    (place, turn) => {
      place['requestBody'] = {
        required: turn % 2 === 0,
        content: { 'application/json': { schema: { type: 'object' } } },
      };
    },
  ),
  'a media type is removed': mutation(
    (tree) => [...bodies(tree), ...responses(tree)].filter((each) => values(each['content']).length > 1),
    dropOne('content'),
  ),
  'a media type is added': mutation(
    (tree) => [...bodies(tree), ...responses(tree)].filter((each) => 'content' in each),
    (place) => {
      (place['content'] as Loose)['text/plain'] = { schema: { type: 'string' } };
    },
  ),
  'a response is removed': mutation(
    (tree) => operations(tree).filter((each) => values(each['responses']).length > 1),
    dropOne('responses'),
  ),
  'a response is added': mutation(operations, (place, turn) => {
    (place['responses'] as Loose)[turn % 2 === 0 ? '206' : '418'] = { description: 'New' };
  }),
  'a header is removed': mutation(
    (tree) => responses(tree).filter((each) => 'headers' in each),
    dropOne('headers'),
  ),
  'a header is added': mutation(responses, (place) => {
    place['headers'] = {
      ...(place['headers'] as Loose | undefined),
      'X-Extra': { schema: { type: 'string' } },
    };
  }),
  'a header becomes optional': mutation(
    (tree) =>
      responses(tree)
        .flatMap((each) => values(each['headers']))
        .filter((each) => 'required' in each),
    remove('required'),
  ),
  'a key is required': mutation(without('security', operations), add('security', [{ plan: [] }])),
  'a key is no longer required': mutation(
    (tree) => operations(tree).filter((each) => 'security' in each),
    remove('security'),
  ),
  'an operation is deprecated': mutation(operations, add('deprecated', true)),
  'an operation gets another id': mutation(operations, add('operationId', 'another')),
  'the integration changes': mutation(operations, (place, turn) => {
    const uri = `https://backend-${turn}.example.com`;
    place['x-amazon-apigateway-integration'] = { type: 'http_proxy', httpMethod: 'GET', uri };
  }),
  'an operation gets a tag': mutation(operations, add('tags', ['shop'])),
  'an operation gets words': mutation(operations, add('summary', 'In other words')),
  'a schema is renamed': mutation(
    (tree) => [tree],
    (place, turn) => {
      const name = nth(Object.keys((place['components'] as { schemas: Loose }).schemas), turn);
      const text = JSON.stringify(place).replaceAll(`schemas/${name}"`, 'schemas/Renamed"');
      Object.assign(place, JSON.parse(text.replace(`"${name}":{`, '"Renamed":{')));
    },
  ),
  'a reference is written out': mutation(
    (tree) =>
      bodies(tree)
        .flatMap((each) => values(each['content']))
        .filter((each) => '$ref' in (each['schema'] ?? {})),
    (place, _, tree) => {
      const name =
        String((place['schema'] as Loose)['$ref'])
          .split('/')
          .at(-1) ?? '';
      place['schema'] = structuredClone(at(tree, 'components', 'schemas', name));
    },
  ),
};
