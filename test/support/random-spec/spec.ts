/** Random specs with every feature that a REST API has, in both versions. All of them can be applied. */
import fc from 'fast-check';
import type { JsonObject } from '../../../src/core/model/json.ts';
import { operation, security, SHARED_PARAMETER } from './operations.ts';
import {
  anyCase,
  invocation,
  maybe,
  METHODS,
  numberOrText,
  object,
  PATHS,
  text,
  type Version,
} from './pools.ts';
import { models, schemaUse } from './schemas.ts';

export const spec: fc.Arbitrary<JsonObject> = fc
  .constantFrom<Version>(2, 3)
  .chain((version) =>
    fc
      .tuple(root(version), extensions(version), paths(version), shared(version))
      .map(([head, extended, paths, parts]) => ({ ...head, ...extended, paths, ...parts })),
  );

function root(version: Version): fc.Arbitrary<JsonObject> {
  const head = fc.record({
    title: text,
    description: maybe(text),
    version: maybe(fc.constantFrom<number | string>('1', 2, '2024-01-01', 'v ✓')),
    security: security(),
    mode: maybe(fc.constantFrom('ignore', 'prepend', 'split')),
    endpointType: maybe(fc.constantFrom('REGIONAL', 'EDGE')),
    base: maybe(fc.constantFrom('/base', '/base/part/', '/')),
  });
  return head.map(({ title, description, version: number, mode, endpointType, base, security: required }) =>
    object({
      ...(version === 2 ? { swagger: '2.0', basePath: base } : { openapi: '3.0.1' }),
      ...(version === 3 && base !== undefined ? { servers: [{ url: `https://example.com${base}` }] } : {}),
      info: object({ title, description, version: number }),
      security: required,
      'x-tollgate': object({ basePath: mode, endpointType }),
    }),
  );
}

const policy = fc.constantFrom(
  { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' },
  {
    Effect: 'Allow',
    Principal: { AWS: ['arn:aws:iam::123456789012:root', '210987654321'] },
    Action: ['execute-api:Invoke'],
    Resource: ['execute-api:/*/GET/pets', 'execute-api:/dev/POST/*'],
    Condition: {
      IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '192.168.0.0/16'] },
      Bool: { 'aws:SecureTransport': true },
    },
  },
);

function extensions(version: Version): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      'api-key-source': maybe(anyCase('HEADER', 'AUTHORIZER')),
      'binary-media-types': maybe(fc.subarray(['*/*', 'image/png', 'application/x+y~z'])),
      'minimum-compression-size': maybe(numberOrText([0, 1024, 10_485_760])),
      policy: maybe(fc.array(policy, { minLength: 1, maxLength: 2 }).chain(policyForm)),
      'request-validators': fc.constant({
        all: { validateRequestBody: true, validateRequestParameters: true },
        'body only': { validateRequestBody: 'true' },
      }),
      'request-validator': maybe(fc.constantFrom('all', 'body only')),
      'gateway-responses': maybe(gatewayResponses()),
      'endpoint-configuration': version === 2 ? maybe(endpoint) : fc.constant(undefined),
      documentation: maybe(fc.constant(DOCUMENTATION)),
    })
    .map((members) =>
      object(
        Object.fromEntries(
          Object.entries(members).map(([key, value]) => [`x-amazon-apigateway-${key}`, value]),
        ),
      ),
    );
}

/** As an object, or as the text of one. */
function policyForm(Statement: readonly object[]): fc.Arbitrary<unknown> {
  const document = { Version: '2012-10-17', Statement };
  return fc.constantFrom<unknown>(document, JSON.stringify(document));
}

const endpoint = fc.record({ disableExecuteApiEndpoint: fc.boolean() });

const DOCUMENTATION = {
  version: '1',
  documentationParts: [{ location: { type: 'API' }, properties: { description: 'read me' } }],
};

function gatewayResponses(): fc.Arbitrary<JsonObject> {
  const types = fc.subarray(['DEFAULT_4XX', 'DEFAULT_5XX', 'THROTTLED', 'INVALID_API_KEY', 'UNAUTHORIZED']);
  const one = fc
    .record({
      statusCode: maybe(fc.constantFrom<number | string>(418, '430')),
      responseParameters: maybe(fc.constant({ 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" })),
      responseTemplates: maybe(fc.dictionary(fc.constantFrom('application/json', 'text/xml'), text)),
    })
    .map(object);
  return types.chain((names) =>
    fc
      .tuple(...names.map(() => one))
      .map((all) => Object.fromEntries(names.map((name, at) => [name, all[at] ?? {}]))),
  );
}

function paths(version: Version): fc.Arbitrary<JsonObject> {
  return fc
    .subarray([...PATHS], { minLength: 1, maxLength: 4 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((path) => pathItem(version, path)))
        .map((items) => Object.fromEntries(chosen.map((path, index) => [path, items[index] ?? {}]))),
    );
}

function pathItem(version: Version, path: string): fc.Arbitrary<JsonObject> {
  const typed = version === 2 ? { type: 'string' } : { schema: { type: 'string' } };
  // The second is one that operations may have themselves, and then theirs counts.
  const common = maybe(
    fc.subarray([
      { name: 'fromPath', in: 'query', ...typed },
      { name: 'limit', in: 'query', required: true, ...typed },
    ]),
  );
  return fc
    .tuple(fc.subarray(METHODS, { minLength: 1, maxLength: 3 }), common)
    .chain(([methods, parameters]) =>
      fc.tuple(...methods.map((method) => operation(version, path, method))).map((operations) =>
        object({
          parameters,
          ...Object.fromEntries(methods.map((method, index) => [method, operations[index]])),
        }),
      ),
    );
}

function shared(version: Version): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(models(version), schemes(), schemaUse(version), maybe(endpoint))
    .map(([schemas, securitySchemes, schema, configuration]) => {
      const typed = version === 2 ? { type: 'string' } : { schema: { type: 'string' } };
      const parameters = { Shared: { ...SHARED_PARAMETER, ...typed } };
      const answer = { description: 'shared', headers: { 'X-Shared': typed } };
      if (version === 2) {
        const responses = { Shared: { ...answer, schema } };
        return { definitions: schemas, securityDefinitions: securitySchemes, parameters, responses };
      }
      const content = { 'application/json': { schema } };
      const components = {
        schemas,
        securitySchemes,
        parameters,
        responses: { Shared: { ...answer, content } },
        requestBodies: { Shared: { content } },
      };
      return configuration === undefined
        ? { components }
        : {
            components,
            servers: [{ url: '/', 'x-amazon-apigateway-endpoint-configuration': configuration }],
          };
    });
}

const AUTHORIZER = 'x-amazon-apigateway-authorizer';
const AUTHTYPE = 'x-amazon-apigateway-authtype';

function schemes(): fc.Arbitrary<JsonObject> {
  const ttl = maybe(numberOrText([0, 60, 300]));
  const credentials = maybe(fc.constant('arn:aws:iam::123456789012:role/authorizer'));
  return fc
    .record({
      key: anyCase('x-api-key'),
      token: fc.record({
        type: anyCase('token'),
        authorizerUri: fc.constant(invocation('guard')),
        authorizerResultTtlInSeconds: ttl,
        authorizerCredentials: credentials,
        identityValidationExpression: maybe(fc.constant('^Bearer \\S+$')),
      }),
      request: fc.record({
        type: anyCase('request'),
        authorizerUri: fc.constant(invocation('guard:live')),
        authorizerResultTtlInSeconds: ttl,
        identitySource: fc.constantFrom('method.request.header.A', 'method.request.header.A, context.stage'),
      }),
      pool: fc.record({
        type: anyCase('cognito_user_pools'),
        providerARNs: fc.subarray(
          ['a', 'b'].map((id) => `arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_${id}`),
          { minLength: 1 },
        ),
      }),
      iam: anyCase('awsSigv4'),
      authtype: fc.constantFrom('custom', 'oauth2'),
    })
    .map(({ key, token, request, pool, iam, authtype }) => {
      const header = { type: 'apiKey', in: 'header', name: 'Authorization' };
      return {
        key: { ...header, name: key },
        token: { ...header, [AUTHTYPE]: authtype, [AUTHORIZER]: object(token) },
        request: { ...header, name: 'Unused', [AUTHTYPE]: 'custom', [AUTHORIZER]: object(request) },
        pool: { ...header, [AUTHTYPE]: 'cognito_user_pools', [AUTHORIZER]: object(pool) },
        iam: { ...header, [AUTHTYPE]: iam },
      };
    });
}
