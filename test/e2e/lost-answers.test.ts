/**
 * Every write of a first apply and of a change, its answer lost once: the next run converges, nothing exists twice, no
 * key value changed. (A first version; the whole matrix of faults is the fault harness.)
 */
import { afterEach, expect, test } from 'vitest';
import { type CuttingProxy, cuttingProxy } from '../support/cutting-proxy.ts';
import { helloRepository, helloSpec, planFile } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
let proxy: CuttingProxy;
afterEach(async () => {
  await proxy.close();
  await space.close();
});

async function open(): Promise<void> {
  space = await workspace(helloRepository(), ['hello', 'other']);
  proxy = await cuttingProxy(space.emulator.url);
  space.via(proxy.url);
}

const CHANGED = {
  'specs/hello.json': helloSpec({ functionName: 'other', extraPath: '/more' }),
  'plans/basic.yaml': planFile({ rate: 7, keys: ['acme', 'globex'] }),
};

/** Converged, and just one of everything. */
async function expectConverged(keys: number, deployments: number): Promise<void> {
  if ((await space.apply()).report?.outcome !== 'nothing-to-do') {
    expect((await space.apply()).report?.outcome).toBe('nothing-to-do');
  }
  expect(lines(planOf(await space.plan('all')))).toEqual([]);
  const { restApis, usagePlans, apiKeys, functions } = space.emulator.account;
  const [api] = Object.values(restApis);
  expect(Object.keys(restApis)).toHaveLength(1);
  expect(Object.keys(usagePlans)).toHaveLength(1);
  expect(Object.keys(apiKeys)).toHaveLength(keys);
  expect(Object.keys(api?.deployments ?? {})).toHaveLength(deployments);
  for (const { policies } of Object.values(functions)) {
    for (const statements of Object.values(policies)) expect(statements.length).toBeLessThanOrEqual(1);
  }
}

function values(): Record<string, string> {
  return Object.fromEntries(
    Object.values(space.emulator.account.apiKeys).map(({ id, value }) => [id, value]),
  );
}

test('any answer of a first apply lost: the next run converges, and nothing is doubled', async () => {
  await open();
  proxy.cutAt(undefined);
  await space.apply();
  const count = proxy.writes.length;
  expect(count).toBeGreaterThan(8);
  const outcomes = new Set<string | undefined>();
  for (let index = 0; index < count; index += 1) {
    await proxy.close();
    await space.close();
    await open();
    proxy.cutAt(index);
    outcomes.add((await space.apply()).report?.outcome);
    const before = values();
    proxy.cutAt(undefined);
    await space.apply();
    await expectConverged(1, 1);
    expect(values()).toMatchObject(before);
  }
  // A lost answer of a create stops the run; one of a call that can be repeated does not.
  expect(outcomes).toEqual(new Set(['partly', 'applied']));
}, 120_000);

test('any answer of a change lost: the next run converges, and nothing is doubled', async () => {
  await open();
  await space.apply();
  await space.write(CHANGED);
  proxy.cutAt(undefined);
  await space.apply();
  const count = proxy.writes.length;
  for (let index = 0; index < count; index += 1) {
    await proxy.close();
    await space.close();
    await open();
    await space.apply();
    const before = values();
    await space.write(CHANGED);
    proxy.cutAt(index);
    await space.apply();
    proxy.cutAt(undefined);
    await space.apply();
    await expectConverged(2, 2);
    expect(values()).toMatchObject(before);
  }
}, 120_000);
