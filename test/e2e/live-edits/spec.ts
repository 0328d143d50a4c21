/** A spec in which every field of a REST API is set, so that every one of them can be edited. */
import type { JsonObject } from '../../../src/core/model/json.ts';
import { invocation } from '../../support/random-spec/pools.ts';

const VALIDATOR = 'x-amazon-apigateway-request-validator';
const INTEGRATION = 'x-amazon-apigateway-integration';
const AUTHORIZER = 'x-amazon-apigateway-authorizer';
const AUTHTYPE = 'x-amazon-apigateway-authtype';
const MODEL = '#/components/schemas/';

const mock = {
  responses: { '200': { description: 'ok' } },
  [INTEGRATION]: {
    type: 'mock',
    requestTemplates: { 'application/json': '{"statusCode": 200}' },
    responses: { default: { statusCode: '200' } },
  },
};

const create = {
  operationId: 'createItem',
  security: [{ key: [], pool: ['a', 'b'] }],
  [VALIDATOR]: 'all',
  parameters: [
    { name: 'limit', in: 'query', schema: { type: 'string' } },
    { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string' } },
  ],
  requestBody: { content: { 'application/json': { schema: { $ref: `${MODEL}Pet` } } } },
  responses: {
    '200': {
      description: 'ok',
      headers: { 'X-One': { schema: { type: 'string' } }, 'X-Two': { schema: { type: 'string' } } },
      content: { 'application/json': { schema: { $ref: `${MODEL}Pet` } } },
    },
    '500': { description: 'failed' },
  },
  [INTEGRATION]: {
    type: 'http',
    httpMethod: 'POST',
    uri: 'https://one.example.com/items',
    timeoutInMillis: 5000,
    passthroughBehavior: 'never',
    contentHandling: 'CONVERT_TO_TEXT',
    cacheKeyParameters: ['method.request.querystring.limit'],
    cacheNamespace: 'shared',
    requestParameters: { 'integration.request.header.X-From': "'git'" },
    requestTemplates: { 'application/json': '{"a": 1}' },
    tlsConfig: { insecureSkipVerification: true },
    responses: {
      '2\\d{2}': {
        statusCode: '200',
        contentHandling: 'CONVERT_TO_TEXT',
        responseParameters: { 'method.response.header.X-One': "'1'" },
        responseTemplates: { 'application/json': '{"b": 1}' },
      },
    },
  },
};

const linked = {
  responses: { '200': { description: 'ok' } },
  [INTEGRATION]: {
    type: 'http_proxy',
    httpMethod: 'GET',
    uri: 'https://inside.example.com',
    connectionType: 'VPC_LINK',
    connectionId: 'link1',
  },
};

const service = {
  responses: { '200': { description: 'ok' } },
  [INTEGRATION]: {
    type: 'aws',
    httpMethod: 'POST',
    uri: 'arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue',
    credentials: 'arn:aws:iam::123456789012:role/caller',
    responses: { default: { statusCode: '200' } },
  },
};

const pool = (id: string): string => `arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_${id}`;
const header = { type: 'apiKey', in: 'header', name: 'Authorization' };

export const EVERYTHING: JsonObject = {
  openapi: '3.0.1',
  info: { title: 'Everything', description: 'All of it', version: '1' },
  servers: [
    {
      url: '/',
      'x-amazon-apigateway-endpoint-configuration': {
        vpcEndpointIds: ['vpce-1'],
        disableExecuteApiEndpoint: false,
      },
    },
  ],
  paths: {
    '/items': { post: create },
    '/items/{id}': { get: mock },
    '/bare': { get: mock },
    '/linked': { get: linked },
    '/service': { post: service },
  },
  components: {
    schemas: {
      Pet: { type: 'object', description: 'A pet', properties: { name: { type: 'string' } } },
      Toy: { type: 'object' },
      Unused: { type: 'object' },
    },
    securitySchemes: {
      key: { ...header, name: 'x-api-key' },
      pool: {
        ...header,
        [AUTHTYPE]: 'cognito_user_pools',
        [AUTHORIZER]: { type: 'cognito_user_pools', providerARNs: [pool('a'), pool('b')] },
      },
      pool2: {
        ...header,
        [AUTHTYPE]: 'cognito_user_pools',
        [AUTHORIZER]: { type: 'cognito_user_pools', providerARNs: [pool('a')] },
      },
      token: {
        ...header,
        [AUTHTYPE]: 'custom',
        [AUTHORIZER]: {
          type: 'token',
          authorizerUri: invocation('guard'),
          authorizerCredentials: 'arn:aws:iam::123456789012:role/authorizer',
          identityValidationExpression: '^Bearer .+$',
          authorizerResultTtlInSeconds: 60,
        },
      },
    },
  },
  'x-amazon-apigateway-api-key-source': 'HEADER',
  'x-amazon-apigateway-binary-media-types': ['image/png', 'image/gif'],
  'x-amazon-apigateway-minimum-compression-size': 1024,
  'x-amazon-apigateway-policy': {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' },
    ],
  },
  'x-amazon-apigateway-request-validators': {
    all: { validateRequestBody: true, validateRequestParameters: true },
    spare: { validateRequestBody: true, validateRequestParameters: false },
  },
  'x-amazon-apigateway-gateway-responses': {
    DEFAULT_4XX: {
      statusCode: '418',
      responseParameters: { 'gatewayresponse.header.X-One': "'1'" },
      responseTemplates: { 'application/json': '{"c": 1}' },
    },
  },
};

export const CONFIG = {
  owner: 'acme/apis',
  environments: {
    dev: {
      region: 'us-east-1',
      account: '123456789012',
      variables: { host: 'one', path: 'two' },
      stageSettings: { tracing: true, logging: 'ERROR', throttle: { rate: 10, burst: 20 } },
    },
  },
};
