import type { Authorizer } from '@aws-sdk/client-api-gateway';
import { describe, expect, test } from 'vitest';
import {
  accountWith,
  addFunction,
  addPlan,
  API,
  brief,
  functionUri,
  mock,
  SECRET_KEY,
  type Served,
  serve,
} from './support.ts';

const UNAUTHORIZED = [401, 'UnauthorizedException', '{"message":"Unauthorized"}'];

describe('request validation', () => {
  const account = (): ReturnType<typeof accountWith> =>
    accountWith(
      {
        'POST /pets/{id}': mock('"ok"', {
          requestValidatorId: 'all',
          requestParameters: {
            'method.request.querystring.b': true,
            'method.request.header.X-A': true,
            'method.request.path.id': true,
            'method.request.querystring.optional': false,
          },
          requestModels: { 'application/json': 'Pet' },
        }),
      },
      {
        definition: {
          requestValidators: {
            all: { id: 'all', validateRequestBody: true, validateRequestParameters: true },
          },
          models: {
            Pet: {
              schema: JSON.stringify({
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string', minLength: 2 },
                  tag: { $ref: `https://x/restapis/${API}/models/Tag` },
                },
                additionalProperties: false,
              }),
            },
            Tag: { schema: '{"enum": ["cat", "dog"]}' },
          },
        },
      },
    );

  test('names every required parameter that is missing', async () => {
    const { call } = await serve(account());
    expect(await brief(call('/pets/1', { method: 'POST' }))).toEqual([
      400,
      'BadRequestException',
      '{"message":"Missing required request parameters: [X-A, b]"}',
    ]);
  });

  test.each([
    ['{"name": "Rex"}', 200],
    ['{"name": "Rex", "tag": "dog"}', 200],
    ['{"name": "Rex", "tag": "cow"}', 400],
    ['{"name": "R"}', 400],
    ['{"name": 1}', 400],
    ['{"name": "Rex", "age": 1}', 400],
    ['{}', 400],
    ['', 400],
    ['{', 400],
    ['[]', 400],
  ])('the body %s answers %i', async (body, status) => {
    const { call } = await serve(account());
    const headers = { 'x-a': '1', 'content-type': 'application/json' };
    const [answered, , text] = await brief(call('/pets/1?b=', { method: 'POST', body, headers }));
    expect([answered, text]).toEqual([
      status,
      status === 200 ? '"ok"' : '{"message":"Invalid request body"}',
    ]);
  });

  test('10 MB and a byte are too much', async () => {
    const { call } = await serve(account());
    const [status, type] = await brief(
      call('/pets/1', { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) }),
    );
    expect([status, type]).toEqual([413, 'RequestTooLargeException']);
  });
});

describe('authorizers', () => {
  const allow = {
    principalId: 'ann',
    policyDocument: { Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }] },
  };

  async function serveAuthorizer(
    authorizer: Authorizer,
    answer: (event: Record<string, unknown>) => unknown,
    more: { readonly keySource?: 'AUTHORIZER'; readonly grants?: readonly string[] } = {},
  ): Promise<Served> {
    const method = mock('"$context.authorizer.principalId $context.authorizer.team"', {
      authorizationType: authorizer.type === 'COGNITO_USER_POOLS' ? 'COGNITO_USER_POOLS' : 'CUSTOM',
      authorizerId: 'auth',
      apiKeyRequired: more.keySource !== undefined,
    });
    const restApi = more.keySource === undefined ? {} : { apiKeySource: more.keySource };
    const authorizers = { auth: { id: 'auth', authorizerUri: functionUri('auth'), ...authorizer } };
    const account = accountWith({ 'GET /pets': method }, { restApi, definition: { authorizers } });
    addFunction(account, 'auth', more.grants ?? [`${API}/authorizers/*`]);
    addPlan(account);
    return await serve(account, { invoke: async (_name, event) => answer(event as Record<string, unknown>) });
  }

  const token: Authorizer = { type: 'TOKEN', identitySource: 'method.request.header.Authorization' };
  const withToken = { headers: { authorization: 'let-me-in' } };

  test('TOKEN: a token is needed, and the function decides', async () => {
    const events: unknown[] = [];
    const { call } = await serveAuthorizer(token, (event) => {
      events.push(event);
      return { ...allow, context: { team: 'red' } };
    });
    expect(await brief(call('/pets'))).toEqual(UNAUTHORIZED);
    expect(events).toEqual([]);
    expect(await brief(call('/pets', withToken))).toEqual([200, null, '"ann red"']);
    expect(events).toEqual([
      {
        type: 'TOKEN',
        methodArn: `arn:aws:execute-api:eu-west-1:123456789012:${API}/dev/GET/pets`,
        authorizationToken: 'let-me-in',
      },
    ]);
  });

  test.each([
    [
      'says Unauthorized',
      () => {
        throw new Error('Unauthorized');
      },
      UNAUTHORIZED,
    ],
    [
      'throws',
      () => {
        throw new Error('oops');
      },
      [500, 'AuthorizerFailureException', '{"message":"Internal server error"}'],
    ],
    [
      'answers no policy',
      () => ({}),
      [500, 'AuthorizerConfigurationException', '{"message":"Internal server error"}'],
    ],
    [
      'denies',
      () => ({
        policyDocument: {
          Statement: [{ Effect: 'Deny', Action: '*', Resource: `arn:aws:execute-api:*:*:${API}/dev/*` }],
        },
      }),
      [
        403,
        'AccessDeniedException',
        '{"Message":"User is not authorized to access this resource with an explicit deny"}',
      ],
    ],
    [
      'allows something else',
      () => ({
        policyDocument: {
          Statement: [
            {
              Effect: 'Allow',
              Action: 'execute-api:Invoke',
              Resource: `arn:aws:execute-api:*:*:${API}/dev/POST/*`,
            },
          ],
        },
      }),
      [403, 'AccessDeniedException', '{"Message":"User is not authorized to access this resource"}'],
    ],
  ])('TOKEN: a function that %s', async (_, answer, expected) => {
    const { call } = await serveAuthorizer(token, answer);
    expect(await brief(call('/pets', withToken))).toEqual(expected);
  });

  test('TOKEN: without a grant the function is not asked', async () => {
    const { call, log } = await serveAuthorizer(token, () => allow, { grants: [`${API}/*/GET/*`] });
    expect((await brief(call('/pets', withToken)))[0]).toBe(500);
    expect(log[0]).toContain('Invalid permissions'.toLowerCase());
  });

  test('TOKEN: a token must match the validation expression', async () => {
    const { call } = await serveAuthorizer(
      { ...token, identityValidationExpression: 'Bearer \\w+' },
      () => allow,
    );
    expect(await brief(call('/pets', withToken))).toEqual(UNAUTHORIZED);
    expect((await call('/pets', { headers: { authorization: 'Bearer x' } })).status).toBe(200);
  });

  test('REQUEST: all identity sources are needed', async () => {
    const identitySource = 'method.request.querystring.user, method.request.header.X-Pass';
    const { call } = await serveAuthorizer({ type: 'REQUEST', identitySource }, ({ type, path }) =>
      type === 'REQUEST' && path === '/pets' ? allow : {},
    );
    expect(await brief(call('/pets?user=ann'))).toEqual(UNAUTHORIZED);
    expect((await call('/pets?user=ann', { headers: { 'x-pass': 'p' } })).status).toBe(200);
  });

  test('key source AUTHORIZER: the function names the key, the header does not count', async () => {
    const { call } = await serveAuthorizer(
      token,
      ({ authorizationToken }) => ({ ...allow, usageIdentifierKey: authorizationToken }),
      { keySource: 'AUTHORIZER' },
    );
    const headers = { authorization: 'nobody', 'x-api-key': SECRET_KEY };
    expect((await brief(call('/pets', { headers })))[2]).toBe('{"message":"Forbidden"}');
    expect((await call('/pets', { headers: { authorization: SECRET_KEY } })).status).toBe(200);
  });

  test('COGNITO_USER_POOLS: something like a token is needed', async () => {
    const { call } = await serveAuthorizer({ type: 'COGNITO_USER_POOLS' }, () => undefined);
    expect(await brief(call('/pets'))).toEqual(UNAUTHORIZED);
    expect(await brief(call('/pets', withToken))).toEqual(UNAUTHORIZED);
    const jwt = `e30.${Buffer.from('{"sub":"ann"}').toString('base64url')}.sig`;
    expect((await call('/pets', { headers: { authorization: `Bearer ${jwt}` } })).status).toBe(200);
  });

  test('AWS_IAM: a signature is needed', async () => {
    const { call } = await serve(
      accountWith({ 'GET /pets': mock('"ok"', { authorizationType: 'AWS_IAM' }) }),
    );
    expect(await brief(call('/pets'))).toEqual([
      403,
      'MissingAuthenticationTokenException',
      '{"message":"Missing Authentication Token"}',
    ]);
    const headers = {
      authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-west-1/execute-api/aws4_request',
    };
    expect((await call('/pets', { headers })).status).toBe(200);
  });
});

describe('gateway responses', () => {
  test('a customised type changes status, headers and body', async () => {
    const { call } = await serve(
      accountWith(
        { 'GET /pets': mock('"ok"', { apiKeyRequired: true }) },
        {
          definition: {
            gatewayResponses: {
              INVALID_API_KEY: {
                statusCode: '401',
                responseParameters: {
                  'gatewayresponse.header.X-Static': "'yes'",
                  'gatewayresponse.header.X-From': 'method.request.header.X-Sent',
                },
                responseTemplates: {
                  'application/json':
                    '{"why": $context.error.messageString, "type": "$context.error.responseType", "on": "$context.stage"}',
                },
              },
              DEFAULT_4XX: {
                responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
              },
            },
          },
        },
      ),
    );
    const answer = await call('/pets', { headers: { 'X-Sent': 'it' } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-amzn-errortype')).toBe('ForbiddenException');
    expect([answer.headers.get('x-static'), answer.headers.get('x-from')]).toEqual(['yes', 'it']);
    expect(await answer.json()).toEqual({ why: 'Forbidden', type: 'INVALID_API_KEY', on: 'dev' });
    const other = await call('/cats');
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([403, '*']);
    expect(await other.text()).toBe('{"message":"Missing Authentication Token"}');
  });

  test('DEFAULT_5XX covers every 5xx type', async () => {
    const gatewayResponses = {
      DEFAULT_5XX: { statusCode: '503', responseTemplates: { 'application/json': '{"sorry": true}' } },
    };
    const { call } = await serve(
      accountWith({ 'GET /pets': { authorizationType: 'NONE' } }, { definition: { gatewayResponses } }),
    );
    expect(await brief(call('/pets'))).toEqual([503, 'InternalServerErrorException', '{"sorry": true}']);
  });
});
