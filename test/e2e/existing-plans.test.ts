/** Usage plans of somebody else, and ours that no file declares any more: only our own links come and go. */
import {
  APIGatewayClient,
  CreateApiKeyCommand,
  CreateDeploymentCommand,
  CreateUsagePlanCommand,
  CreateUsagePlanKeyCommand,
  GetApiKeysCommand,
  GetRestApisCommand,
  GetUsagePlanCommand,
  GetUsagePlanKeysCommand,
  ImportRestApiCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, describe, expect, test } from 'vitest';
import { helloRepository, helloSpec, planFile } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(async () => space.close());

const gateway = () => new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });

async function applies(...force: readonly string[]): Promise<string> {
  return (await space.apply({ probeSeconds: 0, force })).report?.outcome ?? 'problems';
}

const THEIR_TAGS = {
  'tollgate:owner': 'them/apis',
  'tollgate:id': 'premium',
  'tollgate:env': 'dev',
  team: 'them',
};

/** Their plan with their stage and their key in it. */
async function theirPlan(
  tags: Record<string, string> = THEIR_TAGS,
): Promise<{ readonly planId: string; readonly apiId: string }> {
  const body = new TextEncoder().encode(helloSpec({ title: 'theirs' }));
  const { id: apiId = '' } = await gateway().send(new ImportRestApiCommand({ body }));
  await gateway().send(new CreateDeploymentCommand({ restApiId: apiId, stageName: 'prod' }));
  const { id: planId = '' } = await gateway().send(
    new CreateUsagePlanCommand({
      name: 'Premium',
      description: 'Theirs',
      throttle: { rateLimit: 7, burstLimit: 9 },
      quota: { limit: 500, period: 'DAY' },
      apiStages: [{ apiId, stage: 'prod', throttle: { '/hello/GET': { rateLimit: 1, burstLimit: 2 } } }],
      tags,
    }),
  );
  const { id: keyId } = await gateway().send(new CreateApiKeyCommand({ name: 'theirs', enabled: true }));
  await gateway().send(new CreateUsagePlanKeyCommand({ usagePlanId: planId, keyId, keyType: 'API_KEY' }));
  return { planId, apiId };
}

/** What the plan is, without its stages; the stages; the names of its keys. */
async function look(usagePlanId: string) {
  const {
    apiStages = [],
    $metadata: _metadata,
    ...itself
  } = await gateway().send(new GetUsagePlanCommand({ usagePlanId }));
  const { items = [] } = await gateway().send(new GetUsagePlanKeysCommand({ usagePlanId }));
  return { itself, stages: apiStages, keys: items.map(({ name = '' }) => name).sort() };
}

async function ours(): Promise<string> {
  const { items = [] } = await gateway().send(new GetRestApisCommand({}));
  return items.find(({ name }) => name === 'hello')?.id ?? '';
}

async function call(name: string): Promise<number> {
  const { items = [] } = await gateway().send(new GetApiKeysCommand({ includeValues: true }));
  const value = items.find((key) => key.name === name)?.value ?? '';
  const url = `${space.emulator.url}/_aws/execute-api/${await ours()}/dev/hello`;
  return (await fetch(url, { headers: { 'x-api-key': value } })).status;
}

const existing = (over: object = {}) =>
  JSON.stringify({ existing: { name: 'Premium' }, stages: [{ api: 'hello' }], keys: ['acme'], ...over });
const repository = (plan: string) => {
  const { 'plans/basic.yaml': _basic, ...files } = helloRepository();
  return { ...files, 'plans/premium.yaml': plan };
};

describe("somebody else's plan", () => {
  test('takes in our stage and our key, and everything else of it survives everything', async () => {
    space = await workspace(repository(existing()));
    const { planId, apiId } = await theirPlan();
    const before = await look(planId);
    expect(await applies()).toBe('applied');
    const open = { apiId: await ours(), stage: 'dev' };
    expect(await look(planId)).toEqual({
      itself: before.itself,
      stages: [...before.stages, open],
      keys: ['acme', 'theirs'],
    });
    expect([await call('acme'), await call('theirs')]).toEqual([200, 200]);
    expect(lines(planOf(await space.plan()))).toEqual([]);

    await space.write({ 'plans/premium.yaml': existing({ keys: ['globex'] }) });
    expect(await applies('key-in-use')).toBe('applied');
    expect(await look(planId)).toEqual({
      itself: before.itself,
      stages: [...before.stages, open],
      keys: ['globex', 'theirs'],
    });

    await space.write({ 'plans/premium.yaml': existing({ stages: [], keys: [] }) });
    expect(await applies('key-in-use', 'last-link')).toBe('applied');
    expect(await look(planId)).toEqual({ ...before, keys: ['theirs'] });
    expect(before.stages.map((stage) => stage.apiId)).toEqual([apiId]);
  });

  test('is never tagged, and only its links are called', async () => {
    space = await workspace(repository(existing()));
    const { planId } = await theirPlan();
    space.calls.length = 0;
    await applies();
    const touching = space.calls.filter(
      ({ method, path }) => method !== 'GET' && decodeURIComponent(path).includes(planId),
    );
    expect(touching.map(({ operation }) => operation)).toEqual(['UpdateUsagePlan', 'CreateUsagePlanKey']);
    space.calls.length = 0;
    expect(await applies()).toBe('nothing-to-do');
    expect(
      space.calls.filter(({ operation }) => /^(Create|Update|Delete|Tag|Untag|Import|Put)/.test(operation)),
    ).toEqual([]);
  });

  test.each([
    ['without tags', {}],
    ['of another repository', THEIR_TAGS],
    [
      'of another environment of ours',
      { ...THEIR_TAGS, 'tollgate:owner': 'acme/apis', 'tollgate:env': 'prod' },
    ],
  ])('may be one %s', async (_what, tags) => {
    space = await workspace(repository(existing()));
    const { planId } = await theirPlan(tags);
    const before = await look(planId);
    expect(await applies()).toBe('applied');
    expect(await call('acme')).toBe(200);
    expect((await look(planId)).itself).toEqual(before.itself);
  });

  test('may be named by its id', async () => {
    space = await workspace(repository(existing()));
    const { planId } = await theirPlan();
    await space.write({ 'plans/premium.yaml': existing({ existing: { id: planId } }) });
    expect(await applies()).toBe('applied');
    expect((await look(planId)).keys).toEqual(['acme', 'theirs']);
  });

  test('that is not there, or there twice, or ours, is refused, and nothing is written', async () => {
    space = await workspace(repository(existing()));
    const refused = async () => {
      space.calls.length = 0;
      expect(await applies()).toBe('refused');
      expect(
        space.calls.filter(({ operation }) => /^(Create|Update|Delete|Tag|Import|Put)/.test(operation)),
      ).toEqual([]);
      return planOf(await space.plan()).refusals.map(({ guard, message, hint }) => [guard, message, hint]);
    };
    expect(await refused()).toEqual([
      [
        'existing-plan-missing',
        'The plan file premium uses the existing usage plan "Premium", but dev has none of that name or id.',
        'Check the name; it is made by whoever owns it, before its file here is applied.',
      ],
    ]);
    const ids = [(await theirPlan()).planId, (await theirPlan()).planId].sort();
    expect(await refused()).toEqual([
      [
        'existing-plan-ambiguous',
        'The plan file premium uses the existing usage plan "Premium", and 2 have that name.',
        `Write existing: { id: ... } with one of: ${ids.join(', ')}.`,
      ],
    ]);
    await space.write({ 'plans/basic.yaml': planFile() });
    await space.remove('plans/premium.yaml');
    expect(await applies()).toBe('applied');
    const own = Object.values(space.emulator.account.usagePlans).find(({ name }) => name === 'Basic');
    const premium = existing({ existing: { id: own?.id }, keys: [], stages: [] });
    await space.write({ 'plans/premium.yaml': premium });
    expect((await refused()).map(([guard]) => guard)).toEqual(['existing-plan-own']);
  });
});

describe('a plan of ours whose file is gone', () => {
  const files = {
    ...helloRepository(),
    'plans/gold.yaml': planFile({ name: 'Gold', keys: ['globex'], apis: [] }),
  };

  test('loses our keys once, is left alone after that, and is as before when the file comes back', async () => {
    space = await workspace(files);
    expect(await applies()).toBe('applied');
    await space.remove('plans/gold.yaml');
    const plan = planOf(await space.plan());
    expect(lines(plan)).toEqual([
      'delete planKey:gold / globex []',
      'update apiKey:globex [enabled true -> false, deleted (none) -> after 7d, unless it is declared again]',
    ]);
    expect(plan.steps.find(({ id }) => id === 'usagePlan:gold')).toMatchObject({
      action: 'leave',
      why: 'not-declared',
    });
    expect(await applies()).toBe('applied');

    space.calls.length = 0;
    expect((await space.apply({ refresh: 'changed', probeSeconds: 0 })).report?.outcome).toBe(
      'nothing-to-do',
    );
    expect(space.calls.map(({ operation }) => operation)).not.toContain('GetUsagePlanKeys');

    await space.write({ 'plans/gold.yaml': files['plans/gold.yaml'] });
    expect(lines(planOf(await space.plan('changed')))).toEqual([
      'update apiKey:globex [enabled false -> true, deleted planned -> not any more]',
      'create planKey:gold / globex [key (none) -> admitted]',
    ]);
    expect((await space.apply({ refresh: 'changed', probeSeconds: 0 })).report?.outcome).toBe('applied');
    expect(Object.values(space.emulator.account.usagePlans)).toHaveLength(2);
  });

  test('keeps the keys of others', async () => {
    space = await workspace(files);
    await applies();
    const gold = Object.values(space.emulator.account.usagePlans).find(({ name }) => name === 'Gold');
    const { id: keyId } = await gateway().send(new CreateApiKeyCommand({ name: 'theirs', enabled: true }));
    const usagePlanId = gold?.id ?? '';
    await gateway().send(new CreateUsagePlanKeyCommand({ usagePlanId, keyId, keyType: 'API_KEY' }));
    await space.remove('plans/gold.yaml');
    await applies();
    expect((await look(usagePlanId)).keys).toEqual(['theirs']);
  });
});

test('a plan whose file is renamed stays the same plan, with its links, its use and its keys', async () => {
  space = await workspace(helloRepository());
  await applies();
  const before = Object.keys(space.emulator.account.usagePlans);
  await space.remove('plans/basic.yaml');
  const renamed = { ...(JSON.parse(planFile({ name: 'Standard' })) as object), was: 'basic' };
  await space.write({ 'plans/standard.yaml': JSON.stringify(renamed) });
  expect(lines(planOf(await space.plan()))).toEqual([
    'update usagePlan:standard [name Basic -> Standard, declared as basic -> standard]',
  ]);
  expect(await applies()).toBe('applied');
  expect(Object.keys(space.emulator.account.usagePlans)).toEqual(before);
  expect(await call('acme')).toBe(200);
});
