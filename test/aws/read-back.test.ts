/** After an import the API is read back: what did not take is repaired, and what cannot be repaired is an error. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WriteContext } from '../../src/app/ports.ts';
import { connect } from '../../src/aws/connect.ts';
import { matchLive } from '../../src/core/diff/match.ts';
import { compileDesired } from '../../src/core/desired/desired.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import type { Step } from '../../src/core/model/plan.ts';
import { type Answer, type Asked, type ScriptedServer, scriptedServer } from './scripted-server.ts';
import { repositoryOf } from './repository.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

const SPEC = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1' },
  'x-amazon-apigateway-api-key-source': 'AUTHORIZER',
  paths: {
    '/': {
      get: {
        responses: {},
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200, "token": "hush"}' },
        },
      },
    },
  },
};

const STEP: Step = {
  id: 'definition:x',
  kind: 'definition',
  resource: 'x',
  action: 'update',
  fields: [],
  impact: 'safe',
  reason: 'The live definition differs from the spec.',
  calls: ['PutRestApi'],
};

function context(): WriteContext {
  const { desired } = compileDesired(repositoryOf({ specs: { x: SPEC } }), 'dev');
  if (desired === undefined) throw new Error('the spec does not compile');
  const live = {
    account: '123456789012',
    region: 'eu-west-1',
    restApis: [],
    usagePlans: [],
    apiKeys: [],
    apis: {},
    planKeys: {},
    time: 0,
    usage: {},
    trusted: [],
  };
  const ids = {
    restApis: new Map([['x', 'a1']]),
    deployments: new Map(),
    usagePlans: new Map(),
    apiKeys: new Map(),
  };
  const match = matchLive(desired, live);
  return { desired, live, match, ids, madeKeys: new Map(), keyValues: new Map(), commit: undefined };
}

/** A service that imports everything but what the test leaves out. */
function service(options: { readonly template: string; readonly takesPatches: boolean }) {
  let apiKeySource = 'HEADER';
  const integration = { type: 'MOCK', requestTemplates: { 'application/json': options.template } };
  return ({ method, url, body }: Asked): Answer => {
    const path = url.split('?')[0];
    if (method === 'PATCH' && options.takesPatches && body.includes('/apiKeySource'))
      apiKeySource = 'AUTHORIZER';
    if (path === '/restapis/a1')
      return { status: 200, body: { id: 'a1', name: 'x', version: '1', apiKeySource } };
    if (path !== '/restapis/a1/resources') return { status: 200, body: { item: [] } };
    const resourceMethods = {
      GET: { httpMethod: 'GET', authorizationType: 'NONE', methodIntegration: integration },
    };
    return { status: 200, body: { item: [{ id: 'r0', path: '/', resourceMethods }] } };
  };
}

const TEMPLATE = SPEC.paths['/'].get['x-amazon-apigateway-integration'].requestTemplates['application/json'];

async function put(answer: (asked: Asked) => Answer) {
  server = await scriptedServer(answer);
  const { writer } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  return await writer.kinds.definition(STEP, context(), []);
}

const writes = () =>
  server?.asked.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`);

test('a property that the import did not take is patched', async () => {
  const written = await put(service({ template: TEMPLATE, takesPatches: true }));
  expect(written.requestIds).toHaveLength(3);
  expect(writes()).toEqual([
    'PUT /tags/arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Frestapis%2Fa1',
    'PUT /restapis/a1?basepath=ignore&failonwarnings=true&mode=overwrite',
    'PATCH /restapis/a1',
  ]);
  const patch = server?.asked.find(({ method }) => method === 'PATCH')?.body ?? '';
  expect(JSON.parse(patch)).toEqual({
    patchOperations: [{ op: 'replace', path: '/apiKeySource', value: 'AUTHORIZER' }],
  });
});

test('what stays different is named, and its values are not', async () => {
  const wrong = service({ template: '{"statusCode": 200, "token": "other"}', takesPatches: false });
  const fault = await put(wrong).then(() => undefined, faultOf);
  expect(fault).toMatchObject({ code: 'import-incomplete', operation: 'PutRestApi' });
  expect(fault?.message).toContain('API key source');
  expect(fault?.message).toContain('GET /');
  expect(JSON.stringify(fault)).not.toMatch(/hush|other/);
});
