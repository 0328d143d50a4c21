/** Guards about plans and keys, over the embedded API Gateway: what each says, and what lifts it. */
import {
  APIGatewayClient,
  CreateUsagePlanCommand,
  CreateUsagePlanKeyCommand,
  GetApiKeysCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, expect, test } from 'vitest';
import type { Refusal } from '../../src/core/model/plan.ts';
import { CONFIG, helloRepository, helloSpec, planFile } from '../support/files.ts';
import { type TestClock, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(async () => space.close());

const DAY = 86_400;
const START = Date.parse('2027-03-10T12:00:00Z') / 1000;

const gateway = () => new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
const apiId = (): string => Object.keys(space.emulator.account.restApis)[0] ?? '';

/** Without probes: the calls that verify makes are use as well. */
function unprobed(options: Parameters<typeof helloSpec>[0] = {}): string {
  return helloSpec(options).replaceAll('"responses":', '"x-tollgate": { "probe": false }, "responses":');
}

async function open(files: Readonly<Record<string, string>>, clock?: TestClock): Promise<void> {
  const repository = { ...helloRepository(), 'specs/hello.json': unprobed() };
  space = await workspace({ ...repository, ...files }, ['hello'], {}, clock);
  expect(await applies()).toBe('applied');
}

async function applies(...force: readonly string[]): Promise<string> {
  return (await space.apply({ probeSeconds: 0, force })).report?.outcome ?? 'problems';
}

/** Every refusal of the plan; an apply is refused by them too, and writes nothing. */
async function refusals(): Promise<readonly Refusal[]> {
  const { plan } = await space.plan();
  space.calls.length = 0;
  expect(await applies()).toBe('refused');
  const reads = /^(Get|Describe|List)/;
  expect(space.calls.map(({ operation }) => operation).filter((name) => !reads.test(name))).toEqual([]);
  return plan?.refusals ?? [];
}

async function keyNamed(wanted: string): Promise<{ readonly id: string; readonly value: string }> {
  const { items = [] } = await gateway().send(new GetApiKeysCommand({ includeValues: true }));
  const { id = '', value = '' } = items.find(({ name }) => name === wanted) ?? {};
  return { id, value };
}

async function call(value: string, path = '/hello'): Promise<number> {
  const url = `${space.emulator.url}/_aws/execute-api/${apiId()}/dev${path}`;
  return (await fetch(url, { headers: { 'x-api-key': value } })).status;
}

const keys = (...names: readonly string[]) => ({ 'plans/basic.yaml': planFile({ keys: names }) });

test('key-in-use: a key that somebody used lately, with how often and when', async () => {
  const clock = { seconds: START };
  await open(keys('acme', 'globex'), clock);
  const { value } = await keyNamed('globex');
  for (const _each of [1, 2, 3]) await call(value);
  clock.seconds += 5 * DAY;
  await space.write(keys('acme'));
  expect(await refusals()).toMatchObject([
    {
      guard: 'key-in-use',
      message: '1 key that made calls within 30d would be cut off: globex (3 calls, last on 2027-03-10).',
      hint: expect.stringMatching(/--force key-in-use.*policy\.keys\.usedWithin/),
      liftable: true,
      resources: ['apiKey:globex'],
    },
  ]);
  expect(await applies('last-link')).toBe('refused');
  expect(await call(value)).toBe(200);
  expect(await applies('key-in-use')).toBe('applied');
  expect(await call(value)).toBe(403);
});

test('key-in-use: not for use before the window, and not at all with a window of nothing', async () => {
  const clock = { seconds: START };
  await open(keys('acme', 'globex', 'initech'), clock);
  await call((await keyNamed('globex')).value);
  clock.seconds += 31 * DAY;
  await call((await keyNamed('initech')).value);
  await space.write(keys('acme', 'initech'));
  expect(await applies()).toBe('applied');
  await space.write({ ...keys('acme'), 'tollgate.yaml': `${CONFIG}policy: { keys: { usedWithin: 0d } }\n` });
  space.calls.length = 0;
  expect(await applies()).toBe('applied');
  expect(space.calls.map(({ operation }) => operation)).not.toContain('GetUsage');
});

test('key-in-use: a key that is disabled in its file too, but not one that moves to another plan of the stage', async () => {
  await open({ ...keys('acme'), 'plans/gold.yaml': planFile({ name: 'Gold', keys: [] }) });
  const { value } = await keyNamed('acme');
  await call(value);
  await space.write({
    'plans/basic.yaml': planFile({ keys: [] }),
    'plans/gold.yaml': planFile({ name: 'Gold' }),
  });
  expect((await space.plan()).plan?.refusals).toEqual([]);
  expect(await applies()).toBe('applied');
  expect(await call(value)).toBe(200);
  const disabled = JSON.stringify({
    name: 'Gold',
    stages: [{ api: 'hello' }],
    keys: [{ name: 'acme', enabled: false }],
  });
  await space.write({ 'plans/gold.yaml': disabled });
  expect(await refusals()).toMatchObject([{ guard: 'key-in-use', resources: ['apiKey:acme'] }]);
});

test('key-in-use: a key in several plans is one key, with all its calls', async () => {
  await open({
    'specs/orders.json': unprobed({ title: 'orders', extraPath: '/orders' }),
    'plans/orders.yaml': planFile({ name: 'Orders', apis: ['orders'], keys: ['acme'] }),
  });
  await call((await keyNamed('acme')).value);
  await space.write({
    'plans/basic.yaml': planFile({ keys: ['globex'] }),
    'plans/orders.yaml': planFile({ name: 'Orders', apis: ['orders'], keys: ['globex'] }),
  });
  expect((await refusals()).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^1 key that made calls within 30d would be cut off: acme \(1 call, last on /),
  ]);
});

test('quota-below-use: a quota that keys have used up already in its period', async () => {
  const clock = { seconds: START };
  await open(keys('acme', 'globex'), clock);
  const { value } = await keyNamed('globex');
  for (const _each of [1, 2, 3]) expect(await call(value)).toBe(200);
  const plan = (limit: number) => ({
    'plans/basic.yaml': JSON.stringify({
      ...(JSON.parse(planFile({ keys: ['acme', 'globex'] })) as object),
      quota: { limit, period: 'MONTH' },
    }),
  });
  await space.write(plan(3));
  expect(await refusals()).toMatchObject([
    {
      guard: 'quota-below-use',
      message:
        'The new quota of plan basic, 3 per MONTH, is used up already by 1 key since 2027-03-01: globex (3).',
      hint: expect.stringContaining('--force quota-below-use'),
      liftable: true,
      resources: ['usagePlan:basic'],
    },
  ]);
  await space.write(plan(4));
  expect((await space.plan()).plan?.refusals).toEqual([]);
  await space.write(plan(3));
  clock.seconds += 31 * DAY;
  expect((await space.plan()).plan?.refusals).toEqual([]);
});

test('last-link: the last plan that opens a stage whose operations ask for keys', async () => {
  await open({});
  await space.write({ 'plans/basic.yaml': planFile({ apis: [] }) });
  expect(await refusals()).toMatchObject([
    {
      guard: 'last-link',
      message: 'The last plan that opens stage dev of API hello goes: GET /hello would refuse every key.',
      hint: 'Keep a plan that opens the stage; to close it, use --force last-link.',
      liftable: true,
      resources: ['stage:hello'],
    },
  ]);
  expect(await applies('last-link')).toBe('applied');
  expect(await call((await keyNamed('acme')).value)).toBe(403);
});

test("last-link: not while somebody else's plan opens the stage", async () => {
  await open({});
  const apiStages = [{ apiId: apiId(), stage: 'dev' }];
  await gateway().send(new CreateUsagePlanCommand({ name: 'Theirs', apiStages }));
  await space.write({ 'plans/basic.yaml': planFile({ apis: [] }) });
  expect((await space.plan()).plan?.refusals).toEqual([]);
});

test('key-without-plan: an operation that is open today would ask for a key, and no plan opens its stage', async () => {
  await open({
    'specs/hello.json': unprobed({ keyRequired: false }),
    'plans/basic.yaml': planFile({ apis: [] }),
  });
  expect(await call('nobody')).toBe(200);
  await space.write({ 'specs/hello.json': unprobed() });
  expect(await refusals()).toMatchObject([
    {
      guard: 'key-without-plan',
      message:
        'GET /hello of API hello would require a key, and no plan opens stage dev: every call would be refused.',
      hint: expect.stringContaining('--force key-without-plan'),
      liftable: true,
    },
  ]);
  expect(await call('nobody')).toBe(200);
  await space.write({ 'plans/basic.yaml': planFile() });
  expect(await applies()).toBe('applied');
});

test("key-in-other-plan: somebody else's plan admits the key to the stage already", async () => {
  await open({});
  await space.write(keys());
  expect(await applies()).toBe('applied');
  const apiStages = [{ apiId: apiId(), stage: 'dev' }];
  const { id: usagePlanId } = await gateway().send(new CreateUsagePlanCommand({ name: 'Theirs', apiStages }));
  const { id: keyId } = await keyNamed('acme');
  await gateway().send(new CreateUsagePlanKeyCommand({ usagePlanId, keyId, keyType: 'API_KEY' }));
  await space.write(keys('acme'));
  expect(await refusals()).toMatchObject([
    {
      guard: 'key-in-other-plan',
      message: `The key acme is to join plan basic, but the usage plan Theirs (${usagePlanId}) admits it to a stage of hello already: API Gateway takes a key once per stage.`,
      hint: expect.stringContaining('`existing`'),
      resources: ['planKey:basic / acme'],
    },
  ]);
});

test.each<[string, (files: Workspace) => Promise<void>]>([
  ['the folder is gone', async ({ remove }) => remove('plans')],
  ['the folder is empty', async ({ remove }) => remove('plans/basic.yaml')],
  [
    'every file is for another environment',
    async ({ write }) =>
      write({
        'tollgate.yaml': `${CONFIG}  prod: { region: us-east-1, account: "123456789012" }\n`,
        'plans/basic.yaml': JSON.stringify({
          name: 'Basic',
          environments: ['prod'],
          stages: [],
          keys: ['acme'],
        }),
      }),
  ],
])('no-plans: %s', async (_what, change) => {
  await open({});
  await change(space);
  const { plan, problems } = await space.plan('all', 'dev');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(plan?.refusals.find(({ guard }) => guard === 'no-plans')).toMatchObject({
    message:
      'No plan file is for dev, where 1 usage plan and 1 key of ours are live: every key would be cut off.',
    hint: 'Put the plan files back; to give all keys up, use --force no-plans.',
    liftable: true,
  });
  const outcome = async (...force: readonly string[]) =>
    (await space.apply({ env: 'dev', probeSeconds: 0, force })).report?.outcome;
  expect(await outcome()).toBe('refused');
  expect(await call((await keyNamed('acme')).value)).toBe(200);
  expect(await outcome('no-plans', 'last-link', 'key-in-use')).toBe('applied');
  expect(await call((await keyNamed('acme')).value)).toBe(403);
});

test('rename-conflict: both names are live, of a key and of a plan', async () => {
  await open({
    ...keys('acme', 'globex'),
    'plans/gold.yaml': planFile({ name: 'Gold', keys: [], apis: [] }),
  });
  await space.remove('plans/gold.yaml');
  await space.write({
    'plans/basic.yaml': JSON.stringify({
      ...(JSON.parse(planFile()) as object),
      was: 'gold',
      keys: [{ name: 'acme', was: 'globex' }],
    }),
  });
  const found = (await refusals()).map(({ guard, message, hint }) => ({ guard, message, hint }));
  expect(found).toEqual([
    {
      guard: 'rename-conflict',
      message:
        'The usage plan "basic" is to be the one that was "gold", but there are live usage plans of both names.',
      hint: 'Take `was: gold` out of "basic" to keep both, or declare "gold" itself again.',
    },
    {
      guard: 'rename-conflict',
      message:
        'The API key "acme" is to be the one that was "globex", but there are live API keys of both names.',
      hint: 'Take `was: globex` out of "acme" to keep both, or declare "globex" itself again.',
    },
  ]);
});
