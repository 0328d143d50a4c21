import { describe, expect, it, onTestFinished } from 'vitest';
import { startClients } from './gateway.ts';
import { keyedApi, movableClock } from './keyed.ts';

const DAY = 86_400_000;
/** A Friday. */
const START = Date.UTC(2026, 0, 30, 12);

type Limits = Parameters<typeof keyedApi>[1];

/** A keyed API with its key linked, and the counts that GetUsage tells of it. */
async function used(limits?: Limits) {
  const clock = movableClock(START);
  const clients = await startClients({ now: clock.now });
  onTestFinished(() => clients.stop());
  const api = await keyedApi(clients, limits);
  await api.link();
  const usageOf = async (startDate: string, endDate: string) => {
    const { items = {} } = await clients.gateway.getUsage({
      usagePlanId: api.usagePlanId,
      startDate,
      endDate,
    });
    return items[api.keyId];
  };
  const calls = async (count: number): Promise<number[]> => {
    const statuses: number[] = [];
    for (let call = 0; call < count; call += 1) statuses.push(await api.call());
    return statuses;
  };
  const setRemaining = async (value: string) =>
    await clients.gateway.updateUsage({
      usagePlanId: api.usagePlanId,
      keyId: api.keyId,
      patchOperations: [{ op: 'replace', path: '/remaining', value }],
    });
  return { ...clients, ...api, calls, clock, setRemaining, usageOf };
}

describe('GetUsage', () => {
  it('tells what was used and left, day by day, anew for every period of the quota', async () => {
    const { calls, clock, usageOf } = await used({ quota: { limit: 5, period: 'MONTH' } });
    await calls(2);
    clock.pass(DAY);
    await calls(1);
    clock.pass(DAY);
    await calls(4);
    expect(await usageOf('2026-01-29', '2026-02-02')).toEqual([
      [0, 5],
      [2, 3],
      [1, 2],
      [4, 1],
      [0, 1],
    ]);
    expect(await usageOf('2026-01-31', '2026-01-31')).toEqual([[1, 2]]);
  });

  it('counts the days of a week from its offset', async () => {
    const { calls, clock, usageOf } = await used({ quota: { limit: 5, period: 'WEEK', offset: 6 } });
    await calls(3);
    clock.pass(DAY);
    await calls(1);
    // The week with offset 6 begins on Saturday.
    expect(await usageOf('2026-01-30', '2026-01-31')).toEqual([
      [3, 2],
      [1, 4],
    ]);
  });

  it('counts without a quota too, and is never below zero', async () => {
    const { calls, gateway, usageOf, usagePlanId } = await used();
    await calls(3);
    expect(await usageOf('2026-01-30', '2026-01-30')).toEqual([[3, 0]]);
    await gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'add', path: '/quota/limit', value: '2' },
        { op: 'add', path: '/quota/period', value: 'DAY' },
      ],
    });
    expect(await usageOf('2026-01-30', '2026-01-30')).toEqual([[3, 0]]);
    expect(await calls(1)).toEqual([429]);
  });

  it('has pages of keys, and takes one key', async () => {
    const { gateway, keyId, usagePlanId } = await used();
    const ids = [keyId];
    for (const name of ['second', 'third']) {
      const { id = '' } = await gateway.createApiKey({ name, enabled: true });
      await gateway.createUsagePlanKey({ usagePlanId, keyId: id, keyType: 'API_KEY' });
      ids.unshift(id);
    }
    const range = { usagePlanId, startDate: '2026-01-30', endDate: '2026-01-30' };
    const first = await gateway.getUsage({ ...range, limit: 2 });
    const second = await gateway.getUsage({ ...range, limit: 2, position: first.position });
    expect([first, second].flatMap(({ items = {} }) => Object.keys(items))).toEqual(ids);
    expect(second.position).toBeUndefined();
    expect(Object.keys((await gateway.getUsage({ ...range, keyId })).items ?? {})).toEqual([keyId]);
  });

  it.each([
    ['2026-02-01', '2026-01-01'],
    ['yesterday', '2026-01-01'],
  ])('refuses the range from %s to %s', async (startDate, endDate) => {
    const { usageOf } = await used();
    await expect(usageOf(startDate, endDate)).rejects.toThrow('Usage Date range is invalid.');
  });
});

describe('UpdateUsage', () => {
  it('sets what is left, which the data plane lets through until the period ends', async () => {
    const { calls, clock, setRemaining, usageOf } = await used({ quota: { limit: 1, period: 'MONTH' } });
    expect(await calls(2)).toEqual([200, 429]);
    const { items = {} } = await setRemaining('2');
    expect(Object.values(items)).toEqual([[[1, 2]]]);
    expect(await calls(3)).toEqual([200, 200, 429]);
    clock.pass(DAY);
    expect(await calls(1)).toEqual([429]);
    clock.pass(DAY);
    expect(await calls(2)).toEqual([200, 429]);
    expect(await usageOf('2026-01-30', '2026-02-01')).toEqual([
      [3, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  it('may take away too', async () => {
    const { calls, setRemaining } = await used({ quota: { limit: 5000, period: 'DAY' } });
    await setRemaining('0');
    expect(await calls(1)).toEqual([429]);
  });

  it('wants a plan with a quota, a key of it and a number', async () => {
    const { gateway, keyId, setRemaining, usagePlanId } = await used();
    await expect(setRemaining('1')).rejects.toMatchObject({ name: 'BadRequestException' });
    await gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'add', path: '/quota/limit', value: '2' },
        { op: 'add', path: '/quota/period', value: 'DAY' },
      ],
    });
    await expect(setRemaining('-1')).rejects.toMatchObject({ name: 'BadRequestException' });
    const patchOperations = [{ op: 'replace' as const, path: '/used', value: '1' }];
    await expect(gateway.updateUsage({ usagePlanId, keyId, patchOperations })).rejects.toThrow(
      "Invalid patch path  '/used' specified for op 'replace'. Must be one of: [/remaining]",
    );
    await expect(gateway.updateUsage({ usagePlanId, keyId: 'missing' })).rejects.toMatchObject({
      name: 'NotFoundException',
    });
  });
});

describe('limits of zero', () => {
  it.each<[string, Limits]>([
    ['a rate', { throttle: { rateLimit: 0, burstLimit: 5 } }],
    ['a burst', { throttle: { rateLimit: 5, burstLimit: 0 } }],
    ['a quota', { quota: { limit: 0, period: 'DAY' } }],
  ])('%s of it lets nothing through', async (_, limits) => {
    const { calls, clock } = await used(limits);
    expect(await calls(2)).toEqual([429, 429]);
    clock.pass(10_000);
    expect(await calls(1)).toEqual([429]);
  });

  it('are shown as they were written, in both calls, and removed as a whole', async () => {
    const { gateway } = await used();
    const limits = {
      throttle: { rateLimit: 0, burstLimit: 0 },
      quota: { limit: 0, period: 'DAY' as const, offset: 0 },
    };
    const { id: usagePlanId = '' } = await gateway.createUsagePlan({ name: 'Blocked', ...limits });
    expect(await gateway.getUsagePlan({ usagePlanId })).toMatchObject(limits);
    const bare = await gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'remove', path: '/throttle' },
        { op: 'remove', path: '/quota' },
      ],
    });
    expect(bare).not.toHaveProperty('throttle');
    expect(bare).not.toHaveProperty('quota');
    const blocked = await gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'replace', path: '/throttle/rateLimit', value: '0' },
        { op: 'replace', path: '/throttle/burstLimit', value: '0' },
        { op: 'replace', path: '/quota/limit', value: '0' },
        { op: 'replace', path: '/quota/period', value: 'DAY' },
      ],
    });
    expect(blocked).toMatchObject(limits);
  });
});
