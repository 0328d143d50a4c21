import { describe, expect, it } from 'vitest';
import { encode, mockDocument, useClients } from './gateway.ts';

const clients = useClients();

describe('an import', () => {
  it('refuses what is no document before it looks for the API', async () => {
    const { gateway } = clients;
    for (const text of ['{"openapi":', 'openapi: [', 'just text', '{"openapi":"3.1.0","paths":{}}']) {
      const body = new TextEncoder().encode(text);
      await expect(gateway.putRestApi({ restApiId: 'missing', body })).rejects.toMatchObject({
        name: 'BadRequestException',
        message: 'Invalid OpenAPI input.',
      });
    }
  });

  it('fails on warnings when asked, and else returns them', async () => {
    const { gateway } = clients;
    const securitySchemes = { oauth: { type: 'oauth2', flows: {} } };
    const body = mockDocument('Warned', ['GET /a'], { components: { securitySchemes } });
    const warning = "Unsupported security definition type 'oauth2' for 'oauth'. Ignoring.";
    expect((await gateway.importRestApi({ body })).warnings).toEqual([warning]);
    await expect(gateway.importRestApi({ body, failOnWarnings: true })).rejects.toThrow(
      `Warnings found during import:\n\t${warning}`,
    );
  });

  it('lists every error at once and changes nothing', async () => {
    const { gateway } = clients;
    const { id: restApiId = '' } = await gateway.importRestApi({ body: mockDocument('Before', ['GET /a']) });
    const schemas = { 'not-alphanumeric': { type: 'object' }, also_not: { type: 'object' } };
    const body = mockDocument('After', ['GET /b'], { components: { schemas } });
    await expect(gateway.putRestApi({ restApiId, mode: 'overwrite', body })).rejects.toThrow(
      /^Errors found during import:\n\t.*not-alphanumeric.*\n\t.*also_not/,
    );
    expect((await gateway.getRestApi({ restApiId })).name).toBe('Before');
  });

  it('overwrites what the document does not hold, and merge keeps it', async () => {
    const { gateway } = clients;
    const extra = {
      'x-amazon-apigateway-api-key-source': 'AUTHORIZER',
      'x-amazon-apigateway-minimum-compression-size': 10,
      'x-amazon-apigateway-gateway-responses': { DEFAULT_4XX: { statusCode: 418 } },
      components: { schemas: { Old: { type: 'object' } } },
    };
    const first = mockDocument('First', ['GET /kept', 'GET /gone'], extra);
    const { id: restApiId = '' } = await gateway.importRestApi({ body: first });
    const second = mockDocument('Second', ['GET /kept']);

    const merged = await gateway.putRestApi({ restApiId, body: second });
    expect(merged).toMatchObject({ name: 'Second', apiKeySource: 'AUTHORIZER', minimumCompressionSize: 10 });
    expect(await pathsOf(restApiId)).toEqual(['/', '/gone', '/kept']);
    const kept = await resourceIdOf(restApiId, '/kept');

    const overwritten = await gateway.putRestApi({ restApiId, mode: 'overwrite', body: second });
    expect(overwritten.apiKeySource).toBe('HEADER');
    expect(overwritten).not.toHaveProperty('minimumCompressionSize');
    expect(await pathsOf(restApiId)).toEqual(['/', '/kept']);
    expect(await resourceIdOf(restApiId, '/kept')).toBe(kept);
    const { methodIntegration } = await gateway.getMethod({ restApiId, resourceId: kept, httpMethod: 'GET' });
    expect(methodIntegration?.cacheNamespace).toMatch(/^[a-z0-9]{6}$/);
    expect(methodIntegration?.cacheNamespace).not.toBe(kept);
    expect((await gateway.getModels({ restApiId })).items).toEqual([]);
    const { items = [] } = await gateway.getGatewayResponses({ restApiId });
    expect(items.every(({ defaultResponse }) => defaultResponse)).toBe(true);
  });

  it('fills in the variables of the import and names inline schemas', async () => {
    const { gateway } = clients;
    const uri =
      'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f/invocations';
    const get = {
      responses: {
        '200': {
          description: 'ok',
          content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } },
        },
      },
      'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri },
    };
    const body = encode({ openapi: '3.0.1', info: { title: 'Variables' }, paths: { '/f': { get } } });
    const { id: restApiId = '' } = await gateway.importRestApi({ body });
    const resourceId = await resourceIdOf(restApiId, '/f');
    const method = await gateway.getMethod({ restApiId, resourceId, httpMethod: 'GET' });
    expect(method.methodIntegration?.uri).toBe(
      'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations',
    );
    const model = method.methodResponses?.['200']?.responseModels?.['application/json'] ?? '';
    expect(model).toMatch(/^MODEL[0-9a-f]{6}$/);
    const { schema = '' } = await gateway.getModel({ restApiId, modelName: model });
    expect(JSON.parse(schema)).toEqual({ type: 'array', items: { type: 'string' } });
  });

  it('sends null for an empty response template', async () => {
    const { emulator, gateway } = clients;
    const get = {
      responses: { '200': { description: 'ok' } },
      'x-amazon-apigateway-integration': {
        type: 'mock',
        responses: { default: { statusCode: '200', responseTemplates: { 'application/json': '' } } },
      },
    };
    const body = encode({
      openapi: '3.0.1',
      info: { title: 'Null', version: '1' },
      paths: { '/n': { get } },
    });
    const { id: restApiId = '' } = await gateway.importRestApi({ body });
    const resourceId = await resourceIdOf(restApiId, '/n');
    const response = await fetch(
      `${emulator.url}/restapis/${restApiId}/resources/${resourceId}/methods/GET/integration/responses/200`,
    );
    expect(await response.json()).toEqual({
      statusCode: '200',
      responseTemplates: { 'application/json': null },
    });
  });

  async function pathsOf(restApiId: string): Promise<string[]> {
    const { items = [] } = await clients.gateway.getResources({ restApiId });
    return items.map(({ path = '' }) => path).sort();
  }

  async function resourceIdOf(restApiId: string, path: string): Promise<string> {
    const { items = [] } = await clients.gateway.getResources({ restApiId, limit: 500 });
    return items.find((resource) => resource.path === path)?.id ?? '';
  }
});
