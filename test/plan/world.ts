/** A desired state and the live state that equals it, as values, for tests that change one thing and look at the plan. */
import { compileDefinition } from '../../src/core/desired/compile.ts';
import type { Definition } from '../../src/core/model/definition.ts';
import { deploymentDescription } from '../../src/core/model/deployment.ts';
import type { Desired, DesiredApi, DesiredKey, DesiredPlan } from '../../src/core/model/desired.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import {
  functionReference,
  type Live,
  type LiveApiKey,
  TAG_DIGEST,
  type Tags,
} from '../../src/core/model/live.ts';
import { DEFAULT_KEY_POLICY, DEFAULT_ROTATION } from '../../src/core/model/repository.ts';
import { apiDigest, definitionDigest } from '../../src/core/plan/digest.ts';
import { helloSpec } from '../support/files.ts';

export const ACCOUNT = '123456789012';
export const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:hello`;

export function definitionOf(specText: string): Definition {
  const document = JSON.parse(specText) as JsonObject;
  const { definition } = compileDefinition(document, { basePath: 'ignore' });
  if (definition === undefined) throw new Error('the test spec does not compile');
  return definition;
}

export function desiredApi(id: string, specText: string, over: Partial<DesiredApi> = {}): DesiredApi {
  return {
    id,
    file: `specs/${id}.json`,
    definition: definitionOf(specText),
    declared: [],
    endpointType: 'REGIONAL',
    basePath: 'ignore',
    body: JSON.parse(specText) as JsonObject,
    stage: { name: 'dev', variables: {}, settings: {} },
    grants: [{ functionArn: FUNCTION }],
    probes: [],
    ...over,
  };
}

export function desiredPlan(over: Partial<DesiredPlan> = {}): DesiredPlan {
  return {
    id: 'basic',
    file: 'plans/basic.yaml',
    name: 'Basic',
    throttle: { rate: 10, burst: 20 },
    quota: { limit: 1000, period: 'MONTH', offset: 0 },
    stages: { hello: { methods: {} } },
    keys: ['acme'],
    ...over,
  };
}

export function desiredKey(name: string, over: Partial<DesiredKey> = {}): DesiredKey {
  return { name, enabled: true, rotation: DEFAULT_ROTATION, ...over };
}

/** A live key of ours, as CreateApiKey made it. */
export function liveKey(name: string, over: Partial<LiveApiKey> = {}): LiveApiKey {
  const id = `k-${name}`;
  return { id, name, enabled: true, createdDate: TIME, tags: tags(name), markedIn: 'tags', ...over };
}

export function desired(over: Partial<Desired> = {}): Desired {
  return {
    environment: 'dev',
    restApi: 'own',
    owner: 'acme/apis',
    account: ACCOUNT,
    region: 'us-east-1',
    breaking: 'warn',
    apis: { hello: desiredApi('hello', helloSpec()) },
    plans: { basic: desiredPlan() },
    keyPolicy: DEFAULT_KEY_POLICY,
    keys: { acme: desiredKey('acme') },
    ...over,
  };
}

export function tags(id: string, owner = 'acme/apis', environment = 'dev'): Tags {
  return { 'tollgate:owner': owner, 'tollgate:id': id, 'tollgate:env': environment };
}

/** The moment of every read: 2026-01-01. */
export const TIME = 1_767_225_600;

export const EMPTY: Live = {
  account: ACCOUNT,
  region: 'us-east-1',
  time: TIME,
  usage: {},
  restApis: [],
  usagePlans: [],
  apiKeys: [],
  apis: {},
  planKeys: {},
  trusted: [],
};

/** The account as it is when everything was applied; ids are the declared names with a letter before them. */
export function applied(want: Desired): Live {
  const apis = Object.values(want.apis);
  const restApis = apis.map((api) => ({
    id: `a-${api.id}`,
    name: api.definition.properties.name,
    tags: { ...tags(api.id), [TAG_DIGEST]: apiDigest(api) },
    endpointType: api.endpointType,
  }));
  const plans = Object.values(want.plans);
  return {
    ...EMPTY,
    restApis,
    apis: Object.fromEntries(apis.map((api, index) => [`a-${api.id}`, liveApi(api, restApis[index])])),
    usagePlans: plans.map((plan) => ({
      id: `p-${plan.id}`,
      name: plan.name,
      ...(plan.description === undefined ? {} : { description: plan.description }),
      ...(plan.throttle === undefined ? {} : { throttle: plan.throttle }),
      ...(plan.quota === undefined ? {} : { quota: plan.quota }),
      stages: Object.entries(plan.stages).map(([id, { methods }]) => ({
        apiId: `a-${id}`,
        stage: want.apis[id]?.stage.name ?? '',
        methods,
      })),
      tags: tags(plan.id),
    })),
    planKeys: Object.fromEntries(plans.map((plan) => [`p-${plan.id}`, plan.keys.map((name) => `k-${name}`)])),
    apiKeys: Object.values(want.keys).map(({ name, description, customerId, enabled }) =>
      liveKey(name, {
        ...(description === undefined ? {} : { description }),
        ...(customerId === undefined ? {} : { customerId }),
        enabled,
      }),
    ),
  };
}

function liveApi(api: DesiredApi, restApi: Live['restApis'][number] | undefined): Live['apis'][string] {
  if (restApi === undefined) throw new Error('no such API');
  const description = deploymentDescription({ digest: definitionDigest(api.definition), commit: 'abcdef1' });
  return {
    restApi,
    definition: api.definition,
    deployments: [{ id: 'd-1', description, createdDate: '2026-01-01T00:00:00.000Z' }],
    stages: [
      {
        name: api.stage.name,
        deploymentId: 'd-1',
        variables: api.stage.variables,
        tracing: api.stage.settings.tracing ?? false,
        ...(api.stage.settings.logging === undefined ? {} : { logging: api.stage.settings.logging }),
        ...(api.stage.settings.throttle === undefined ? {} : { throttle: api.stage.settings.throttle }),
        hasCanary: false,
      },
    ],
    grants: Object.fromEntries(
      api.grants.map((grant) => [
        functionReference(grant),
        {
          statements: [
            { sid: 's', sourceArns: [`arn:aws:execute-api:us-east-1:${ACCOUNT}:${restApi.id}/*`] },
          ],
        },
      ]),
    ),
  };
}
