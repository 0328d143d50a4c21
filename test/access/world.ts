/** Small states of a repository and an account, for tests of who may call what. */
import type { DiffContext } from '../../src/core/diff/context.ts';
import { matchLive } from '../../src/core/diff/match.ts';
import type { Definition, Method } from '../../src/core/model/definition.ts';
import { deploymentDescription } from '../../src/core/model/deployment.ts';
import type { Desired, DesiredApi, DesiredKey, DesiredPlan } from '../../src/core/model/desired.ts';
import type { Live, LiveApi, LiveApiKey, LiveUsagePlan, Tags } from '../../src/core/model/live.ts';
import { DEFAULT_KEY_POLICY, DEFAULT_ROTATION } from '../../src/core/model/repository.ts';
import { definitionDigest } from '../../src/core/plan/digest.ts';

/** What a repository says, in short. */
export interface State {
  /** By spec id: operations, and whether they ask for a key. */
  readonly apis: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** By plan id. */
  readonly plans: Readonly<Record<string, Pick<DesiredPlan, 'stages' | 'keys'> & Partial<DesiredPlan>>>;
  /** Keys that are disabled; the others are those that plans name. */
  readonly disabled?: readonly string[];
}

export function definition(operations: Readonly<Record<string, boolean>>): Definition {
  const methods = Object.entries(operations).map(([operation, keyed]) => [operation, method(keyed)] as const);
  return {
    properties: {
      name: 'api',
      apiKeySource: 'HEADER',
      binaryMediaTypes: [],
      disableExecuteApiEndpoint: false,
      vpcEndpointIds: [],
    },
    resources: ['/'],
    methods: Object.fromEntries(methods),
    models: {},
    authorizers: {},
    requestValidators: {},
    gatewayResponses: {},
  };
}

function method(apiKeyRequired: boolean): Method {
  return {
    apiKeyRequired,
    authorizationType: 'NONE',
    authorizationScopes: [],
    requestParameters: {},
    requestModels: {},
    responses: {},
  };
}

export function desiredOf(state: State, over: Partial<Desired> = {}): Desired {
  const names = new Set([
    ...Object.values(state.plans).flatMap(({ keys }) => keys),
    ...(state.disabled ?? []),
  ]);
  return {
    environment: 'dev',
    restApi: 'own',
    owner: 'acme/apis',
    account: undefined,
    region: undefined,
    breaking: 'warn',
    keyPolicy: DEFAULT_KEY_POLICY,
    apis: mapEntries(state.apis, desiredApi),
    plans: mapEntries(state.plans, (id, plan) => ({ id, file: `plans/${id}.yaml`, name: id, ...plan })),
    keys: Object.fromEntries([...names].map((name) => [name, desiredKey(name, state)])),
    ...over,
  };
}

function desiredKey(name: string, { disabled = [] }: State): DesiredKey {
  return { name, enabled: !disabled.includes(name), rotation: DEFAULT_ROTATION };
}

function desiredApi(id: string, operations: Readonly<Record<string, boolean>>): DesiredApi {
  return {
    id,
    file: `specs/${id}.yaml`,
    definition: definition(operations),
    declared: [],
    endpointType: 'REGIONAL',
    basePath: 'ignore',
    body: {},
    stage: { name: 'dev', variables: {}, settings: {} },
    grants: [],
    probes: [],
  };
}

export function tags(id: string): Tags {
  return { 'tollgate:owner': 'acme/apis', 'tollgate:id': id, 'tollgate:env': 'dev' };
}

/** The account when a state was applied; ids are the declared names with a letter before them. */
export function liveOf(state: State, over: Partial<Live> = {}): Live {
  const want = desiredOf(state);
  const apis = Object.values(want.apis).map((api) => [`a-${api.id}`, liveApi(api)] as const);
  const plans = Object.values(want.plans);
  return {
    account: '123456789012',
    region: 'us-east-1',
    time: 0,
    restApis: apis.map(([, { restApi }]) => restApi),
    usagePlans: plans.map(livePlan),
    apiKeys: Object.values(want.keys).map(({ name, enabled }) => liveKey(name, { enabled })),
    apis: Object.fromEntries(apis),
    planKeys: Object.fromEntries(plans.map(({ id, keys }) => [`p-${id}`, keys.map((name) => `k-${name}`)])),
    usage: {},
    trusted: [],
    ...over,
  };
}

export function liveApi(api: DesiredApi): LiveApi {
  const description = deploymentDescription({ digest: definitionDigest(api.definition), commit: 'abcdef1' });
  return {
    restApi: { id: `a-${api.id}`, name: api.id, tags: tags(api.id), endpointType: 'REGIONAL' },
    definition: api.definition,
    deployments: [{ id: 'd-1', description, createdDate: '2026-01-01T00:00:00.000Z' }],
    stages: [{ name: 'dev', deploymentId: 'd-1', variables: {}, tracing: false, hasCanary: false }],
    grants: {},
  };
}

function livePlan({ id, name, throttle, quota, stages }: DesiredPlan): LiveUsagePlan {
  return {
    id: `p-${id}`,
    name,
    ...(throttle === undefined ? {} : { throttle }),
    ...(quota === undefined ? {} : { quota }),
    stages: Object.entries(stages).map(([api, { methods }]) => ({
      apiId: `a-${api}`,
      stage: 'dev',
      methods,
    })),
    tags: tags(id),
  };
}

export function liveKey(name: string, over: Partial<LiveApiKey> = {}): LiveApiKey {
  return {
    id: `k-${name}`,
    name,
    enabled: true,
    createdDate: 0,
    tags: tags(name),
    markedIn: 'tags',
    ...over,
  };
}

export function contextOf(desired: Desired, live: Live): DiffContext {
  return { desired, live, match: matchLive(desired, live) };
}

/** From one state applied to the next one wanted. */
export function change(before: State, after: State): DiffContext {
  return contextOf(desiredOf(after), liveOf(before));
}

function mapEntries<From, To>(
  table: Readonly<Record<string, From>>,
  make: (name: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, make(name, value)]));
}
