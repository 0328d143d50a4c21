/** Calls wait for the published quotas, in a time that the test owns. */
import { expect, test } from 'vitest';
import { createPacer, type Pacer, type Waiting } from '../../src/aws/pacing.ts';

interface Bench {
  readonly pacer: Pacer;
  readonly waits: Waiting[];
  now(): number;
  pass(milliseconds: number): void;
}

/** Sleeping moves the clock: one caller at a time. */
function bench(pace = 1): Bench {
  let time = 0;
  const waits: Waiting[] = [];
  const pacer = createPacer({
    pace,
    now: () => time,
    sleep: async (milliseconds) => void (time += milliseconds),
    onWait: (waiting) => waits.push(waiting),
  });
  return { pacer, waits, now: () => time, pass: (milliseconds) => void (time += milliseconds) };
}

async function admit({ pacer, now }: Bench, operation: string, times: number): Promise<number> {
  for (let index = 0; index < times; index += 1) await pacer.admit(operation);
  return now();
}

test('plans change once in 20 seconds, and that wait is said', async () => {
  const it = bench();
  expect(await admit(it, 'UpdateUsagePlan', 1)).toBe(0);
  const second = await admit(it, 'UpdateUsagePlan', 1);
  expect(second).toBeGreaterThanOrEqual(20_000);
  expect(second).toBeLessThan(21_000);
  expect(it.waits.map(({ what, seconds }) => [what, seconds])).toEqual([['UpdateUsagePlan', 21]]);
});

test('of all operations some come at once, then ten in a second', async () => {
  const it = bench();
  expect(await admit(it, 'GetStages', 39)).toBe(0);
  const hundred = await admit(it, 'GetStages', 100);
  expect(hundred).toBeGreaterThanOrEqual(10_000);
  expect(hundred).toBeLessThan(10_500);
});

test('one operation that waits does not keep others from being sent', async () => {
  const it = bench();
  await admit(it, 'CreateDeployment', 2);
  const before = it.now();
  expect(await admit(it, 'GetStages', 10)).toBe(before);
});

test('what is refused all the same is waited for, and slower afterwards, until nothing is refused', async () => {
  const it = bench();
  await admit(it, 'GetStages', 1);
  it.pacer.refused('GetStages', 3);
  const first = await admit(it, 'GetStages', 1);
  expect(first).toBeGreaterThanOrEqual(3000);
  const slow = (await admit(it, 'GetStages', 10)) - first;
  expect(slow).toBeGreaterThan(1300);
  it.pass(120_000);
  const start = it.now();
  await admit(it, 'GetStages', 39);
  expect((await admit(it, 'GetStages', 10)) - start).toBeLessThan(1100);
});

test('another pace than the published one', async () => {
  const half = await admit(bench(0.5), 'CreateDeployment', 2);
  expect(half).toBeGreaterThanOrEqual(10_000);
  expect(await admit(bench(100), 'CreateDeployment', 2)).toBeLessThan(60);
});
