/** Specs of several files, in the ways in which teams split them: what the joined document is. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createJoiner } from '../../src/core/load/bundle/joiner.ts';
import { canonical } from '../../src/core/model/json.ts';
import { originAt } from '../../src/core/model/origin.ts';
import { joined, joinedSchemas, loadMemory } from '../support/memory.ts';

const HEAD = "openapi: 3.0.3\ninfo: {title: pets, version: '1'}\n";

/** Split as style guides recommend it: a file per path, per schema, and indexes. */
const SPLIT = {
  'specs/pets.yaml': `${HEAD}paths:
  /pets: {$ref: ../api/paths/pets.yaml}
  /pets/{id}:
    $ref: ../api/paths/pet.yaml
components:
  schemas: {$ref: ../api/schemas/_index.yaml}
  responses:
    Gone: {$ref: ../api/responses.yaml#/gone}
  securitySchemes: {$ref: ../api/security.yaml}
x-amazon-apigateway-gateway-responses: {$ref: ../api/gateway.yaml}
x-amazon-apigateway-request-validators:
  all: {$ref: ../api/validators.yaml#/all}
`,
  'api/paths/pets.yaml': `get:
  parameters: [{$ref: ../parameters.yaml#/limit}]
  responses:
    '200':
      description: pets
      headers: {X-Next: {$ref: ../headers.yaml#/x-next}}
      content: {application/json: {schema: {type: array, items: {$ref: ../schemas/pet.yaml}}}}
    '410': {$ref: ../responses.yaml#/gone}
  x-amazon-apigateway-integration: {$ref: ../integrations.yaml#/mock}
post:
  requestBody: {$ref: ../bodies.yaml#/pet}
  responses: {$ref: ../responses.yaml}
  x-amazon-apigateway-integration: {$ref: ../integrations.yaml#/mock}
`,
  'api/paths/pet.yaml': `parameters:
  - {name: id, in: path, required: true, schema: {type: string}}
x-amazon-apigateway-any-method:
  responses:
    '200':
      description: a pet
      content: {application/json: {schema: {$ref: ../schemas/pet.yaml}}}
  x-amazon-apigateway-integration: {$ref: ../integrations.yaml#/mock}
`,
  'api/schemas/_index.yaml': `Pet: {$ref: ./pet.yaml}
pet_kind: {type: string, enum: [cat, dog]}
`,
  'api/schemas/pet.yaml': `type: object
properties:
  kind: {$ref: '_index.yaml#/pet_kind'}
  mother: {$ref: '#'}
  toys: {type: array, items: {$ref: toys/toy-box.yaml}}
`,
  'api/schemas/toys/toy-box.yaml': `type: object
properties:
  owner: {$ref: ../pet.yaml}
  same: {$ref: ../../../specs/pets.yaml#/components/schemas/Pet}
`,
  'api/responses.yaml': `gone:
  description: gone
  content: {application/json: {schema: {$ref: schemas/error.yaml#/Problem}}}
`,
  'api/schemas/error.yaml': 'Problem: {type: object, properties: {title: {type: string}}}\n',
  'api/security.yaml': 'key: {type: apiKey, in: header, name: x-api-key}\n',
  'api/gateway.yaml': `DEFAULT_4XX:
  responseParameters: {$ref: '#/x-shared'}
  responseTemplates: {application/json: {$ref: ./templates/error.vtl}}
DEFAULT_5XX: {responseParameters: {$ref: '#/x-shared'}}
x-shared: {gatewayresponse.header.Access-Control-Allow-Origin: "'*'"}
`,
  'api/templates/error.vtl': '{"message": $context.error.messageString}',
  'api/validators.yaml': 'all: {validateRequestBody: true, validateRequestParameters: true}\n',
  'api/parameters.yaml': 'limit: {name: limit, in: query, schema: {type: integer}}\n',
  'api/headers.yaml': 'x-next: {schema: {type: string}}\n',
  'api/bodies.yaml': 'pet: {content: {application/json: {schema: {$ref: schemas/pet.yaml}}}}\n',
  'api/integrations.yaml': `mock:
  type: mock
  requestTemplates: {application/json: '{"statusCode": 200}'}
  responses: {default: {$ref: '#/ok'}}
ok: {statusCode: '200'}
`,
};

describe('a split API', () => {
  test('is one document that stands alone, with the names that are written', async () => {
    const { document } = await joined(SPLIT);
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('split.json');
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(5);
    for (const to of references) expect(to).toMatch(/^#\/components\/[a-zA-Z]+\/[A-Za-z0-9_]+$/);
  });

  test('is the same whatever the order of its files', async () => {
    const backwards = Object.fromEntries(Object.entries(SPLIT).toReversed());
    expect(JSON.stringify((await joined(backwards)).document)).toBe(
      JSON.stringify((await joined(SPLIT)).document),
    );
  });

  test('leaves what was parsed as it was', async () => {
    const before = await loadMemory({ files: SPLIT });
    const again = await createJoiner([...before.files.values()], before.files, undefined);
    const [spec] = before.specs;
    const other = await again.join('specs/pets.yaml', JSON.parse(JSON.stringify(spec?.document)));
    expect(canonical(other.document)).toBe(canonical(spec?.document));
  });

  test('knows of every part the file and the pointer it comes from', async () => {
    const { document, origins, file } = await joined(SPLIT);
    const at = (pointer: string) => {
      if (origins === undefined) throw new Error('no origins');
      const origin = originAt(document, pointer, { file, pointer: '' }, origins);
      return `${origin.file}#${origin.pointer}`;
    };
    expect(at('/info/title')).toBe('specs/pets.yaml#/info/title');
    expect(at('/paths/~1pets')).toBe('api/paths/pets.yaml#');
    expect(at('/paths/~1pets/get/responses/200/description')).toBe(
      'api/paths/pets.yaml#/get/responses/200/description',
    );
    expect(at('/paths/~1pets/get/responses/410/$ref')).toBe('api/paths/pets.yaml#/get/responses/410/$ref');
    expect(at('/paths/~1pets/get/x-amazon-apigateway-integration/type')).toBe(
      'api/integrations.yaml#/mock/type',
    );
    expect(at('/paths/~1pets/get/x-amazon-apigateway-integration/responses/default/statusCode')).toBe(
      'api/integrations.yaml#/ok/statusCode',
    );
    expect(at('/paths/~1pets/post/responses/gone/description')).toBe('api/responses.yaml#/gone/description');
    expect(at('/components/schemas/Pet/properties/kind/$ref')).toBe(
      'api/schemas/pet.yaml#/properties/kind/$ref',
    );
    expect(at('/components/schemas/pet_kind/enum/1')).toBe('api/schemas/_index.yaml#/pet_kind/enum/1');
    expect(at('/components/schemas/toyBox/properties')).toBe('api/schemas/toys/toy-box.yaml#/properties');
    expect(at('/components/parameters/limit/schema/type')).toBe('api/parameters.yaml#/limit/schema/type');
    expect(at('/x-amazon-apigateway-gateway-responses/DEFAULT_5XX/responseParameters')).toBe(
      'api/gateway.yaml#/x-shared',
    );
    expect(at('/x-amazon-apigateway-request-validators/all/validateRequestBody')).toBe(
      'api/validators.yaml#/all/validateRequestBody',
    );
  });
});

describe('names', () => {
  test('that the bundling invents are alphanumeric and unique; those of the author stay', async () => {
    const found = await joinedSchemas({
      'specs/a.yaml': `${HEAD}paths: {}
components:
  schemas:
    Pet: {type: integer}
    own_name: {properties: {a: {$ref: ../a/Pet.yaml}, b: {$ref: ../b/Pet.yaml}, c: {$ref: ../b/pet-2.yaml}, d: {$ref: ../b/p2.yaml#/Pet2}, e: {$ref: ../b/---.yaml}, f: {$ref: ../b/constructor.yaml}}}
`,
      'a/Pet.yaml': 'type: string\n',
      'b/Pet.yaml': 'type: boolean\n',
      'b/pet-2.yaml': 'type: number\n',
      'b/p2.yaml': 'Pet2: {type: array, items: {type: string}}\n',
      'b/---.yaml': 'type: object\n',
      'b/constructor.yaml': 'type: object\ntitle: constructor\n',
    });
    expect(Object.keys(found)).toEqual([
      'Pet',
      'own_name',
      'Model',
      'Pet2',
      'Pet22',
      'Pet3',
      'constructor',
      'pet2',
    ]);
    expect(found['Pet']).toEqual({ type: 'integer' });
    expect(found['own_name']).toEqual({
      properties: {
        a: { $ref: '#/components/schemas/Pet2' },
        b: { $ref: '#/components/schemas/Pet3' },
        c: { $ref: '#/components/schemas/pet2' },
        d: { $ref: '#/components/schemas/Pet22' },
        e: { $ref: '#/components/schemas/Model' },
        f: { $ref: '#/components/schemas/constructor' },
      },
    });
    expect(found['Pet3']).toEqual({ type: 'boolean' });
  });

  test('equal text in two files with different neighbours stays two things', async () => {
    const found = await joinedSchemas({
      'specs/a.yaml': `${HEAD}paths: {}
components: {schemas: {All: {properties: {a: {$ref: ../a/pet.yaml}, b: {$ref: ../b/pet.yaml}}}}}
`,
      'a/pet.yaml': 'properties: {tag: {$ref: tag.yaml}, self: {$ref: pet.yaml}}\n',
      'b/pet.yaml': 'properties: {tag: {$ref: tag.yaml}, self: {$ref: pet.yaml}}\n',
      'a/tag.yaml': 'type: string\n',
      'b/tag.yaml': 'type: integer\n',
    });
    expect(Object.keys(found)).toEqual(['All', 'pet', 'pet2', 'tag', 'tag2']);
    expect(found['pet2']).toEqual({
      properties: { tag: { $ref: '#/components/schemas/tag2' }, self: { $ref: '#/components/schemas/pet2' } },
    });
  });

  test('of two components that refer to one file, the first has it', async () => {
    const found = await joinedSchemas({
      'specs/a.yaml': `${HEAD}paths: {}
components:
  schemas:
    Alias: {$ref: '#/components/schemas/Cat'}
    Cat: {$ref: ../pet.yaml}
    Dog: {$ref: ../pet.yaml}
    Told: {$ref: ../pet.yaml, description: beside}
`,
      'pet.yaml': 'type: object\nproperties: {next: {$ref: pet.yaml}}\n',
    });
    expect(found).toEqual({
      Alias: { $ref: '#/components/schemas/Cat' },
      Cat: { type: 'object', properties: { next: { $ref: '#/components/schemas/Cat' } } },
      Dog: { $ref: '#/components/schemas/Cat' },
      Told: { $ref: '#/components/schemas/Cat', description: 'beside' },
    });
  });

  test('in the mappings of discriminators follow', async () => {
    const found = await joinedSchemas({
      'specs/a.yaml': `${HEAD}paths: {}
components: {schemas: {Pet: {$ref: ../models.yaml#/Pet}, Own: {type: object}}}
`,
      'models.yaml': `Pet:
  oneOf: [{$ref: '#/my-cat'}, {$ref: ./dog.yaml}]
  discriminator:
    propertyName: kind
    mapping: {cat: '#/my-cat', dog: ./dog.yaml, plain: Own, own: '../specs/../specs/a.yaml#/components/schemas/Own'}
my-cat: {type: object}
`.replace('../specs/../specs', 'specs'),
      'dog.yaml': 'type: object\n',
    });
    expect(found['Pet']).toEqual({
      oneOf: [{ $ref: '#/components/schemas/myCat' }, { $ref: '#/components/schemas/dog' }],
      discriminator: {
        propertyName: 'kind',
        mapping: {
          cat: '#/components/schemas/myCat',
          dog: '#/components/schemas/dog',
          plain: 'Own',
          own: '#/components/schemas/Own',
        },
      },
    });
  });
});

test('a spec of one file is not touched, and the bundler is loaded nowhere else', async () => {
  const { origins } = await joined({ 'specs/a.yaml': `${HEAD}paths: {}\n` });
  expect(origins).toBeUndefined();
  const moves = readFileSync(new URL('../../src/core/load/bundle/moves.ts', import.meta.url), 'utf8');
  expect(moves).toContain("await import('@redocly/openapi-core')");
});
