/** The repository around the measured spec, and the account that nearly equals it. */
import { basename } from 'node:path';
import { desire, load } from '../src/app/desire.ts';
import type { Definition } from '../src/core/model/definition.ts';
import { type Live, TAG_ENV, TAG_ID, TAG_OWNER } from '../src/core/model/live.ts';
import type { Sources, ValueSources } from '../src/app/ports.ts';
import type { SourceTree } from '../src/core/model/repository.ts';

export const CONFIG = `owner: acme/apis
environments:
  dev: { region: eu-west-1, account: "123456789012" }
`;

const PLAN = JSON.stringify({ name: 'Basic', stages: [{ api: 'orders' }], keys: ['acme'] });

export function treeOf(config: string, file: string, text: string): SourceTree {
  return {
    config: { path: 'tollgate.yaml', text: config },
    specs: [{ path: `specs/orders${basename(file).includes('.yaml') ? '.yaml' : '.json'}`, text }],
    plans: [{ path: 'plans/basic.json', text: PLAN }],
    repositoryName: undefined,
  };
}

/** A spec without placeholders asks for nothing. */
export const NO_SOURCES: ValueSources = {
  variable: () => undefined,
  reader: () => Promise.reject(new Error('no account is asked')),
};

/** Everything at once from memory: files that others name are none. */
export function sourcesOf(tree: SourceTree): Sources {
  return {
    read: async () => tree,
    files: async () => ({}),
    remote: async () => new Uint8Array(),
    time: () => 0,
    commit: async () => undefined,
  };
}

/** What an account answers that has this spec, its plan and its key, but for a few edits in the console. */
export async function liveOf(file: string, text: string): Promise<Live> {
  const tree = treeOf(CONFIG, file, text);
  const { desired, problems } = await desire(await load(sourcesOf(tree)), 'dev', NO_SOURCES);
  const api = desired?.apis['orders'];
  if (api === undefined) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const tags = (id: string) => ({ [TAG_OWNER]: 'acme/apis', [TAG_ID]: id, [TAG_ENV]: 'dev' });
  const restApi = {
    id: 'a1',
    name: api.definition.properties.name,
    tags: tags('orders'),
    endpointType: api.endpointType,
  };
  const stage = { name: 'dev', deploymentId: 'd1', variables: {}, tracing: false, hasCanary: false };
  const grants = api.grants.map(({ functionArn }) => {
    const sourceArns = ['arn:aws:execute-api:eu-west-1:123456789012:a1/*'];
    return [functionArn, { statements: [{ sid: 's', sourceArns }] }] as const;
  });
  return {
    account: '123456789012',
    time: 0,
    usage: {},
    region: 'eu-west-1',
    restApis: [restApi],
    usagePlans: [
      {
        id: 'p1',
        name: 'Basic',
        stages: [{ apiId: 'a1', stage: 'dev', methods: {} }],
        tags: tags('basic'),
      },
    ],
    apiKeys: [
      { id: 'k1', name: 'acme', enabled: true, createdDate: 0, markedIn: 'tags', tags: tags('acme') },
    ],
    apis: {
      a1: {
        restApi,
        definition: edited(api.definition),
        stages: [stage],
        deployments: [{ id: 'd1', description: 'made in the console', createdDate: '2026-11-25T00:00:00Z' }],
        grants: Object.fromEntries(grants),
      },
    },
    planKeys: { p1: ['k1'] },
    trusted: [],
  };
}

/** Another timeout on every hundredth operation, one operation more, one model less. */
function edited(definition: Definition): Definition {
  const methods = Object.entries(definition.methods).map(([key, method], index) => {
    const { integration } = method;
    if (index % 100 !== 0 || integration === undefined) return [key, method] as const;
    return [key, { ...method, integration: { ...integration, timeoutInMillis: 5_000 } }] as const;
  });
  const [first] = methods;
  const more = first === undefined ? [] : [['DELETE /made-in-the-console', first[1]] as const];
  return {
    ...definition,
    methods: Object.fromEntries([...methods, ...more]),
    models: Object.fromEntries(Object.entries(definition.models).slice(1)),
  };
}
