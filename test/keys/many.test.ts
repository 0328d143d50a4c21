/** Many keys: how many calls they cost. How long that takes is the benchmark's business (`npm run bench:keys`). */
import { afterEach, expect, test } from 'vitest';
import { counted, expectEachOnce, expectValuesInStores, manyKeys } from '../support/keys/many.ts';
import { planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(() => space.close());

const STORES = { store: { secret: 'tollgate/dev/{name}' } };

/** What every apply does, whatever the number of keys: two looks at the account, and the seal. */
const LOOKS = {
  GetCallerIdentity: 2,
  GetRestApis: 2,
  GetUsagePlans: 2,
  GetResources: 1,
  GetModels: 1,
  GetAuthorizers: 1,
  GetRequestValidators: 1,
  GetGatewayResponses: 1,
  GetStages: 1,
  GetDeployments: 1,
  GetPolicy: 1,
  // For the probe with a key.
  GetApiKey: 1,
  UntagResource: 1,
  TagResource: 1,
};

async function applied(count: number): Promise<Record<string, number>> {
  await space.write(manyKeys(count));
  return await appliedAsIs();
}

async function appliedAsIs(): Promise<Record<string, number>> {
  space.calls.length = 0;
  expect((await space.apply({ refresh: 'changed' })).report?.outcome).toBe('applied');
  return counted(space.calls);
}

test('a hundred new keys are one import', async () => {
  space = await workspace(manyKeys(0));
  await space.apply();
  const calls = await applied(100);
  expect(calls).toEqual({ ...LOOKS, ImportApiKeys: 1, GetApiKeys: 2, GetUsagePlanKeys: 2 });
  expectEachOnce(space.emulator.account, 100);
});

test('a thousand new keys are ten', async () => {
  space = await workspace(manyKeys(0));
  await space.apply();
  const calls = await applied(1000);
  expect(calls).toEqual({ ...LOOKS, ImportApiKeys: 10, GetApiKeys: 3, GetUsagePlanKeys: 3 });
  expectEachOnce(space.emulator.account, 1000);
});

test('so they are in the first apply of everything, and nothing is tagged for a key', async () => {
  space = await workspace(manyKeys(1000));
  const calls = await appliedAsIs();
  expect(calls).toMatchObject({ ImportApiKeys: 10, CreateUsagePlan: 1, GetApiKeys: 3, GetUsagePlanKeys: 2 });
  // The mark of the import, and the digests of the API and the plan.
  expect(calls['TagResource']).toBe(3);
  const gateway = space.calls.filter(({ path }) => /^\/(restapis|apikeys|usageplans)/.test(path));
  expect(gateway.length).toBeLessThanOrEqual(40);
});

test('with stores there is one call of Secrets Manager for each', async () => {
  space = await workspace(manyKeys(0));
  await space.apply();
  await space.write(manyKeys(120, STORES));
  const calls = await appliedAsIs();
  expect(calls).toMatchObject({ ImportApiKeys: 2, CreateSecret: 120 });
  expectValuesInStores(space.emulator.account);
});

test('nothing changed: the pages of the lists; all read again: those of the plan too', async () => {
  space = await workspace(manyKeys(1000));
  await space.apply();
  space.calls.length = 0;
  expect(planOf(await space.plan('changed')).steps).toEqual([]);
  expect(counted(space.calls)).toEqual({
    GetCallerIdentity: 1,
    GetRestApis: 1,
    GetUsagePlans: 1,
    GetApiKeys: 2,
  });
  space.calls.length = 0;
  expect(planOf(await space.plan('all')).steps).toEqual([]);
  expect(counted(space.calls)).toMatchObject({ GetApiKeys: 2, GetUsagePlanKeys: 2 });
});

test('one key more is made by itself', async () => {
  space = await workspace(manyKeys(1000));
  await space.apply();
  const calls = await applied(1001);
  expect(calls).toMatchObject({ CreateApiKey: 1, CreateUsagePlanKey: 1, GetApiKeys: 5 });
  expect(calls).not.toHaveProperty('ImportApiKeys');
  expectEachOnce(space.emulator.account, 1001);
});
