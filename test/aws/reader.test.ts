/** Reading: to the end of every list, never with key values, and a failed read is never "absent". */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WantedApi } from '../../src/app/ports.ts';
import { connect } from '../../src/aws/connect.ts';
import { deploymentDescription } from '../../src/core/model/deployment.ts';
import { faultOf, OperationError } from '../../src/core/model/fault.ts';
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
  const item = [
    {
      id: 'k1',
      name: 'acme',
      type: 'API_KEY',
      value: 'value-of-a-key-000001',
      enabled: true,
      createdDate: 1000,
    },
  ];
  const reader = await readerOf(() => ({ status: 200, body: { item } }));
  expect(await reader.apiKeys()).toEqual([
    { id: 'k1', name: 'acme', enabled: true, createdDate: 1000, tags: {}, markedIn: 'tags' },
  ]);
  expect(await reader.planKeys('p1')).toEqual(['k1']);
});

const API = { id: 'a1', name: 'x', tags: {}, endpointType: 'REGIONAL' } as const;
const FUNCTION = 'arn:aws:lambda:eu-west-1:123456789012:function:f:live';

const EXPORT = {
  openapi: '3.0.1',
  info: { title: 'x', version: '2026-01-01T00:00:00Z' },
  paths: { '/a': { get: { 'x-amazon-apigateway-integration': { type: 'mock' } } } },
};

function wanted(functions: readonly string[], digest = '0'.repeat(64)): WantedApi {
  return { functions, stage: 'dev', digest };
}

function oneApi({ url }: Asked): Answer {
  const path = url.split('?')[0] ?? '';
  if (path.endsWith('/policy')) return refusal('ResourceNotFoundException', 404);
  if (path === '/restapis/a1') return { status: 200, body: { id: 'a1', name: 'x' } };
  if (path.includes('/exports/')) return { status: 200, body: EXPORT };
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
  expect(await reader.api(API, wanted([FUNCTION]))).toMatchObject({
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
  const [stage] = (await reader.api(API, wanted([]))).stages;
  expect(stage?.exported).toMatchObject({
    definition: { resources: ['/', '/a'], methods: { 'GET /a': { integration: { type: 'MOCK' } } } },
    gaps: ['timeouts', 'cacheKeys', 'gatewayResponses'],
  });
  const policy = server?.asked.find(({ url }) => url.includes('/policy'));
  expect(decodeURIComponent(policy?.url ?? '')).toContain('function:f/policy?Qualifier=live');
});

test.each([
  '/restapis/a1/resources',
  '/restapis/a1/models',
  '/restapis/a1/authorizers',
  '/restapis/a1/gatewayresponses',
  '/restapis/a1/stages/dev/exports/oas30',
  '/restapis/a1/stages',
])('a refused read of %s is an error', async (path) => {
  const reader = await readerOf((asked) =>
    asked.url.startsWith(path) ? refusal('AccessDeniedException', 403) : oneApi(asked),
  );
  const fault = await reader.api(API, wanted([])).then(() => undefined, faultOf);
  expect(fault?.code).toBe('AccessDeniedException');
});

describe('what the stage serves', () => {
  /** The calls to the API, and what was read of its stage. */
  async function read(over: (asked: Asked) => Answer | undefined, digest?: string) {
    const reader = await readerOf((asked) => over(asked) ?? oneApi(asked));
    const api = await reader.api(API, wanted([], digest));
    return { stage: api.stages[0], urls: (server?.asked ?? []).map(({ url }) => url.split('?')[0] ?? '') };
  }
  const exportsOf = (answer: Answer) => (asked: Asked) =>
    asked.url.includes('/exports/') ? answer : undefined;

  test('a label that says it saves the export', async () => {
    const digest = 'a'.repeat(64);
    const item = [{ id: 'd2', createdDate: 1700000100, description: deploymentDescription({ digest }) }];
    const { stage, urls } = await read(
      ({ url }) => (url.includes('/deployments') ? { status: 200, body: { item } } : undefined),
      digest,
    );
    expect(stage).not.toHaveProperty('exported');
    expect(urls.filter((url) => url.includes('/exports/'))).toEqual([]);
  });

  test('models that cannot be exported are said, with the reason', async () => {
    const message = 'Only found non-JSON body models for Pets';
    const { stage } = await read(exportsOf(refusal('BadRequestException', 400, message)));
    expect(stage?.exported).toEqual({ unreadable: message });
  });

  test('a stage that is gone has no content', async () => {
    const { stage } = await read(exportsOf(refusal('NotFoundException', 404)));
    expect(stage).not.toHaveProperty('exported');
  });

  test.each([
    ['another bad request', refusal('BadRequestException', 400)],
    ['a text that is no JSON', { status: 200, body: '<html>' }],
    ['JSON that is no OpenAPI document', { status: 200, body: { paths: 1 } }],
  ])('%s is an error, never "serves nothing"', async (_name, answer) => {
    await expect(read(exportsOf(answer))).rejects.toBeInstanceOf(OperationError);
  });
});

test('the list of APIs spares the read of one, and members of newer releases are not looked at', async () => {
  const newer = {
    securityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09',
    endpointAccessMode: 'STRICT',
    apiStatus: 'AVAILABLE',
  };
  const integration = { type: 'MOCK', integrationTarget: 'x', futureField: { a: 1 } };
  const answer = (more: object, moreOfIntegration: object) => (asked: Asked) => {
    const path = asked.url.split('?')[0];
    if (path === '/restapis') return { status: 200, body: { item: [{ id: 'a1', name: 'x', ...more }] } };
    if (path === '/restapis/a1/resources') {
      const resourceMethods = {
        GET: { methodIntegration: { ...integration, ...moreOfIntegration }, ...more },
      };
      return { status: 200, body: { item: [{ id: 'r0', path: '/', resourceMethods }] } };
    }
    return oneApi(asked);
  };
  const definitionOf = async (script: (asked: Asked) => Answer) => {
    const reader = await readerOf(script);
    const [restApi] = await reader.restApis();
    if (restApi === undefined) throw new Error('no API');
    const { definition } = await reader.api(restApi, wanted([]));
    const urls = server?.asked.map(({ url }) => url.split('?')[0]) ?? [];
    await server?.close();
    return { definition, urls };
  };
  const [plain, extended] = [await definitionOf(answer({}, {})), await definitionOf(answer(newer, newer))];
  expect(extended.definition).toEqual(plain.definition);
  expect(plain.urls).not.toContain('/restapis/a1');
  expect(plain.urls.filter((url) => url !== '/restapis')).toHaveLength(8);
});
