import { expect, test } from 'vitest';
import { accountWith, brief, listen, mock, serve, withIntegration } from './support.ts';

/** An endpoint that answers what it was asked. */
async function echo(): Promise<string> {
  return await listen((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.statusCode = request.url?.includes('gone') ? 410 : 200;
      response.setHeader('X-Endpoint', 'echo');
      response.setHeader('Content-Type', 'application/json');
      const { method, url, headers } = request;
      response.end(
        JSON.stringify({ method, url, custom: headers['x-custom'], body: Buffer.concat(chunks).toString() }),
      );
    });
  });
}

test('HTTP_PROXY passes everything on and back', async () => {
  const { call } = await serve(
    accountWith({
      'ANY /pets/{proxy+}': withIntegration({
        type: 'HTTP_PROXY',
        httpMethod: 'ANY',
        uri: `${await echo()}/v1/{proxy}`,
        requestParameters: { 'integration.request.path.proxy': 'method.request.path.proxy' },
      }),
    }),
  );
  const answer = await call('/pets/a/gone?q=1', { method: 'PUT', body: 'hi', headers: { 'X-Custom': 'c' } });
  expect([answer.status, answer.headers.get('x-endpoint')]).toEqual([410, 'echo']);
  expect(await answer.json()).toEqual({ method: 'PUT', url: '/v1/a/gone?q=1', custom: 'c', body: 'hi' });
});

test('HTTP sends what is mapped, and selects its response by status', async () => {
  const { call } = await serve(
    accountWith(
      {
        'GET /pets/{id}': withIntegration({
          type: 'HTTP',
          httpMethod: 'POST',
          uri: `${(await echo()).replace('127.0.0.1', '${stageVariables.host}')}/pets`,
          requestParameters: {
            'integration.request.header.X-Custom': "'static'",
            'integration.request.querystring.pet': 'method.request.path.id',
            'integration.request.querystring.stage': 'context.stage',
          },
          requestTemplates: { 'application/json': '{"id": "$input.params("id")"}' },
          integrationResponses: {
            200: {
              statusCode: '200',
              responseParameters: { 'method.response.header.X-E': 'integration.response.header.X-Endpoint' },
            },
            404: {
              statusCode: '404',
              selectionPattern: '4\\d{2}',
              responseTemplates: { 'application/json': '{"gone": true}' },
            },
          },
        }),
      },
      { stage: { variables: { host: '127.0.0.1' } } },
    ),
  );
  const answer = await call('/pets/7?ignored=1');
  expect(answer.headers.get('x-e')).toBe('echo');
  expect(await answer.json()).toEqual({
    method: 'POST',
    url: '/pets?pet=7&stage=dev',
    custom: 'static',
    body: '{"id": "7"}',
  });
  expect(await brief(call('/pets/gone'))).toEqual([404, null, '{"gone": true}']);
});

test('other hosts are not reached unless allowed', async () => {
  const integration = {
    type: 'HTTP_PROXY',
    httpMethod: 'GET',
    uri: 'http://metadata.invalid/latest',
  } as const;
  const asked: string[] = [];
  const allowHost = (host: string): boolean => {
    asked.push(host);
    return false;
  };
  const { call, log } = await serve(accountWith({ 'GET /': withIntegration(integration) }), { allowHost });
  expect(await brief(call('/'))).toEqual([
    504,
    'InternalServerErrorException',
    '{"message":"Internal server error"}',
  ]);
  expect(log[0]).toContain('the host metadata.invalid is not on this machine and was not allowed');
  expect(asked).toEqual(['metadata.invalid']);
});

test('an endpoint that refuses connections is a 504', async () => {
  const integration = { type: 'HTTP_PROXY', httpMethod: 'GET', uri: 'http://127.0.0.1:1/' } as const;
  const { call } = await serve(accountWith({ 'GET /': withIntegration(integration) }));
  expect((await call('/')).status).toBe(504);
});

test('MOCK picks its response by the status that the request template renders', async () => {
  const method = withIntegration({
    type: 'MOCK',
    requestTemplates: {
      'application/json': `{"statusCode": #if($input.params('bad') == 'yes')400#{else}200#end}`,
    },
    integrationResponses: {
      200: { statusCode: '200', responseTemplates: { 'application/json': '"fine"' } },
      400: {
        statusCode: '400',
        selectionPattern: '400',
        responseParameters: { 'method.response.header.X-Why': "'asked for'" },
        responseTemplates: { 'application/json': null as unknown as string },
      },
    },
  });
  const { call } = await serve(accountWith({ 'GET /': method }));
  expect(await brief(call('/'))).toEqual([200, null, '"fine"']);
  const bad = await call('/?bad=yes');
  expect([bad.status, bad.headers.get('x-why'), await bad.text()]).toEqual([400, 'asked for', '']);
});

test('MOCK without a status, and MOCK with all types binary, cannot work', async () => {
  const noStatus = withIntegration({
    type: 'MOCK',
    requestTemplates: { 'application/json': '{"status": 200}' },
  });
  const { call } = await serve(accountWith({ 'GET /': noStatus }));
  expect((await call('/')).status).toBe(500);
  const binary = await serve(
    accountWith({ 'GET /': mock('"x"') }, { restApi: { binaryMediaTypes: ['*/*'] } }),
  );
  expect((await binary.call('/')).status).toBe(500);
});
