/** `usage`: what real calls with real keys used, from the data plane to the command line, in every format. */
import {
  APIGatewayClient,
  CreateApiKeyCommand,
  CreateUsagePlanCommand,
  CreateUsagePlanKeyCommand,
  GetApiKeysCommand,
  UpdateApiKeyCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usageOf } from '../../src/app/usage.ts';
import { connect } from '../../src/aws/connect.ts';
import { addDays, dayOf } from '../../src/core/usage/days.ts';
import type { UsageReport } from '../../src/core/usage/model.ts';
import { runCommandLine } from '../../src/entry/program.ts';
import { CONFIG, helloRepository } from '../support/files.ts';
import { runAction } from '../support/action-harness.ts';
import { recordedTerminal } from '../support/terminal.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const PLAN = {
  name: 'Basic',
  quota: { limit: 5, period: 'MONTH' },
  stages: [{ api: 'hello' }],
  keys: ['acme', 'globex', 'initech'],
};

let space: Workspace;
let gateway: APIGatewayClient;
beforeEach(async () => {
  space = await workspace({ ...helloRepository(), 'plans/basic.yaml': JSON.stringify(PLAN) });
  gateway = new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
});
afterEach(() => space.close());

interface LiveKey {
  readonly id: string;
  readonly value: string;
}

async function keysByName(): Promise<ReadonlyMap<string, LiveKey>> {
  const { items = [] } = await gateway.send(new GetApiKeysCommand({ includeValues: true }));
  return new Map(items.map(({ id = '', name = '', value = '' }) => [name, { id, value }]));
}

/** Applies, then acme calls six times, one more than it may, and globex once. */
async function applyAndCall(): Promise<ReadonlyMap<string, LiveKey>> {
  const base = (await space.apply({ probeSeconds: 0 })).report?.verify?.invokeUrls['hello'];
  space.emulator.account.usage = {};
  const keys = await keysByName();
  const call = async (name: string): Promise<number> => {
    const key = keys.get(name)?.value ?? '';
    return (await fetch(`${base}/hello`, { headers: { 'x-api-key': key } })).status;
  };
  const statuses: number[] = [];
  for (const name of ['acme', 'acme', 'acme', 'acme', 'acme', 'acme', 'globex'])
    statuses.push(await call(name));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 200]);
  return keys;
}

async function run(...words: readonly string[]) {
  const terminal = recordedTerminal();
  const place = ['--root', space.root, '--endpoint-url', space.emulator.url];
  const code = await runCommandLine(['usage', ...place, ...words], terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

test('what the data plane counted, in three formats, without a value of a key', async () => {
  const keys = await applyAndCall();
  space.calls.length = 0;
  const ran = await run('--format', 'json');
  expect(ran.code).toBe(0);
  const { usage }: { readonly usage: UsageReport } = JSON.parse(ran.stdout);
  const [plan] = usage.plans;
  expect(plan).toMatchObject({ id: 'basic', name: 'Basic', existing: false, quota: { limit: 5 } });
  expect(plan?.keys).toMatchObject([
    { name: 'acme', managed: true, used: 5, quota: { used: 5, share: 1, exhaustion: 'exhausted' } },
    { name: 'globex', managed: true, used: 1, quota: { used: 1, remaining: 4, share: 0.2 } },
    { name: 'initech', managed: true, used: 0, neverUsed: true },
  ]);
  expect(plan?.keys[2]).not.toHaveProperty('lastUsed');
  expect(plan?.totals).toMatchObject({ keys: 3, used: 6, neverUsed: 1, exhausted: 1 });
  expect(space.calls.map(({ operation }) => operation).sort()).toEqual([
    'GetApiKeys',
    'GetCallerIdentity',
    'GetUsage',
    'GetUsagePlanKeys',
    'GetUsagePlans',
  ]);

  const text = await run();
  expect(text.stdout).toMatch(/acme +\[##########\] 100% +5 \/ 5 +exhausted/);
  expect(text.stdout).toMatch(/globex +\[##--------\] {2}20% +1 \/ 5/);
  expect(text.stdout).toContain('Never used: initech');
  const markdown = await run('--format', 'markdown');
  expect(markdown.stdout).toContain('| `acme` | `[##########] 100%` | 5 / 5 | exhausted |');
  const everything = [ran, text, markdown].map(({ stdout, stderr }) => stdout + stderr).join();
  for (const { value } of keys.values()) expect(everything).not.toContain(value);
});

test('a range in the past, and the period of now beside it', async () => {
  const keys = await applyAndCall();
  const day = addDays(dayOf(Date.now() / 1000), -100);
  const [usagePlan = ''] = Object.keys(space.emulator.account.usage);
  const { id = '' } = keys.get('initech') ?? {};
  space.emulator.account.usage[usagePlan] = {
    ...space.emulator.account.usage[usagePlan],
    [id]: { [day]: 7 },
  };
  space.calls.length = 0;
  const ran = await run('--from', day, '--to', day, '--format', 'json');
  const { usage }: { readonly usage: UsageReport } = JSON.parse(ran.stdout);
  expect(usage.plans[0]?.keys).toMatchObject([
    { name: 'acme', used: 0, neverUsed: true, quota: { used: 5, exhaustion: 'exhausted' } },
    { name: 'globex', used: 0, quota: { used: 1 } },
    { name: 'initech', used: 7, lastUsed: day, quota: { used: 0 } },
  ]);
  expect(space.calls.filter(({ operation }) => operation === 'GetUsage')).toHaveLength(2);
});

test("somebody else's plan, with our keys and theirs", async () => {
  await applyAndCall();
  const { id: theirs = '' } = await gateway.send(new CreateUsagePlanCommand({ name: 'Premium' }));
  const { id: foreign = '' } = await gateway.send(
    new CreateApiKeyCommand({ name: 'umbrella', enabled: false }),
  );
  const { id: ours = '' } = (await keysByName()).get('initech') ?? {};
  for (const keyId of [foreign, ours]) {
    await gateway.send(new CreateUsagePlanKeyCommand({ usagePlanId: theirs, keyId, keyType: 'API_KEY' }));
  }
  const { desired } = await space.desire();
  if (desired === undefined) throw new Error('the files have problems');
  const premium = {
    id: 'premium',
    file: 'plans/premium.yaml',
    name: 'Premium',
    stages: {},
    keys: ['initech'],
  };
  const plans = {
    ...desired.plans,
    premium: { ...premium, existing: { name: 'Premium' } },
    'the-same': { ...premium, id: 'the-same', existing: { id: theirs } },
  };
  const { reader } = await connect({ region: 'us-east-1', endpointUrl: space.emulator.url });
  const tools = { reader, journal: { note: () => undefined }, time: Date.now() / 1000 };
  const today = dayOf(tools.time);
  space.calls.length = 0;
  const made = await usageOf(tools, { ...desired, plans }, { from: addDays(today, -29), to: today });
  expect(made.plans.map(({ id, existing }) => [id, existing])).toEqual([
    ['basic', false],
    ['premium', true],
    ['the-same', true],
  ]);
  expect(made.plans[2]?.keys).toEqual(made.plans[1]?.keys);
  expect(made.plans[1]?.keys).toMatchObject([
    { name: 'initech', managed: true, enabled: true },
    { name: 'umbrella', managed: false, enabled: false },
  ]);
  expect(space.calls.filter(({ operation }) => operation === 'GetUsage')).toHaveLength(2);
});

test('a plan that was not applied yet is said to be missing', async () => {
  const ran = await run();
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.stdout).toContain('no such plan yet');
});

test('another account is refused before anything of it is read', async () => {
  await space.write({ 'tollgate.yaml': CONFIG.replace('123456789012', '999999999999') });
  const ran = await run();
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('wrong-account');
  expect(space.calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity']);
});

test('all bad options are told at once', async () => {
  const bad = await run('--from', '2026-02-30', '--to', 'yesterday', '--format', 'xml');
  expect(bad.code).toBe(1);
  expect(bad.stderr.match(/invalid-option/g)).toHaveLength(3);
  expect(bad.stderr).toContain('"2026-02-30" is not a day');
  expect((await run('--from', '2026-01-02', '--to', '2026-01-01')).stderr).toContain('is after the last day');
  expect(space.calls).toEqual([]);
});

test('in a workflow: the report is the job summary, and names of keys are inert in it', async () => {
  const keys = await applyAndCall();
  const { id: apiKey = '' } = keys.get('acme') ?? {};
  const value = '@everyone | <img src=x>\n::error::pwned';
  const patchOperations = [{ op: 'replace', path: '/name', value } as const];
  await gateway.send(new UpdateApiKeyCommand({ apiKey, patchOperations }));
  const ran = await runAction({
    main: 'src/entry/action.ts',
    workspace: space.root,
    inputs: { command: 'usage' },
    env: {
      AWS_ENDPOINT_URL: space.emulator.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test-secret-of-the-run',
    },
  });
  expect({ code: ran.code, output: ran.outputs['exit-code'] }).toEqual({ code: 0, output: '0' });
  expect(ran.summary).toContain('`@everyone \\| <img src=x>\\u{a}::error::pwned`');
  expect(ran.summary).toContain('Never used: 1 key');
  expect(ran.stdout).not.toMatch(/^::error::/m);
});
