/**
 * An import of many keys that does not end well: the next run makes only the keys that are missing, none exists twice, no value
 * changes, and every value is where its file says. (What can go wrong with every other call is the fault matrix's business.)
 */
import { afterEach, describe, expect, test } from 'vitest';
import type { ChooseFault, FaultKind } from '../../src/emulator/faults.ts';
import { halvingProxy, type HalvingProxy } from '../support/halving-proxy.ts';
import { counted, expectEachOnce, expectValuesInStores, manyKeys, valuesById } from '../support/keys/many.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
let proxy: HalvingProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  proxy = undefined;
  await space.close();
});

/** Three imports: 100, 100 and 50. */
const KEYS = 250;
const STORES = { store: { secret: 'tollgate/dev/{name}' } };

/** An account with the API and the plan, in which calls of one operation meet these faults, in their order. */
async function open(operation: string, faults: readonly (FaultKind | undefined)[]): Promise<void> {
  let asked = 0;
  let armed = false;
  const fault: ChooseFault = (call) => {
    if (!armed || call.operation !== operation) return undefined;
    asked += 1;
    return faults[asked - 1];
  };
  space = await workspace(manyKeys(0), ['hello'], { fault });
  expect((await space.apply()).report?.outcome).toBe('applied');
  armed = true;
  await space.write(manyKeys(KEYS, STORES));
}

/** Runs again; only the missing keys are made, and then nothing is left to do. */
async function expectHealed(missing: number): Promise<void> {
  const { account } = space.emulator;
  const before = valuesById(account);
  expect(Object.keys(before)).toHaveLength(KEYS - missing);
  space.calls.length = 0;
  expect((await space.apply({ refresh: 'changed' })).report?.outcome).toBe(
    missing === 0 ? 'nothing-to-do' : 'applied',
  );
  expect(counted(space.calls)['ImportApiKeys'] ?? 0).toBe(Math.ceil(missing / 100));
  expectEachOnce(account, KEYS);
  expect(valuesById(account)).toMatchObject(before);
  expectValuesInStores(account);
  expect(lines(planOf(await space.plan('all')))).toEqual([]);
}

const CASES: readonly (readonly [string, readonly (FaultKind | undefined)[], number])[] = [
  ['the answer of the first is lost', ['lost'], 0],
  ['the answer of the last is lost', [undefined, undefined, 'lost'], 0],
  ['the first is refused', ['refused'], 100],
  ['the last is refused', [undefined, undefined, 'refused'], 50],
  ['one is lost, one refused, one cut', ['lost', 'refused', 'cut'], 150],
  ['all are cut', ['cut', 'cut', 'cut'], 250],
];

describe.each(CASES)('of three imports %s', (_, faults, missing) => {
  test('the run says so, and the next one heals', async () => {
    await open('ImportApiKeys', faults);
    const { report } = await space.apply({ refresh: 'changed' });
    // What a lost answer says was done or not, nobody knows.
    expect(report?.outcome).toBe(faults.filter(Boolean).length === 3 ? 'failed' : 'partly');
    const failed = report?.steps.filter(({ outcome }) => outcome === 'failed') ?? [];
    expect(new Set(failed.map(({ fault }) => fault?.operation))).toEqual(new Set(['ImportApiKeys']));
    await expectHealed(missing);
  });
});

test('a refusal for being too fast is waited out: nothing fails', async () => {
  await open('ImportApiKeys', ['throttled', undefined, 'throttled']);
  expect((await space.apply({ refresh: 'changed' })).report?.outcome).toBe('applied');
  await expectHealed(0);
});

test('an import of which half came in', async () => {
  await open('ImportApiKeys', []);
  proxy = await halvingProxy(space.emulator.url, 2);
  space.via(proxy.url);
  expect((await space.apply({ refresh: 'changed' })).report?.outcome).toBe('partly');
  await expectHealed(50);
});

describe.each<FaultKind>(['refused', 'lost', 'cut'])('a secret before an import, %s for good', (kind) => {
  test('no key of that import is made, and the next run makes them', async () => {
    // A secret whose answer is lost is made a second time, which finds it there and fills it again.
    const again = Array.from({ length: 60 }, () => kind);
    await open('CreateSecret', [...Array.from({ length: 100 }, () => undefined), ...again]);
    expect((await space.apply({ refresh: 'changed' })).report?.outcome).toBe('partly');
    const made = Object.keys(space.emulator.account.apiKeys).length;
    expect(made % 50).toBe(0);
    expectValuesInStores(space.emulator.account);
    await expectHealed(KEYS - made);
  });
});
