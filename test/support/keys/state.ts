/** What a repository says of APIs, usage plans and keys, small enough for a test to read; and the files that say it. */

export interface Limit {
  readonly rate: number;
  readonly burst: number;
  /** Must stand beside a limit of 0. */
  readonly blocked?: true;
}

export interface QuotaState {
  readonly limit: number;
  readonly period: 'DAY' | 'WEEK' | 'MONTH';
  readonly blocked?: true;
}

export interface StageState {
  /** A spec's id. */
  readonly api: string;
  /** By operation: `GET /orders`. */
  readonly methods?: Readonly<Record<string, Limit>>;
}

export interface PlanState {
  readonly name?: string;
  /** The plan belongs to somebody else and is found by this name. */
  readonly existing?: { readonly name: string };
  readonly description?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly throttle?: Limit;
  readonly quota?: QuotaState;
  readonly was?: string;
  /** In the order of the file, which means nothing. */
  readonly stages: readonly StageState[];
  readonly keys: readonly string[];
}

/** What plan files say of a key beside its name; spans of time as in the files. */
export interface KeyState {
  readonly description?: string;
  readonly customerId?: string;
  readonly enabled?: boolean;
  readonly value?: { readonly secret: string };
  readonly store?: { readonly secret: string };
  readonly generation?: number;
  readonly rotate?: { readonly every?: string; readonly overlap?: string };
  readonly was?: string;
}

export interface State {
  /** By spec id: its operations, and whether they ask for a key. */
  readonly apis: Readonly<Record<string, Readonly<Record<string, 'keyed' | 'open'>>>>;
  /** By plan id. */
  readonly plans: Readonly<Record<string, PlanState>>;
  /** By name; one that no plan names stands in no file. */
  readonly keys: Readonly<Record<string, KeyState>>;
}

export const OWNER = 'acme/apis';
export const ENVIRONMENT = 'dev';

/** The whole repository, by path. */
export function filesOf(state: State): Readonly<Record<string, string>> {
  const specs = Object.entries(state.apis).map(([id, operations]) => [
    `specs/${id}.json`,
    spec(id, operations),
  ]);
  const plans = Object.entries(state.plans).map(([id, plan]) => [
    `plans/${id}.yaml`,
    JSON.stringify({ ...plan, keys: plan.keys.map((name) => keyEntry(state, id, name)) }, null, 2),
  ]);
  return { 'tollgate.yaml': CONFIG, ...Object.fromEntries([...specs, ...plans]) };
}

const CONFIG = `owner: ${OWNER}
environments:
  ${ENVIRONMENT}: { region: us-east-1, account: "123456789012" }
`;

/** One file describes a key, the others name it. */
function keyEntry({ keys, plans }: State, plan: string, name: string): unknown {
  const [first] = Object.keys(plans)
    .filter((id) => plans[id]?.keys.includes(name))
    .sort();
  const said = keys[name] ?? {};
  return first === plan && Object.keys(said).length > 0 ? { name, ...said } : name;
}

/** Every operation is answered by API Gateway itself, with 200. */
function spec(title: string, operations: Readonly<Record<string, 'keyed' | 'open'>>): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operation, access] of Object.entries(operations)) {
    const [method = '', path = ''] = operation.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: mock(access) };
  }
  const securitySchemes = { apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' } };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title, version: '1' },
    paths,
    components: { securitySchemes },
  });
}

function mock(access: 'keyed' | 'open'): unknown {
  return {
    ...(access === 'keyed' ? { security: [{ apiKey: [] }] } : {}),
    responses: { '200': { description: 'ok' } },
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{"statusCode": 200}' },
      responses: { default: { statusCode: '200' } },
    },
  };
}

/** Names of the keys that some plan admits, sorted. */
export function namedKeys({ plans }: State): readonly string[] {
  return [...new Set(Object.values(plans).flatMap(({ keys }) => keys))].sort();
}

/** Names of the operations of an API: `orders GET /orders`. */
export function operationsOf({ apis }: State): readonly (readonly [api: string, operation: string])[] {
  return Object.entries(apis).flatMap(([api, operations]) =>
    Object.keys(operations).map((operation) => [api, operation] as const),
  );
}
