/** The report: what was used of what, worst first, and nobody lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TAG_GENERATION } from '../../src/core/model/key-mark.ts';
import { days, declared, key, livePlan, onlyPlan, report, tagsOf, TODAY } from './world.ts';

test('use in the range and in the period are counted apart', () => {
  const use = { keys: ['a'], days: { a: [...days('2025-12-30', 7, 8), ...days('2026-01-09', 20, 10)] } };
  const plan = onlyPlan(report({ keys: [key('a')], use }));
  expect(plan.period).toEqual({ from: '2026-01-01', to: '2026-01-31' });
  expect(plan.keys).toEqual([
    {
      id: 'a',
      name: 'a',
      managed: true,
      enabled: true,
      inPlan: true,
      used: 45,
      neverUsed: false,
      lastUsed: TODAY,
      quota: { used: 30, limit: 100, remaining: 70, share: 0.3 },
    },
  ]);
});

test('who has nothing left is exhausted, who goes on like this gets a day, who lasts gets none', () => {
  const use = {
    keys: ['lasts', 'ends', 'over', 'full'],
    days: {
      lasts: days(TODAY, 20),
      ends: days(TODAY, 50),
      over: days(TODAY, 103),
      full: days(TODAY, 100),
    },
  };
  const plan = onlyPlan(report({ keys: use.keys.map((id) => key(id)), use }));
  expect(plan.keys.map(({ id, quota }) => [id, quota?.share, quota?.exhaustion])).toEqual([
    ['over', 1, 'exhausted'],
    ['full', 1, 'exhausted'],
    ['ends', 0.5, '2026-01-20'],
    ['lasts', 0.2, undefined],
  ]);
  expect(plan.totals).toMatchObject({ keys: 4, used: 273, exhausted: 2, runningOut: 1, neverUsed: 0 });
});

test('a key that was granted more is not exhausted', () => {
  const use = { keys: ['a'], days: { a: [{ day: TODAY, used: 100, remaining: 50 }] } };
  const [row] = onlyPlan(report({ keys: [key('a')], use })).keys;
  expect(row?.quota).toMatchObject({ used: 100, remaining: 50, share: 2 / 3 });
  expect(row?.quota?.exhaustion).not.toBe('exhausted');
});

test('keys that were never used, of others, disabled, of a later generation, that left or are gone', () => {
  const keys = [
    key('new', { enabled: false, tags: { ...tagsOf('new'), [TAG_GENERATION]: '2' } }),
    key('theirs', { tags: {} }),
    key('left'),
    key('elsewhere'),
  ];
  const use = {
    keys: ['new', 'theirs'],
    days: { left: days(TODAY, 3), 'secret-looking-thing': days(TODAY, 4), unused: days(TODAY, 0) },
  };
  const made = report({ keys, use });
  const plan = onlyPlan(made);
  const never = { used: 0, neverUsed: true, inPlan: true };
  expect(plan.keys).toMatchObject([
    { id: 'new', generation: '2', enabled: false, managed: true, ...never },
    { id: 'theirs', enabled: true, managed: false, ...never },
    { id: 'left', inPlan: false, used: 3 },
  ]);
  expect(plan.keys[2]).not.toHaveProperty('quota');
  expect(plan.totals).toEqual({
    keys: 2,
    used: 7,
    neverUsed: 2,
    exhausted: 0,
    runningOut: 0,
    gone: { keys: 1, used: 4 },
  });
  expect(JSON.stringify(made)).not.toContain('secret-looking-thing');
});

test('a plan without a quota has use and no shares', () => {
  const { quota: _quota, ...live } = livePlan();
  const plan = onlyPlan(
    report({ live: [live], keys: [key('a')], use: { keys: ['a'], days: { a: days(TODAY, 5) } } }),
  );
  expect(plan).not.toHaveProperty('quota');
  expect(plan).not.toHaveProperty('period');
  expect(plan.keys[0]).toMatchObject({ used: 5 });
  expect(plan.keys[0]).not.toHaveProperty('quota');
});

test('plans of others are found by name or id, and never guessed', () => {
  const existing = (id: string, which: { name: string } | { id: string }) =>
    declared({ id, existing: which });
  const plans = [
    existing('one', { name: 'Premium' }),
    existing('two', { id: 'p8' }),
    existing('three', { name: 'Twice' }),
    existing('four', { name: 'Nowhere' }),
    declared({ id: '__proto__', name: 'Mine' }),
    declared(),
  ];
  const live = [
    livePlan({ id: 'p7', name: 'Premium', tags: {} }),
    livePlan({ id: 'p8', name: 'Twice', tags: {} }),
    livePlan({ id: 'p9', name: 'Twice', tags: {} }),
    livePlan({ id: 'p3' }),
    livePlan({ id: 'p4' }),
  ];
  const found = Object.fromEntries(
    report({ plans, live }).plans.map(({ id, usagePlanId, missing }) => [id, usagePlanId ?? missing]),
  );
  expect(found).toMatchObject({ one: 'p7', two: 'p8' });
  expect(found['three']).toContain('2 have that name');
  expect(found['four']).toContain('none of that name or id');
  expect(found['basic']).toContain('2 live usage plans carry the tags');
  expect(Object.getOwnPropertyDescriptor(found, '__proto__')?.value).toContain('no such plan yet');
});

test('every request is counted once, whoever made it', () => {
  const ids = ['a', 'b', 'gone', 'left'];
  const uses = fc.dictionary(fc.constantFrom(...ids), fc.array(fc.nat(50), { maxLength: 30 }));
  fc.assert(
    fc.property(uses, fc.subarray(ids), (counts, members) => {
      const entries = Object.entries(counts).map(([id, used]) => [id, days('2025-12-12', ...used)] as const);
      const keys = ids.filter((id) => id !== 'gone').map((id) => key(id));
      const plan = onlyPlan(report({ keys, use: { keys: members, days: Object.fromEntries(entries) } }));
      const all = Object.values(counts).flat();
      expect(plan.totals.used).toBe(all.reduce((sum, one) => sum + one, 0));
      const shares = plan.keys.map(({ quota }) => quota?.share ?? -1);
      expect(shares).toEqual([...shares].sort((one, other) => other - one));
      expect(
        plan.keys
          .filter(({ inPlan }) => inPlan)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(members.filter((id) => id !== 'gone').sort());
    }),
  );
});
