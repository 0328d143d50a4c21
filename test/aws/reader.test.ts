/** Reading: to the end of every list, never with key values, and a failed read is never "absent". */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../src/aws/connect.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { type Answer, type Asked, refusal, type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

async function readerOf(answer: (asked: Asked) => Answer) {
  server = await scriptedServer(answer);
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  return reader;
}

test('REST APIs of all pages', async () => {
  const reader = await readerOf(({ url }) => {
    const isLast = url.includes('position=p2');
    const item = isLast
      ? [{ id: 'b', name: 'B', tags: { t: '1' }, endpointConfiguration: { types: ['REGIONAL'] } }]
      : [{ id: 'a', name: 'A' }];
    return { status: 200, body: isLast ? { item } : { item, position: 'p2' } };
  });
  expect(await reader.restApis()).toEqual([
    { id: 'a', name: 'A', tags: {}, endpointType: 'EDGE' },
    { id: 'b', name: 'B', tags: { t: '1' }, endpointType: 'REGIONAL' },
  ]);
  expect(server?.asked.map(({ url }) => url)).toEqual([
    '/restapis?limit=500',
    '/restapis?limit=500&position=p2',
  ]);
});

test('usage plans with limits of single operations', async () => {
  const throttle = {
    '/hello/GET': { rateLimit: 5, burstLimit: 10 },
    '//GET': { rateLimit: 1, burstLimit: 2 },
  };
  const plan = {
    id: 'p1',
    name: 'Basic',
    throttle: { rateLimit: 20, burstLimit: 30 },
    quota: { limit: 1000, period: 'MONTH' },
    apiStages: [{ apiId: 'a', stage: 'dev', throttle }],
  };
  const reader = await readerOf(() => ({ status: 200, body: { item: [plan] } }));
  expect(await reader.usagePlans()).toEqual([
    {
      id: 'p1',
      name: 'Basic',
      throttle: { rate: 20, burst: 30 },
      quota: { limit: 1000, period: 'MONTH', offset: 0 },
      stages: [
        {
          apiId: 'a',
          stage: 'dev',
          methods: { 'GET /hello': { rate: 5, burst: 10 }, 'GET /': { rate: 1, burst: 2 } },
        },
      ],
      tags: {},
    },
  ]);
});

test('the values of keys end in the adapter, whatever the service sends', async () => {
  const item = [{ id: 'k1', name: 'acme', type: 'API_KEY', value: 'value-of-a-key-000001', enabled: true }];
  const reader = await readerOf(() => ({ status: 200, body: { item } }));
  expect(await reader.apiKeys()).toEqual([{ id: 'k1', name: 'acme', enabled: true, tags: {} }]);
  expect(await reader.planKeys('p1')).toEqual(['k1']);
});

const API = { id: 'a1', name: 'x', tags: {}, endpointType: 'REGIONAL' } as const;
const FUNCTION = 'arn:aws:lambda:eu-west-1:123456789012:function:f:live';

function oneApi({ url }: Asked): Answer {
  const path = url.split('?')[0] ?? '';
  if (path.endsWith('/policy')) return refusal('ResourceNotFoundException', 404);
  if (path === '/restapis/a1') return { status: 200, body: { id: 'a1', name: 'x' } };
  const items: Readonly<Record<string, readonly object[]>> = {
    '/restapis/a1/resources': [{ id: 'r0', path: '/' }],
    '/restapis/a1/stages': [
      {
        stageName: 'dev',
        deploymentId: 'd2',
        variables: { a: 'b' },
        methodSettings: { '*/*': { loggingLevel: 'INFO', throttlingRateLimit: 5, throttlingBurstLimit: 6 } },
      },
    ],
    '/restapis/a1/deployments': [
      { id: 'd1', createdDate: 1700000000 },
      { id: 'd2', createdDate: 1700000100, description: 'second' },
    ],
  };
  return { status: 200, body: { item: items[path] ?? [] } };
}

test('one API in full', async () => {
  const reader = await readerOf(oneApi);
  expect(await reader.api(API, [FUNCTION])).toMatchObject({
    restApi: API,
    definition: { resources: ['/'] },
    stages: [
      {
        name: 'dev',
        deploymentId: 'd2',
        variables: { a: 'b' },
        tracing: false,
        logging: 'INFO',
        throttle: { rate: 5, burst: 6 },
        hasCanary: false,
      },
    ],
    deployments: [
      { id: 'd2', description: 'second' },
      { id: 'd1', description: '' },
    ],
    grants: { [FUNCTION]: { statements: [] } },
  });
  const policy = server?.asked.find(({ url }) => url.includes('/policy'));
  expect(decodeURIComponent(policy?.url ?? '')).toContain('function:f/policy?Qualifier=live');
});

test.each([
  '/restapis/a1/resources',
  '/restapis/a1/models',
  '/restapis/a1/authorizers',
  '/restapis/a1/gatewayresponses',
  '/restapis/a1/stages',
])('a refused read of %s is an error', async (path) => {
  const reader = await readerOf((asked) =>
    asked.url.startsWith(path) ? refusal('AccessDeniedException', 403) : oneApi(asked),
  );
  const fault = await reader.api(API, []).then(() => undefined, faultOf);
  expect(fault?.code).toBe('AccessDeniedException');
});
