/** Which `$ref`s are references, what they lead to, and what stands in the joined document for them. */
import { describe, expect, test } from 'vitest';
import { isObject } from '../../src/core/model/json.ts';
import { joined, joinedSchemas } from '../support/memory.ts';

const HEAD = "openapi: 3.0.3\ninfo: {title: pets, version: '1'}\n";

describe('what a $ref is and is not', () => {
  test('literal data is left alone, and a property may be called example or default', async () => {
    const { document } = await joined({
      'specs/a.yaml': `${HEAD}paths:
  /a:
    get:
      responses:
        default:
          description: d
          content:
            application/json:
              schema: {$ref: ../m.yaml#/A}
              example: {$ref: nothing.yaml}
              examples:
                one: {value: {$ref: nothing.yaml}}
                two: {$ref: ../m.yaml#/example}
components: {}
`,
      'm.yaml': `A:
  properties:
    example: {$ref: '#/B'}
    default: {$ref: '#/B'}
    enum: {$ref: '#/B'}
  default: {$ref: nothing}
  enum: [{$ref: nothing}]
  x-example: {$ref: nothing}
B: {type: string}
example: {value: {$ref: nothing}}
`,
    });
    expect(document['components']).toEqual({
      schemas: {
        A: {
          properties: {
            example: { $ref: '#/components/schemas/B' },
            default: { $ref: '#/components/schemas/B' },
            enum: { $ref: '#/components/schemas/B' },
          },
          default: { $ref: 'nothing' },
          enum: [{ $ref: 'nothing' }],
          'x-example': { $ref: 'nothing' },
        },
        B: { type: 'string' },
      },
      examples: { example: { value: { $ref: 'nothing' } } },
    });
    expect(document['paths']).toMatchObject({
      '/a': {
        get: {
          responses: {
            default: {
              content: {
                'application/json': {
                  example: { $ref: 'nothing.yaml' },
                  examples: {
                    one: { value: { $ref: 'nothing.yaml' } },
                    two: { $ref: '#/components/examples/example' },
                  },
                },
              },
            },
          },
        },
      },
    });
  });

  test('pointers lead through other references, and escapes are undone once', async () => {
    const found = await joinedSchemas({
      'specs/a.yaml': `${HEAD}paths: {}
components:
  schemas:
    A: {properties: {a: {$ref: '../i.yaml#/Pet/properties/name'}, b: {$ref: '../i.yaml#/a~1b%20c'}, c: {$ref: '../i.yaml#/a%257E1b'}, d: {$ref: '#/components/schemas/P/properties/name'}, e: {$ref: '../my%20file.yaml'}, f: {$ref: '../i.yaml#/'}}}
    P: {$ref: ../pet.yaml}
`,
      'i.yaml': `Pet: {$ref: pet.yaml}
a/b c: {type: string, title: slash}
a%7E1b: {type: string, title: percent}
'': {type: string, title: nothing}
`,
      'pet.yaml': 'properties: {name: {type: string, title: name}}\n',
      'my file.yaml': 'title: space\n',
    });
    expect(found['A']).toEqual({
      properties: {
        a: { $ref: '#/components/schemas/name' },
        b: { $ref: '#/components/schemas/aBC' },
        c: { $ref: '#/components/schemas/a7E1b' },
        d: { $ref: '#/components/schemas/name' },
        e: { $ref: '#/components/schemas/myFile' },
        f: { $ref: '#/components/schemas/i' },
      },
    });
    expect(found['i']).toEqual({ type: 'string', title: 'nothing' });
    expect(found['a7E1b']).toEqual({ type: 'string', title: 'percent' });
  });

  test('what stands beside a reference survives', async () => {
    const { document } = await joined({
      'specs/a.yaml': `${HEAD}paths:
  /a: {$ref: ../p.yaml, summary: mine, put: {$ref: ../p.yaml#/get}}
`,
      'p.yaml': "summary: theirs\nget: {responses: {'200': {description: ok}}}\n",
    });
    const get = { responses: { '200': { description: 'ok' } } };
    expect(document['paths']).toEqual({ '/a': { summary: 'mine', get, put: get } });
  });

  test('a shared fragment that is used twice has two places and one origin', async () => {
    const { document } = await joined({
      'specs/a.yaml': `${HEAD}paths: {/a: {$ref: ../p.yaml}, /b: {$ref: ../p.yaml}}\n`,
      'p.yaml': "get: {responses: {'200': {description: ok}}}\n",
    });
    const paths = document['paths'];
    if (!isObject(paths)) throw new Error('no paths');
    expect(paths['/a']).toEqual(paths['/b']);
    expect(paths['/a']).not.toBe(paths['/b']);
  });
});

test('a model that API Gateway has by itself is not taken for one of a file', async () => {
  const found = await joinedSchemas({
    'specs/a.yaml': `${HEAD}paths: {}
components:
  schemas:
    All: {properties: {theirs: {$ref: '#/components/schemas/Error'}, ours: {$ref: ../Error.yaml}}}
`,
    'Error.yaml': 'type: object\n',
  });
  expect(found).toEqual({
    All: {
      properties: {
        theirs: { $ref: '#/components/schemas/Error' },
        ours: { $ref: '#/components/schemas/Error2' },
      },
    },
    Error2: { type: 'object' },
  });
});

describe('Swagger 2.0', () => {
  test('has definitions and parameters; responses stand where they are used', async () => {
    const { document } = await joined({
      'specs/a.yaml': `swagger: '2.0'
info: {title: t, version: '1'}
paths: {$ref: ../paths.yaml}
definitions: {Pet: {$ref: ../d.yaml#/pet}, Own: {$ref: '#/definitions/Pet'}}
securityDefinitions: {$ref: ../s.yaml}
`,
      'paths.yaml': `/a:
  post:
    parameters:
      - {$ref: 'd.yaml#/limit'}
      - {in: body, name: body, schema: {$ref: 'd.yaml#/pet'}}
    responses: {'200': {$ref: 'd.yaml#/ok'}}
`,
      'd.yaml': `pet: {type: object, properties: {tag: {$ref: '#/tag-name'}}}
tag-name: {type: string}
limit: {name: limit, in: query, type: integer}
ok: {description: ok, schema: {$ref: '#/pet'}, examples: {application/json: {$ref: nothing}}}
`,
      's.yaml': 'key: {type: apiKey, in: header, name: x-api-key}\n',
    });
    expect(document).toEqual({
      swagger: '2.0',
      info: { title: 't', version: '1' },
      paths: {
        '/a': {
          post: {
            parameters: [
              { $ref: '#/parameters/limit' },
              { in: 'body', name: 'body', schema: { $ref: '#/definitions/Pet' } },
            ],
            responses: {
              '200': {
                description: 'ok',
                schema: { $ref: '#/definitions/Pet' },
                examples: { 'application/json': { $ref: 'nothing' } },
              },
            },
          },
        },
      },
      definitions: {
        Pet: { type: 'object', properties: { tag: { $ref: '#/definitions/tagName' } } },
        Own: { $ref: '#/definitions/Pet' },
        tagName: { type: 'string' },
      },
      securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } },
      parameters: { limit: { name: 'limit', in: 'query', type: 'integer' } },
    });
  });
});
