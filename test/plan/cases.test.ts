/**
 * What people see, case by case: `test/cases/plan/<name>/` holds the plan as text, as a comment and as JSON. Read the
 * changes of those files as a user would.
 */
import { describe, expect, test } from 'vitest';
import type { Definition } from '../../src/core/model/definition.ts';
import type { Desired } from '../../src/core/model/desired.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import { deploymentDescription } from '../../src/core/model/deployment.ts';
import type { Exported, Live, LiveDeployment } from '../../src/core/model/live.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { renderPlanMarkdown } from '../../src/core/render/markdown.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderPlan } from '../../src/core/render/terminal.ts';
import { helloSpec } from '../support/files.ts';
import { applied, definitionOf, desired, desiredApi, desiredPlan, EMPTY, liveKey, tags } from './world.ts';

type Case = () => readonly [Desired, Live];

/** The live state with another definition behind the same API. */
function withDefinition(live: Live, change: (definition: Definition) => Definition): Live {
  const api = live.apis['a-hello'];
  if (api === undefined) throw new Error('no such API');
  return { ...live, apis: { 'a-hello': { ...api, definition: change(api.definition) } } };
}

/** The stage moved to another deployment, with what an export tells of it. */
function served(
  live: Live,
  other: { readonly deployment: LiveDeployment; readonly exported: Exported },
): Live {
  const api = live.apis['a-hello'];
  if (api === undefined) throw new Error('no such API');
  const { deployment, exported } = other;
  const stages = api.stages.map((stage) => ({ ...stage, deploymentId: deployment.id, exported }));
  return { ...live, apis: { 'a-hello': { ...api, stages, deployments: [...api.deployments, deployment] } } };
}

const spec = (options: Parameters<typeof helloSpec>[0]): Desired =>
  desired({ apis: { hello: desiredApi('hello', helloSpec(options)) } });

/** `GET /hello` answers with an object of these properties. */
function typed(properties: readonly string[], keyRequired = false): Desired {
  const document = JSON.parse(helloSpec({ keyRequired })) as { paths: { '/hello': { get: JsonObject } } };
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties.map((name) => [name, { type: 'string' }])),
  };
  const content = { 'application/json': { schema } };
  const get = { ...document.paths['/hello'].get, responses: { '200': { description: 'An order', content } } };
  const text = JSON.stringify({ ...document, paths: { '/hello': { get } } });
  return desired({ apis: { hello: desiredApi('hello', text) } });
}

const CASES: Readonly<Record<string, Case>> = {
  'first-deployment': () => [desired(), EMPTY],
  'no-change': () => [desired(), applied(desired())],
  'rate-changed': () => [
    desired({ plans: { basic: desiredPlan({ throttle: { rate: 5, burst: 20 } }) } }),
    applied(desired()),
  ],
  'limits-removed': () => {
    const { throttle: _throttle, quota: _quota, ...rest } = desiredPlan();
    return [desired({ plans: { basic: rest } }), applied(desired())];
  },
  'key-required': () => [spec({}), applied(spec({ keyRequired: false }))],
  'function-changed': () => [spec({ functionName: 'other' }), applied(spec({}))],
  'operation-removed': () => [spec({}), applied(spec({ extraPath: '/orders' }))],
  'console-edit': () => [
    desired(),
    withDefinition(applied(desired()), (definition) => ({
      ...definition,
      methods: definitionOf(helloSpec({ keyRequired: false })).methods,
    })),
  ],
  'deployed-elsewhere': () => [
    desired(),
    served(applied(desired()), {
      deployment: { id: 'd-2', description: 'by hand', createdDate: '2026-01-02T00:00:00.000Z' },
      exported: {
        definition: definitionOf(helloSpec({ keyRequired: false, extraPath: '/backdoor' })),
        gaps: ['timeouts', 'cacheKeys', 'gatewayResponses'],
      },
    }),
  ],
  'deployed-by-hand-the-same': () => [
    desired(),
    served(applied(desired()), {
      deployment: { id: 'd-2', description: '', createdDate: '2026-01-02T00:00:00.000Z' },
      exported: {
        definition: definitionOf(helloSpec()),
        gaps: ['timeouts', 'cacheKeys', 'gatewayResponses'],
      },
    }),
  ],
  'deployed-elsewhere-unreadable': () => [
    desired(),
    served(applied(desired()), {
      deployment: { id: 'd-2', description: '', createdDate: '2026-01-02T00:00:00.000Z' },
      exported: { unreadable: 'Only found non-JSON body models for Pets' },
    }),
  ],
  'rolled-back': () => [
    desired(),
    served(applied(desired()), {
      deployment: {
        id: 'd-0',
        description: deploymentDescription({ digest: '0'.repeat(64), commit: 'fedcba9' }),
        createdDate: '2025-12-31T00:00:00.000Z',
      },
      exported: {
        definition: definitionOf(helloSpec({ functionName: 'old' })),
        gaps: ['timeouts', 'cacheKeys', 'gatewayResponses'],
      },
    }),
  ],
  'key-unlinked': () => [desired({ plans: { basic: desiredPlan({ keys: [] }) } }), applied(desired())],
  'foreign-key-and-stage': () => {
    const live = applied(desired());
    const [plan] = live.usagePlans;
    if (plan === undefined) throw new Error('no such plan');
    const stages = [...plan.stages, { apiId: 'zzz', stage: 'prod', methods: {} }];
    const apiKeys = [...live.apiKeys, liveKey('somebody', { id: 'k-x', tags: {} })];
    return [
      desired(),
      { ...live, apiKeys, usagePlans: [{ ...plan, stages }], planKeys: { 'p-basic': ['k-acme', 'k-x'] } },
    ];
  },
  'unowned-name': () => [
    desired(),
    { ...EMPTY, restApis: [{ id: 'other', name: 'hello', tags: {}, endpointType: 'EDGE' }] },
  ],
  'foreign-owner': () => [
    desired(),
    { ...EMPTY, apiKeys: [liveKey('acme', { id: 'other', tags: tags('acme', 'them/apis') })] },
  ],
  'policy-dropped': () => [
    desired(),
    withDefinition(applied(desired()), (definition) => ({
      ...definition,
      properties: { ...definition.properties, policy: { Statement: [] } },
    })),
  ],
  'client-loses-property': () => [typed(['id', 'currency']), applied(typed(['id', 'currency', 'total']))],
  'client-broken-refused': () => [
    { ...typed(['id'], true), breaking: 'refuse' },
    applied(typed(['id', 'currency', 'note', 'total'])),
  ],
  'client-broken-allowed': () => [
    { ...typed(['id'], true), breaking: 'allow' },
    applied(typed(['id', 'total'])),
  ],
  'settings-dropped': () => [
    desired(),
    withDefinition(applied(desired()), (definition) => ({
      ...definition,
      properties: {
        ...definition.properties,
        apiKeySource: 'AUTHORIZER',
        description: 'Edited by hand',
        minimumCompressionSize: 1024,
      },
      gatewayResponses: { THROTTLED: { statusCode: '430', responseParameters: {}, responseTemplates: {} } },
    })),
  ],
  'settings-removed-by-git': () => {
    const document = JSON.parse(helloSpec()) as JsonObject;
    const before = {
      ...document,
      'x-amazon-apigateway-api-key-source': 'AUTHORIZER',
      'x-amazon-apigateway-gateway-responses': { THROTTLED: { statusCode: 430 } },
    };
    const old = desired({ apis: { hello: desiredApi('hello', JSON.stringify(before)) } });
    return [desired(), applied(old)];
  },
  'key-source-said': () => {
    const said = desiredApi('hello', helloSpec(), { declared: ['apiKeySource'] });
    return [
      desired({ apis: { hello: said } }),
      withDefinition(applied(desired()), (definition) => ({
        ...definition,
        properties: { ...definition.properties, apiKeySource: 'AUTHORIZER' },
      })),
    ];
  },
  'not-declared': () => [desired({ plans: {}, keys: {} }), applied(desired())],
};

describe('plans as people see them', () => {
  test.each(Object.keys(CASES))('%s', async (name) => {
    const [want, live] = CASES[name]?.() ?? [desired(), EMPTY];
    const plan = assemblePlan(want, live);
    const folder = `../cases/plan/${name}`;
    await expect(renderPlan(plan, plain)).toMatchFileSnapshot(`${folder}/expect.txt`);
    await expect(await renderPlanMarkdown(plan)).toMatchFileSnapshot(`${folder}/expect.md`);
    await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(`${folder}/expect.plan.json`);
  });
});
