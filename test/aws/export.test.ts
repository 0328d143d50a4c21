/** What an export tells of a stage is what the definition was when it was deployed, as far as exports tell. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIGatewayClient, BadRequestException } from '@aws-sdk/client-api-gateway';
import { describe, expect, test } from 'vitest';
import { readDefinition } from '../../src/aws/read/definition.ts';
import { projectExport, readExport } from '../../src/aws/read/export.ts';
import { comparableDefinition } from '../../src/core/desired/comparable.ts';
import { compileDefinition } from '../../src/core/desired/compile.ts';
import { compareServed, type Served } from '../../src/core/diff/snapshot.ts';
import type { Definition } from '../../src/core/model/definition.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import type { Exported } from '../../src/core/model/live.ts';
import { CORPUS, hasCorpus, hasRecordings, RECORDINGS } from '../desired/shared.ts';
import { encode, useClients } from '../emulator/gateway.ts';

const clients = useClients();

function served(exported: Exported | undefined): Served {
  if (exported === undefined || 'unreadable' in exported) throw new Error(JSON.stringify(exported));
  return exported;
}

function compiled(document: JsonObject): Definition {
  const { definition } = compileDefinition(document, { basePath: 'ignore' });
  if (definition === undefined) throw new Error('the document does not compile');
  return comparableDefinition(definition);
}

/** Names of the fields in which a deployed stage seems to differ from the definition that was deployed. */
async function differing(gateway: APIGatewayClient, restApiId: string): Promise<string[]> {
  const definition = await readDefinition(gateway, restApiId);
  const exported = await readExport(gateway, restApiId, 'dev');
  return compareServed(definition, served(exported)).map(({ field }) => field);
}

const BACKEND = 'http://petstore.execute-api.<region>.amazonaws.com/petstore/pets';

const EVERYTHING = {
  openapi: '3.0.1',
  info: { title: 'everything', description: 'All there is' },
  paths: {
    '/': { get: { responses: {}, 'x-amazon-apigateway-integration': { type: 'mock' } } },
    '/a/b/{id}': {
      post: {
        operationId: 'make it',
        parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }],
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', required: ['b', 'a'] } } },
        },
        responses: {
          200: {
            description: 'ok',
            headers: { 'X-Trace': { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
          404: { description: 'gone' },
        },
        security: [{ jwt: [], key: [] }],
        'x-amazon-apigateway-request-validator': 'all',
        'x-amazon-apigateway-integration': {
          type: 'http',
          httpMethod: 'POST',
          uri: 'https://example.com/{id}',
          timeoutInMillis: 5000,
          passthroughBehavior: 'when_no_templates',
          contentHandling: 'CONVERT_TO_TEXT',
          cacheKeyParameters: ['method.request.querystring.q'],
          requestParameters: { 'integration.request.path.id': 'method.request.path.id' },
          requestTemplates: { 'application/json': '{"a": $input.json("$.a")}' },
          responses: {
            default: { statusCode: '200', responseParameters: { 'method.response.header.X-Trace': "'t'" } },
            '4\\d{2}': { statusCode: '404', responseTemplates: { 'application/json': '{}' } },
          },
        },
      },
      'x-amazon-apigateway-any-method': {
        security: [{ iam: [] }],
        responses: {},
        'x-amazon-apigateway-integration': { type: 'mock' },
      },
    },
  },
  components: {
    schemas: {
      Pet: {
        type: 'object',
        description: 'A pet',
        properties: { next: { $ref: '#/components/schemas/Pet' } },
      },
    },
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      iam: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
      jwt: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Token',
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri:
            'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations',
          authorizerResultTtlInSeconds: 60,
          identityValidationExpression: '^x-[a-z]+',
        },
      },
    },
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
  },
  'x-amazon-apigateway-gateway-responses': { THROTTLED: { statusCode: 430 } },
  'x-amazon-apigateway-policy': {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: ['execute-api:/*'] },
    ],
  },
  'x-amazon-apigateway-api-key-source': 'AUTHORIZER',
  'x-amazon-apigateway-minimum-compression-size': 1024,
  'x-amazon-apigateway-binary-media-types': ['image/png'],
};

async function deployed(gateway: typeof clients.gateway, document: Uint8Array): Promise<string> {
  const { id: restApiId = '' } = await gateway.importRestApi({ body: document });
  await gateway.createDeployment({ restApiId, stageName: 'dev' });
  return restApiId;
}

test('everything that a definition can hold comes back from an export', async () => {
  const restApiId = await deployed(clients.gateway, encode(EVERYTHING));
  expect(await differing(clients.gateway, restApiId)).toEqual([]);
  const exported = served(await readExport(clients.gateway, restApiId, 'dev'));
  expect(exported.gaps).toEqual([]);
});

test('what was edited since the deployment is what differs', async () => {
  const restApiId = await deployed(clients.gateway, encode(EVERYTHING));
  const edited = structuredClone(EVERYTHING);
  edited.paths['/a/b/{id}'].post['x-amazon-apigateway-integration'].timeoutInMillis = 6000;
  edited.paths['/a/b/{id}'].post.operationId = 'make that';
  await clients.gateway.putRestApi({ restApiId, mode: 'overwrite', body: encode(edited) });
  expect(await differing(clients.gateway, restApiId)).toEqual([
    'POST /a/b/{id}: operation name',
    'POST /a/b/{id}: timeout',
  ]);
});

test('what an export does not mention at all is no difference', () => {
  const document = structuredClone(EVERYTHING) as JsonObject & typeof EVERYTHING;
  const {
    timeoutInMillis: _,
    cacheKeyParameters: __,
    ...integration
  } = document.paths['/a/b/{id}'].post['x-amazon-apigateway-integration'];
  const { 'x-amazon-apigateway-gateway-responses': ___, ...silent } = document;
  Object.assign(silent.paths['/a/b/{id}'].post, { 'x-amazon-apigateway-integration': integration });
  Object.assign(silent.info, { version: '2026-01-01T00:00:00Z' });
  const exported = served(projectExport(JSON.parse(JSON.stringify(silent)) as JsonObject, 'a1b2c3d4e5'));
  expect(exported.gaps).toEqual(['timeouts', 'cacheKeys', 'gatewayResponses']);
  expect(compareServed(compiled(JSON.parse(JSON.stringify(EVERYTHING)) as JsonObject), exported)).toEqual([]);
});

describe.skipIf(!hasRecordings)(
  'recorded exports (skipped where the recordings are not beside the project)',
  () => {
    test.each(hasRecordings ? readdirSync(RECORDINGS).filter((name) => name.startsWith('export-')) : [])(
      '%s is what was imported',
      (name) => {
        const read = (file: string): JsonObject =>
          // The template of the spec was filled in before it was imported.
          JSON.parse(
            readFileSync(join(RECORDINGS, name, file), 'utf8').replaceAll('${uri}', BACKEND),
          ) as JsonObject;
        const exported = projectExport(
          read('recorded.json')['exportWithExtensions'] as JsonObject,
          '<api-id:1>',
        );
        const fields = compareServed(compiled(read('spec.json')), served(exported));
        expect(fields).toEqual([]);
      },
    );
  },
);

describe.skipIf(!hasCorpus)('the corpus (skipped where it is not beside the project)', () => {
  const folder = join(CORPUS, 'ready');
  const files = existsSync(folder) ? readdirSync(folder) : [];

  test('a stage that was deployed just now serves what the definition holds', async () => {
    let compared = 0;
    for (const file of files) {
      const restApiId = await importable(readFileSync(join(folder, file)));
      if (restApiId === undefined) continue;
      compared += 1;
      expect(await differing(clients.gateway, restApiId), file).toEqual([]);
    }
    expect(compared).toBeGreaterThan(100);
  }, 120_000);

  async function importable(body: Uint8Array): Promise<string | undefined> {
    try {
      return await deployed(clients.gateway, body);
    } catch (error) {
      if (error instanceof BadRequestException) return undefined;
      throw error;
    }
  }
});
