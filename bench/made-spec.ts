/**
 * A REST API of any size, made up: the mix of Lambda proxies, HTTP and mock integrations with templates, models, parameters
 * and responses that large specs consist of. The same size gives the same document on every machine.
 */
import type { Json, JsonObject } from '../src/core/model/json.ts';
import { type Dice, dice } from './dice.ts';
import { modelName, models, WITH_MODELS } from './made-models.ts';

const FUNCTION = 'arn:aws:lambda:eu-west-1:123456789012:function:';
const INVOKE = `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${FUNCTION}`;

/** A document whose text has about the given number of bytes. */
export function madeSpec(bytes: number, write: (document: JsonObject) => string): JsonObject {
  const few = sized(8, bytes, write);
  return spec(few <= WITH_MODELS ? few : sized(2 * WITH_MODELS, bytes, write));
}

/** How many services give so many bytes, judged by two documents of the size that is given and twice as many. */
function sized(services: number, bytes: number, write: (document: JsonObject) => string): number {
  const [small, large] = [write(spec(services)).length, write(spec(2 * services)).length];
  return Math.max(1, Math.round(services + ((bytes - small) * services) / (large - small)));
}

/** Services, each with two paths, five operations and four models. */
function spec(services: number): JsonObject {
  const random = dice(services);
  const numbers = Array.from({ length: services }, (_, index) => index);
  return {
    openapi: '3.0.3',
    info: { title: 'orders', version: '2026-11-25', description: random.sentence(30) },
    servers: [{ url: 'https://api.example.com/{basePath}', variables: { basePath: { default: 'v1' } } }],
    security: [{ apiKey: [], callers: [] }],
    paths: Object.assign({}, ...numbers.map((number) => paths(number, services, random))),
    components: {
      schemas: Object.assign({}, ...numbers.map((number) => models(number, services, random))),
      responses: { Refused: response(random, modelName(0, 'Problem')) },
      parameters: { Trace: parameter('x-trace-id', 'header', false) },
      securitySchemes: schemes(),
    },
    'x-amazon-apigateway-request-validators': {
      all: { validateRequestBody: true, validateRequestParameters: true },
      none: { validateRequestBody: false, validateRequestParameters: false },
    },
    'x-amazon-apigateway-request-validator': 'all',
    'x-amazon-apigateway-gateway-responses': {
      DEFAULT_4XX: { responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" } },
    },
  };
}

function schemes(): JsonObject {
  return {
    apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
    callers: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      'x-amazon-apigateway-authtype': 'custom',
      'x-amazon-apigateway-authorizer': {
        type: 'token',
        authorizerUri: `${INVOKE}authorize/invocations`,
        authorizerResultTtlInSeconds: 60,
      },
    },
  };
}

function paths(number: number, services: number, random: Dice): JsonObject {
  const path = `/${random.word()}-${number}`;
  const item = `${path}/{id}`;
  const model = (part: string): string => modelName(number, part);
  const other = modelName(random.below(services), 'Item');
  return {
    [path]: {
      get: operation(
        random,
        `list${number}`,
        [query(random), trace()],
        undefined,
        model('Page'),
        proxy(number),
      ),
      post: operation(random, `create${number}`, [trace()], model('Item'), other, http(random, number)),
      options: preflight(),
    },
    [item]: {
      parameters: [parameter('id', 'path', true)],
      get: operation(random, `read${number}`, [], undefined, model('Item'), proxy(number)),
      put: operation(random, `write${number}`, [trace()], model('Patch'), other, http(random, number)),
    },
  };
}

function operation(
  random: Dice,
  operationId: string,
  parameters: readonly Json[],
  body: string | undefined,
  answer: string,
  integration: JsonObject,
): JsonObject {
  return {
    operationId,
    summary: random.sentence(6),
    description: random.sentence(25),
    tags: [random.word()],
    parameters,
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: reference(body) } } } }),
    responses: {
      '200': response(random, answer),
      '400': { $ref: '#/components/responses/Refused' },
      '404': inlineResponse(random),
    },
    'x-amazon-apigateway-integration': integration,
  };
}

function response(random: Dice, model: string): JsonObject {
  return {
    description: random.sentence(5),
    headers: { 'x-trace-id': { schema: { type: 'string' } }, 'x-rate': { schema: { type: 'integer' } } },
    content: { 'application/json': { schema: reference(model) } },
  };
}

function inlineResponse(random: Dice): JsonObject {
  const properties = {
    code: { type: 'string' },
    message: { type: 'string', description: random.sentence(4) },
  };
  return {
    description: random.sentence(4),
    content: { 'application/json': { schema: { type: 'object', required: ['code'], properties } } },
  };
}

function reference(model: string): JsonObject {
  return { $ref: `#/components/schemas/${model}` };
}

function trace(): JsonObject {
  return { $ref: '#/components/parameters/Trace' };
}

function query(random: Dice): JsonObject {
  return { ...parameter('limit', 'query', false), description: random.sentence(6) };
}

function parameter(name: string, place: string, required: boolean): JsonObject {
  return { name, in: place, required, schema: { type: 'string', maxLength: 64 } };
}

function proxy(number: number): JsonObject {
  return {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: `${INVOKE}service-${number}/invocations`,
    passthroughBehavior: 'when_no_match',
    timeoutInMillis: 10_000,
  };
}

function http(random: Dice, number: number): JsonObject {
  return {
    type: 'http',
    httpMethod: 'POST',
    uri: `https://service-${number}.internal.example.com/v1/${random.word()}`,
    passthroughBehavior: 'never',
    requestParameters: { 'integration.request.header.x-trace-id': 'context.requestId' },
    requestTemplates: { 'application/json': template(random) },
    responses: {
      default: {
        statusCode: '200',
        responseParameters: { 'method.response.header.x-trace-id': 'integration.response.header.x-trace-id' },
        responseTemplates: { 'application/json': "$input.json('$')" },
      },
      '400': { statusCode: '400', responseTemplates: { 'application/json': template(random) } },
      '4\\d{2}': { statusCode: '404', responseTemplates: { 'application/json': template(random) } },
    },
  };
}

function template(random: Dice): string {
  const lines = Array.from({ length: 5 }, () => `  "${random.word()}": "$input.path('$.${random.word()}')"`);
  return `#set($body = $input.path('$'))\n{\n${lines.join(',\n')}\n}\n`;
}

function preflight(): JsonObject {
  const allowed = ['Origin', 'Methods', 'Headers'].map((name) => `Access-Control-Allow-${name}`);
  return {
    security: [],
    responses: {
      '204': {
        description: 'Allowed',
        headers: Object.fromEntries(allowed.map((name) => [name, { schema: { type: 'string' } }])),
      },
    },
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{"statusCode": 204}' },
      responses: {
        default: {
          statusCode: '204',
          responseParameters: Object.fromEntries(
            allowed.map((name) => [`method.response.header.${name}`, "'*'"]),
          ),
        },
      },
    },
  };
}
