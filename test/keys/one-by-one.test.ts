/** Keys that no import can make go one by one, at the pace of their quota: CreateApiKey takes five a second (aws-facts 1.1). */
import { afterEach, expect, test } from 'vitest';
import { sorted } from '../../src/core/model/json.ts';
import { counted, keyNames, manyKeys } from '../support/keys/many.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(() => space.close());

/** How often a create was refused, and how often it was done. */
function creates(): { readonly refused: number; readonly done: number } {
  const calls = space.calls.filter(({ operation }) => operation === 'CreateApiKey');
  const refused = calls.filter(({ status }) => status === 429).length;
  return { refused, done: calls.length - refused };
}

async function expectAll(count: number): Promise<void> {
  const { account } = space.emulator;
  expect(sorted(Object.values(account.apiKeys).map(({ name = '' }) => name))).toEqual(keyNames(count));
  expect(Object.values(account.usagePlanKeys).map((keys) => keys.length)).toEqual([count]);
  expect(lines(planOf(await space.plan()))).toEqual([]);
}

test('five new keys are below an import', async () => {
  space = await workspace(manyKeys(0));
  await space.apply();
  await space.write(manyKeys(5));
  space.calls.length = 0;
  await space.apply();
  expect(counted(space.calls)).toMatchObject({ CreateApiKey: 5, CreateUsagePlanKey: 5 });
  await expectAll(5);
});

test('keys with customer ids wait as long as they are told to, and none fails', async () => {
  space = await workspace(manyKeys(0), ['hello'], { quotas: true });
  await space.apply();
  const rows = keyNames(14).map((name, index) => `${name},cus_${index}`);
  await space.write({ ...manyKeys(14), 'keys/clients.csv': ['name,customerId', ...rows, ''].join('\n') });
  expect((await space.apply()).report?.outcome).toBe('applied');
  const { done, refused } = creates();
  expect(done).toBe(14);
  // Five at once, then five for each second.
  expect(refused).toBeGreaterThan(0);
  await expectAll(14);
  const ids = Object.values(space.emulator.account.apiKeys).map(({ customerId }) => customerId);
  expect(new Set(ids).size).toBe(14);
});

test('so do keys whose values are read from elsewhere', async () => {
  const secrets = Object.fromEntries(
    keyNames(8).map((name) => [`partners/${name}`, `${name}-${'x'.repeat(20)}`]),
  );
  space = await workspace(manyKeys(0), ['hello'], { quotas: true, secrets });
  await space.apply();
  const plan = {
    name: 'Clients',
    stages: [{ api: 'hello' }],
    keys: keyNames(8).map((name) => ({ name, value: { secret: `partners/${name}` } })),
  };
  await space.write({ 'plans/clients.yaml': JSON.stringify(plan) });
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect(creates().done).toBe(8);
  expect(counted(space.calls)).not.toHaveProperty('ImportApiKeys');
  await expectAll(8);
  const wrong = Object.values(space.emulator.account.apiKeys).filter(
    ({ name, value }) => secrets[`partners/${name}`] !== value,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
