/** Calling a stage: where it is, and what is kept of its answer. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { invokeUrl } from '../../src/aws/caller.ts';
import { configuredEndpoint } from '../../src/aws/clients.ts';
import { connect } from '../../src/aws/connect.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { Secret } from '../../src/core/model/secret.ts';
import { type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

test.each([
  ['eu-west-1', undefined, 'https://a1.execute-api.eu-west-1.amazonaws.com/prod'],
  ['cn-north-1', undefined, 'https://a1.execute-api.cn-north-1.amazonaws.com.cn/prod'],
  ['us-gov-west-1', undefined, 'https://a1.execute-api.us-gov-west-1.amazonaws.com/prod'],
  ['eu-west-1', 'http://127.0.0.1:4510/', 'http://127.0.0.1:4510/_aws/execute-api/a1/prod'],
])('a stage in %s with the endpoint %s', (region, endpointUrl, url) => {
  expect(invokeUrl({ restApiId: 'a1', stage: 'prod', region, endpointUrl })).toBe(url);
});

test('the endpoint of the environment is the one the SDK takes', () => {
  expect(configuredEndpoint({ AWS_ENDPOINT_URL: 'http://a' })).toBe('http://a');
  expect(configuredEndpoint({ AWS_ENDPOINT_URL: 'http://a', AWS_ENDPOINT_URL_API_GATEWAY: 'http://b' })).toBe(
    'http://b',
  );
  expect(
    configuredEndpoint({ AWS_ENDPOINT_URL: 'http://a', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }),
  ).toBeUndefined();
  expect(configuredEndpoint({})).toBeUndefined();
});

test('the endpoint of the environment is called, and its stages are looked for there', async () => {
  server = await scriptedServer(() => ({ status: 200, body: { item: [{ id: 'a1', name: 'x' }] } }));
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  const { reader, caller } = await connect({ region: 'eu-west-1' });
  expect(await reader.restApis()).toHaveLength(1);
  expect(caller.invokeUrl('a1', 'dev')).toBe(`${server.url}/_aws/execute-api/a1/dev`);
});

test('status and error type, no redirects followed', async () => {
  server = await scriptedServer(({ url }) =>
    url === '/moved'
      ? { status: 302, headers: { location: '/elsewhere' } }
      : {
          status: 403,
          headers: { 'x-amzn-errortype': 'ForbiddenException' },
          body: { message: 'Forbidden' },
        },
  );
  const { caller } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  const apiKey = new Secret('value-of-a-key-000001');
  expect(await caller.call({ url: `${server.url}/x`, httpMethod: 'GET', apiKey })).toEqual({
    status: 403,
    errorType: 'ForbiddenException',
  });
  expect(await caller.call({ url: `${server.url}/moved`, httpMethod: 'HEAD' })).toEqual({ status: 302 });
  expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /x', 'HEAD /moved']);
});

test('a stage that does not answer', async () => {
  server = await scriptedServer(() => ({}));
  const { caller } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  const fault = await caller
    .call({ url: `${server.url}/x`, httpMethod: 'GET' })
    .then(() => undefined, faultOf);
  expect(fault?.code).toBe('stage-unreachable');
});
