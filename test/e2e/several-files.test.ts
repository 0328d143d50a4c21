/** A spec of several files, from validate to an empty plan, over real HTTP; and what is wrong in a part of it. */
import { GetModelsCommand, APIGatewayClient } from '@aws-sdk/client-api-gateway';
import { afterEach, expect, test } from 'vitest';
import { CONFIG, planFile } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(async () => space.close());

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:hello';

const REPOSITORY = {
  'tollgate.yaml': CONFIG,
  'plans/basic.yaml': planFile(),
  'specs/hello.yaml': `openapi: 3.0.3
info: { title: hello, version: "1" }
paths:
  /hello: { $ref: ../api/paths/hello.yaml }
  /pets/{id}: { $ref: ../api/paths/pet.yaml }
components:
  schemas:
    Pet: { $ref: ../api/models/pet.yaml }
  securitySchemes: { $ref: ../api/security.yaml }
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX: { $ref: ../api/gateway.yaml#/cors }
`,
  'api/paths/hello.yaml': `get:
  security: [{ apiKey: [] }]
  parameters: [{ $ref: ../parameters.yaml#/limit }]
  responses:
    "200":
      description: A greeting
      content: { application/json: { schema: { $ref: ../models/greeting-list.yaml } } }
  x-amazon-apigateway-integration: { $ref: ../integrations.yaml#/hello }
`,
  'api/paths/pet.yaml': `parameters: [{ $ref: ../parameters.yaml#/id }]
x-amazon-apigateway-any-method:
  requestBody: { content: { application/json: { schema: { $ref: ../models/pet.yaml } } } }
  responses: { "200": { description: a pet } }
  x-amazon-apigateway-integration: { $ref: ../integrations.yaml#/hello }
`,
  'api/parameters.yaml': `limit: { name: limit, in: query, schema: { type: integer } }
id: { name: id, in: path, required: true, schema: { type: string } }
`,
  'api/models/pet.yaml': `type: object
properties:
  mother: { $ref: ./pet.yaml }
  greetings: { $ref: ./greeting-list.yaml }
`,
  'api/models/greeting-list.yaml': `type: array
items: { type: object, properties: { from: { $ref: pet.yaml } } }
`,
  'api/security.yaml': 'apiKey: { type: apiKey, in: header, name: x-api-key }\n',
  'api/gateway.yaml': `cors:
  responseParameters: { gatewayresponse.header.Access-Control-Allow-Origin: "'*'" }
`,
  'api/integrations.yaml': `hello:
  type: aws_proxy
  httpMethod: POST
  uri: ${FUNCTION}
`,
};

test('is applied, and then there is nothing to do; a change in a part of it is the only change', async () => {
  space = await workspace(REPOSITORY);
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect(lines(planOf(await space.plan()))).toEqual([]);
  const client = new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
  const [restApiId = ''] = Object.keys(space.emulator.account.restApis);
  const { items = [] } = await client.send(new GetModelsCommand({ restApiId }));
  expect(new Set(items.map(({ name }) => name))).toEqual(new Set(['Pet', 'greetingList']));
  expect(items.find(({ name }) => name === 'greetingList')?.schema).toContain('/models/Pet');

  const part = 'api/models/greeting-list.yaml';
  await space.write({ [part]: REPOSITORY[part].replace('type: array', 'type: array\nmaxItems: 5') });
  const changed = lines(planOf(await space.plan()));
  expect(changed.filter((line) => line.includes('greetingList'))).toHaveLength(1);
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect(lines(planOf(await space.plan()))).toEqual([]);
});

test('what the compiler finds in a part is told in the part', async () => {
  space = await workspace({
    ...REPOSITORY,
    'api/integrations.yaml': `hello:\n  type: aws_proxy\n  httpMethod: GET\n  uri: ${FUNCTION}\n`,
    'api/paths/pet.yaml': REPOSITORY['api/paths/pet.yaml'].replace('#/id', '#/idd'),
  });
  const { problems } = await space.plan();
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
    'ref-missing api/paths/pet.yaml:1',
  ]);
  await space.write({
    'api/paths/pet.yaml': REPOSITORY['api/paths/pet.yaml'],
    'api/integrations.yaml': `hello:\n  type: aws_proxy\n  httpMethod: POST\n  uri: nonsense\n`,
  });
  const after = (await space.plan()).problems.filter(({ severity }) => severity === 'error');
  expect(after.length).toBeGreaterThan(0);
  for (const { file, line } of after) expect([file, line]).toEqual(['api/integrations.yaml', 4]);
});
