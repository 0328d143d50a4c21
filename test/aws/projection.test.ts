/** What every import invents anew, and what the service fills in, must not look like a difference. */
import type { GatewayResponse, Integration, Model, RestApi } from '@aws-sdk/client-api-gateway';
import { describe, expect, test } from 'vitest';
import { projectDefinition } from '../../src/aws/read/definition.ts';
import type { WireDefinition } from '../../src/aws/read/wire.ts';
import type { Method } from '../../src/core/model/definition.ts';

const NOTHING: WireDefinition = {
  restApi: { id: 'a1b2c3d4e5', name: 'x' },
  resources: [{ id: 'r0', path: '/' }],
  models: [],
  authorizers: [],
  requestValidators: [],
  gatewayResponses: [],
};

const EMPTY: Model = {
  id: 'm1',
  name: 'Empty',
  contentType: 'application/json',
  description: 'This is a default empty schema model',
  schema:
    '{\n  "$schema": "http://json-schema.org/draft-04/schema#",\n  "title" : "Empty Schema",\n  "type" : "object"\n}',
};

/** The projection of an API with one method, `GET /`. */
function getRoot(method: object, more: Partial<WireDefinition> = {}): Method | undefined {
  const resources = [{ id: 'r0', path: '/', resourceMethods: { GET: method } }];
  return projectDefinition({ ...NOTHING, resources, ...more }).methods['GET /'];
}

function integration(wire: Integration) {
  return getRoot({ methodIntegration: wire })?.integration;
}

function properties(wire: RestApi) {
  return projectDefinition({ ...NOTHING, restApi: { id: 'a1b2c3d4e5', ...wire } }).properties;
}

test('an API of which nothing is set', () => {
  expect(projectDefinition(NOTHING)).toEqual({
    properties: {
      name: 'x',
      apiKeySource: 'HEADER',
      binaryMediaTypes: [],
      disableExecuteApiEndpoint: false,
      vpcEndpointIds: [],
    },
    resources: ['/'],
    methods: {},
    models: {},
    authorizers: {},
    requestValidators: {},
    gatewayResponses: {},
  });
});

describe('models', () => {
  test('the defaults of a new API are not there while nobody touched them', () => {
    expect(projectDefinition({ ...NOTHING, models: [EMPTY] }).models).toEqual({});
    const declared = { ...EMPTY, description: '' };
    expect(Object.keys(projectDefinition({ ...NOTHING, models: [declared] }).models)).toEqual(['Empty']);
  });

  test('a generated model stands inline where it is used', () => {
    const generated = { name: 'MODELd2a00d', schema: '{"type":"string"}' };
    const wire = { requestModels: { 'application/json': 'MODELd2a00d', 'text/json': 'Pet' } };
    expect(getRoot(wire, { models: [generated] })?.requestModels).toEqual({
      'application/json': { schema: { type: 'string' } },
      'text/json': { model: 'Pet' },
    });
    expect(projectDefinition({ ...NOTHING, models: [generated] }).models).toEqual({});
  });

  test('references lose host and API id', () => {
    const pets = {
      name: 'Pets',
      schema: '{"items":{"$ref":"https://apigateway.amazonaws.com/restapis/a1/models/Pet"}}',
    };
    const { models } = projectDefinition({ ...NOTHING, models: [pets] });
    expect(models['Pets']?.schema).toEqual({ items: { $ref: '#/models/Pet' } });
  });

  test('a schema that cannot be read is an error, not an empty one', () => {
    expect(() => projectDefinition({ ...NOTHING, models: [{ name: 'Pet', schema: '{' }] })).toThrow(
      'model Pet',
    );
  });
});

describe('methods', () => {
  test('names take the place of ids', () => {
    const names = {
      authorizers: [{ id: 'au1', name: 'jwt', type: 'TOKEN' as const }],
      requestValidators: [{ id: 'v1', name: 'all', validateRequestBody: true }],
    };
    const wire = { authorizationType: 'CUSTOM', authorizerId: 'au1', requestValidatorId: 'v1' };
    expect(getRoot(wire, names)).toMatchObject({ authorizer: 'jwt', requestValidator: 'all' });
  });

  test('an id that is in no list stays, as a difference to be seen', () => {
    expect(getRoot({ authorizationType: 'CUSTOM', authorizerId: 'gone' })?.authorizer).toBe('gone');
  });
});

describe('integrations', () => {
  test('what the service fills in is the same as what nobody wrote', () => {
    const bare = integration({ type: 'MOCK' });
    const filled = integration({
      type: 'MOCK',
      passthroughBehavior: 'WHEN_NO_MATCH',
      timeoutInMillis: 29000,
      cacheNamespace: 'x7k2pq',
      cacheKeyParameters: [],
      tlsConfig: { insecureSkipVerification: false },
      responseTransferMode: 'BUFFERED',
    });
    expect(filled).toEqual(bare);
  });

  test('null templates and empty patterns', () => {
    const responseTemplates = JSON.parse('{"application/json":null}') as Record<string, string>;
    const wire: Integration = {
      type: 'MOCK',
      integrationResponses: { 200: { statusCode: '200', selectionPattern: '', responseTemplates } },
    };
    expect(integration(wire)?.responses).toEqual({
      200: { responseParameters: {}, responseTemplates: { 'application/json': '' } },
    });
  });

  test('a connection is shown where it means something', () => {
    expect(integration({ type: 'HTTP_PROXY' })).toMatchObject({ connectionType: 'INTERNET' });
    expect(integration({ type: 'AWS_PROXY', connectionType: 'INTERNET' })).not.toHaveProperty(
      'connectionType',
    );
    const link = { connectionType: 'VPC_LINK' as const, connectionId: 'vl1' };
    expect(integration({ type: 'HTTP', ...link })).toMatchObject(link);
  });
});

describe('the API itself', () => {
  test('a policy is read through its extra escaping, and speaks of no API id', () => {
    const arn = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5\\/prod\\/*';
    const policy = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"${arn}"}]}`;
    const wanted = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: ['*'] },
          Action: ['execute-api:Invoke'],
          Resource: ['execute-api:/prod/*'],
        },
      ],
    };
    expect(properties({ policy }).policy).toEqual(wanted);
    expect(properties({ policy: policy.replaceAll('"', '\\"') }).policy).toEqual(wanted);
  });

  test('a policy that cannot be read is an error, not "none"', () => {
    expect(() => properties({ policy: '{oops' })).toThrow('policy');
    expect(properties({ policy: '' })).not.toHaveProperty('policy');
  });

  test('sets are sorted', () => {
    expect(properties({ binaryMediaTypes: ['b/b', 'a/a'] }).binaryMediaTypes).toEqual(['a/a', 'b/b']);
  });
});

test('the default lifetime of an authorizer result is no setting', () => {
  const authorizers = [300, 60].map((ttl) => ({
    name: `a${ttl}`,
    type: 'TOKEN' as const,
    authorizerResultTtlInSeconds: ttl,
  }));
  const projected = projectDefinition({ ...NOTHING, authorizers }).authorizers;
  expect(projected['a300']).not.toHaveProperty('authorizerResultTtlInSeconds');
  expect(projected['a60']).toMatchObject({ authorizerResultTtlInSeconds: 60 });
});

test('only customised gateway responses are there', () => {
  const gatewayResponses: GatewayResponse[] = [
    { responseType: 'THROTTLED', statusCode: '429', defaultResponse: true },
    { responseType: 'UNAUTHORIZED', statusCode: '418', responseTemplates: {}, defaultResponse: false },
  ];
  expect(projectDefinition({ ...NOTHING, gatewayResponses }).gatewayResponses).toEqual({
    UNAUTHORIZED: { statusCode: '418', responseParameters: {}, responseTemplates: {} },
  });
});
