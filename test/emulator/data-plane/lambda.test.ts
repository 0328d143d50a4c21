import { describe, expect, test } from 'vitest';
import {
  accountWith,
  addFunction,
  API,
  brief,
  functionUri,
  type Methods,
  type Served,
  serve,
  withIntegration,
} from './support.ts';

const INTERNAL = [500, 'InternalServerErrorException', '{"message":"Internal server error"}'];
const BAD_GATEWAY = [502, 'InternalServerErrorException', '{"message":"Internal server error"}'];

const proxy = { type: 'AWS_PROXY', httpMethod: 'POST', uri: functionUri('hello') } as const;
const methods: Methods = {
  'GET /pets/{petId}': withIntegration(proxy),
  'ANY /any': withIntegration(proxy),
  'GET /': withIntegration(proxy),
};

/** Serves the methods with a function `hello` that has the grants and answers as told. */
async function serveFunction(
  grants: readonly string[],
  answer: (event: Record<string, unknown>) => unknown,
  more: Parameters<typeof accountWith>[1] = {},
  its: Methods = methods,
): Promise<Served> {
  const account = accountWith(its, more);
  addFunction(account, 'hello', grants);
  return await serve(account, { invoke: async (_name, event) => answer(event as Record<string, unknown>) });
}

describe('the grant', () => {
  test.each([
    [`${API}/*`, '/pets/7', 200],
    [`${API}/*/*/*`, '/pets/7', 200],
    [`${API}/dev/GET/pets/*`, '/pets/7', 200],
    [`${API}/*/GET/pets/*`, '/any', 500],
    [`${API}/prod/*`, '/pets/7', 500],
    [`${API}/*/POST/pets/*`, '/pets/7', 500],
    [`${API}/*/GET/any`, '/any', 500],
    [`${API}/*/*/any`, '/any', 200],
    [`${API}/*/GET/`, '/', 200],
    ['other12345/*', '/pets/7', 500],
  ])('for %s: GET %s answers %i', async (grant, path, status) => {
    const { call } = await serveFunction([grant], () => ({ statusCode: 200 }));
    expect((await call(path)).status).toBe(status);
  });

  test('without one the call is a 500, and the log says why', async () => {
    const { call, log } = await serveFunction([], () => ({ statusCode: 200 }));
    expect(await brief(call('/pets/7'))).toEqual(INTERNAL);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(
      /^\(\S+\) Execution failed due to configuration error: Invalid permissions on Lambda function$/,
    );
  });

  test('an alias wants a grant of its own', async () => {
    const uri = functionUri('hello:${stageVariables.alias}');
    const account = accountWith(
      { 'GET /a': withIntegration({ ...proxy, uri }) },
      { stage: { variables: { alias: 'live' } } },
    );
    const invoke = async (): Promise<unknown> => ({ body: 'hi' });
    const { call } = await serve(account, { invoke });
    addFunction(account, 'hello', [`${API}/*`]);
    expect(await brief(call('/a'))).toEqual(INTERNAL);
    addFunction(account, 'hello', [`${API}/*`], 'live');
    expect(await brief(call('/a'))).toEqual([200, null, 'hi']);
  });
});

describe('AWS_PROXY', () => {
  test('the event has the shape of the service', async () => {
    const events: unknown[] = [];
    const { call } = await serveFunction(
      [`${API}/*`],
      (event) => {
        events.push(event);
        return { statusCode: 200 };
      },
      { stage: { variables: { level: 'warn' } } },
    );
    await call('/pets/a%20b/?q=1&q=x%20y&r=', { headers: { 'X-Custom': 'yes', 'User-Agent': 'test' } });
    expect(events).toEqual([
      {
        resource: '/pets/{petId}',
        path: '/pets/a%20b/',
        httpMethod: 'GET',
        headers: expect.objectContaining({ 'X-Custom': 'yes' }),
        multiValueHeaders: expect.objectContaining({ 'X-Custom': ['yes'] }),
        queryStringParameters: { q: 'x y', r: '' },
        multiValueQueryStringParameters: { q: ['1', 'x y'], r: [''] },
        pathParameters: { petId: 'a%20b' },
        stageVariables: { level: 'warn' },
        requestContext: {
          accountId: '123456789012',
          apiId: API,
          deploymentId: 'first',
          domainName: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
          domainPrefix: API,
          extendedRequestId: expect.any(String),
          httpMethod: 'GET',
          identity: expect.objectContaining({ sourceIp: '127.0.0.1', userAgent: 'test' }),
          path: '/dev/pets/a%20b/',
          protocol: 'HTTP/1.1',
          requestId: expect.any(String),
          requestTime: '22/Nov/2026:10:00:00 +0000',
          requestTimeEpoch: 1795341600000,
          resourceId: 'id/pets/{petId}',
          resourcePath: '/pets/{petId}',
          stage: 'dev',
        },
        body: null,
        isBase64Encoded: false,
      },
    ]);
  });

  test('a body is text, or base64 where its type is binary', async () => {
    const bodies: unknown[] = [];
    const { call } = await serveFunction(
      [`${API}/*`],
      ({ body, isBase64Encoded }) => {
        bodies.push([body, isBase64Encoded]);
        return {};
      },
      { restApi: { binaryMediaTypes: ['image/png'] } },
    );
    for (const type of ['image/png', 'text/plain']) {
      await call('/any', { method: 'POST', body: 'hi', headers: { 'content-type': type } });
    }
    expect(bodies).toEqual([
      ['aGk=', true],
      ['hi', false],
    ]);
  });

  test('status, headers and body of the answer come through', async () => {
    const { call } = await serveFunction([`${API}/*`], () => ({
      statusCode: '201',
      headers: { 'X-One': 1, 'Content-Type': 'text/plain' },
      multiValueHeaders: { 'Set-Cookie': ['a=1', 'b=2'] },
      body: 'made',
    }));
    const answer = await call('/');
    expect([answer.status, await answer.text()]).toEqual([201, 'made']);
    expect(answer.headers.get('x-one')).toBe('1');
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test.each([
    ['a text', 'hello'],
    ['nothing', undefined],
    ['an unknown member', { statusCode: 200, message: 'hi' }],
    ['a body that is an object', { statusCode: 200, body: {} }],
    ['a status that is none', { statusCode: 'ok' }],
    ['headers that are a list', { headers: [] }],
  ])('%s is malformed: 502', async (_, value) => {
    const { call } = await serveFunction([`${API}/*`], () => value);
    expect(await brief(call('/'))).toEqual(BAD_GATEWAY);
  });

  test('a function that throws is a 502, and its message goes nowhere', async () => {
    const { call, log } = await serveFunction([`${API}/*`], () => {
      throw new Error('the password is hunter2');
    });
    expect(await brief(call('/'))).toEqual(BAD_GATEWAY);
    expect(log.join()).not.toContain('hunter2');
  });

  test('a function that takes too long is a 504', async () => {
    const slow = { 'GET /': withIntegration({ ...proxy, timeoutInMillis: 20 }) };
    const { call } = await serveFunction([`${API}/*`], () => new Promise(() => {}), {}, slow);
    expect(await brief(call('/'))).toEqual([
      504,
      'InternalServerErrorException',
      '{"message":"Endpoint request timed out"}',
    ]);
  });

  test('only POST invokes a function', async () => {
    const get = { 'GET /': withIntegration({ ...proxy, httpMethod: 'GET' }) };
    const { call } = await serveFunction([`${API}/*`], () => ({}), {}, get);
    expect(await brief(call('/'))).toEqual(INTERNAL);
  });
});

describe('AWS', () => {
  const custom = withIntegration({
    type: 'AWS',
    httpMethod: 'POST',
    uri: functionUri('hello'),
    requestTemplates: { 'application/json': `{"name": "$input.params('name')", "all": $input.json('$')}` },
    passthroughBehavior: 'NEVER',
    integrationResponses: {
      200: {
        statusCode: '200',
        responseParameters: { 'method.response.header.X-Id': 'integration.response.body.id' },
        responseTemplates: { 'application/json': `{"got": $input.json('$.name')}` },
      },
      404: { statusCode: '404', selectionPattern: '.*not found.*' },
    },
  });
  const its = { 'POST /': custom };

  test('templates make the event and the answer', async () => {
    const events: unknown[] = [];
    const answer = (event: Record<string, unknown>): unknown => {
      events.push(event);
      return { id: 7, name: event['name'] };
    };
    const { call } = await serveFunction([`${API}/*`], answer, {}, its);
    const response = await call('/?name=Ann', {
      method: 'POST',
      body: '{"a": [1]}',
      headers: { 'content-type': 'application/json' },
    });
    expect([response.status, response.headers.get('x-id'), await response.text()]).toEqual([
      200,
      '7',
      '{"got": "Ann"}',
    ]);
    expect(events).toEqual([{ name: 'Ann', all: { a: [1] } }]);
  });

  test('an error message selects the response', async () => {
    const { call } = await serveFunction(
      [`${API}/*`],
      () => {
        throw new Error('pet not found');
      },
      {},
      its,
    );
    const answer = await brief(
      call('/', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
    );
    expect(answer).toEqual([404, null, '{"errorMessage":"pet not found","errorType":"Error"}']);
  });

  test('a media type without a template is unsupported where nothing may pass', async () => {
    const { call } = await serveFunction([`${API}/*`], () => ({}), {}, its);
    const answer = await brief(
      call('/', { method: 'POST', body: '<a/>', headers: { 'content-type': 'text/xml' } }),
    );
    expect(answer).toEqual([415, 'BadRequestException', '{"message":"Unsupported Media Type"}']);
  });

  test('other services are not here', async () => {
    const uri = 'arn:aws:apigateway:eu-west-1:dynamodb:action/PutItem';
    const { call, log } = await serve(
      accountWith({ 'GET /': withIntegration({ type: 'AWS', httpMethod: 'POST', uri }) }),
    );
    expect(await brief(call('/'))).toEqual(INTERNAL);
    expect(log[0]).toContain('no other AWS service');
  });
});
