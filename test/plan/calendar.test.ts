/** What the calendar does is in the plan and not in its fingerprint: an approval does not expire with the day. */
import { describe, expect, test } from 'vitest';
import type { Desired, DesiredKey } from '../../src/core/model/desired.ts';
import { TAG_GENERATION, TAG_RETIRES, TAG_REVOKED, TAG_STORE } from '../../src/core/model/key-mark.ts';
import type { Live, LiveApiKey } from '../../src/core/model/live.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { plain } from '../../src/core/render/paint.ts';
import { scheduleText } from '../../src/core/render/schedule.ts';
import { applied, desired, desiredKey, desiredPlan, liveKey, tags, TIME } from './world.ts';

const DAY = 86_400;
const rotation = { generation: 1, every: 90 * DAY, overlap: 7 * DAY };

function want(over: Partial<DesiredKey> = {}, more: Partial<Desired> = {}): Desired {
  return desired({ keys: { acme: desiredKey('acme', { rotation, ...over }) }, ...more });
}

/** The account with one key, at so many days after it was made. */
function daysLater(days: number, keys: readonly LiveApiKey[] = [liveKey('acme')]): Live {
  const live = applied(desired());
  const planKeys = { 'p-basic': keys.map(({ id }) => id) };
  return { ...live, apiKeys: keys, planKeys, time: TIME + days * DAY };
}

const generation2 = liveKey('acme', {
  id: 'k2',
  createdDate: TIME + 90 * DAY,
  tags: { ...tags('acme'), [TAG_GENERATION]: '1.1' },
});
const retiring = liveKey('acme', { tags: { ...tags('acme'), [TAG_RETIRES]: '2026-04-08T00:00:00Z' } });
const gone = liveKey('globex', {
  enabled: false,
  tags: { ...tags('globex'), [TAG_REVOKED]: '2026-01-01T00:00:00Z' },
});

function fingerprint(wish: Desired, live: Live): string {
  return assemblePlan(wish, live).fingerprint;
}

describe('the fingerprint', () => {
  const rate = { plans: { basic: desiredPlan({ throttle: { rate: 1, burst: 1 } }) } };

  test('of a change stays the same while the calendar moves on', () => {
    const approved = fingerprint(want({}, rate), daysLater(1));
    const later = [
      daysLater(50),
      daysLater(91),
      daysLater(95, [retiring, generation2]),
      daysLater(120, [retiring, generation2]),
    ];
    for (const live of later) expect(fingerprint(want({}, rate), live)).toBe(approved);
    expect(assemblePlan(want({}, rate), daysLater(91)).steps.length).toBeGreaterThan(1);
  });

  test('of a key that is cut off, or of a generation counted up, stays the same from day to day', () => {
    const none = want({}, { keys: {}, plans: { basic: desiredPlan({ keys: [] }) } });
    expect(fingerprint(none, daysLater(3))).toBe(fingerprint(none, daysLater(2)));
    const counted = want({ rotation: { ...rotation, generation: 2 } });
    expect(fingerprint(counted, daysLater(3))).toBe(fingerprint(counted, daysLater(2)));
  });

  test('of a deletion that is due is that of no change', () => {
    const plan = assemblePlan(want(), daysLater(8, [liveKey('acme'), gone]));
    expect(plan.steps.map(({ action, id }) => `${action} ${id}`)).toEqual(['delete apiKey:globex']);
    expect(plan.fingerprint).toBe(fingerprint(want(), daysLater(1)));
  });

  test.each<[string, Desired, Live]>([
    ['the overlap', want({ rotation: { ...rotation, generation: 2, overlap: 8 * DAY } }), daysLater(1)],
    ['a description', want({ rotation: { ...rotation, generation: 2 }, description: 'x' }), daysLater(1)],
    ['a store', want({ rotation: { ...rotation, generation: 2 }, store: { secret: 's' } }), daysLater(1)],
    [
      'where the value comes from',
      want({ rotation: { ...rotation, generation: 2 }, value: { env: 'A' } }),
      daysLater(1),
    ],
    [
      'the grace period',
      {
        ...want({}, { keys: {}, plans: { basic: desiredPlan({ keys: [] }) } }),
        keyPolicy: { grace: DAY, usedWithin: 0 },
      },
      daysLater(1),
    ],
    [
      'another key in the account that is cut off too',
      want({ rotation: { ...rotation, generation: 2 } }),
      daysLater(1, [liveKey('acme'), liveKey('globex')]),
    ],
  ])('says %s', (_what, wish, live) => {
    const counted = fingerprint(want({ rotation: { ...rotation, generation: 2 } }), daysLater(1));
    const revoked = fingerprint(
      want({}, { keys: {}, plans: { basic: desiredPlan({ keys: [] }) } }),
      daysLater(1),
    );
    expect([counted, revoked]).not.toContain(fingerprint(wish, live));
  });
});

describe('steps of the calendar', () => {
  test.each<[string, Desired, Live, Readonly<Record<string, string>>]>([
    [
      'a replacement',
      want({ store: { secret: 's' } }),
      daysLater(91, [liveKey('acme', { tags: { ...tags('acme'), [TAG_STORE]: 's' } })]),
      {
        'apiKey:acme (generation 1.1)': '2026-04-01',
        'planKey:basic / acme (generation 1.1)': '2026-04-01',
        'keyStore:acme (generation 1.1)': '2026-04-01',
        'apiKey:acme': '2026-04-01',
      },
    ],
    [
      'a retirement',
      want(),
      daysLater(98, [generation2, retiring]),
      { 'planKey:basic / acme': '2026-04-08', 'apiKey:acme': '2026-04-08' },
    ],
    ['a deletion', want(), daysLater(9, [liveKey('acme'), gone]), { 'apiKey:globex': '2026-01-08' }],
  ])('%s says since when it is due', (_what, wish, live, expected) => {
    const { steps } = assemblePlan(wish, live);
    expect(Object.fromEntries(steps.map(({ id, due }) => [id, due?.slice(0, 10)]))).toEqual(expected);
  });

  test('the last of a replacement needs all the others, and comes last', () => {
    const live = daysLater(91, [liveKey('acme', { tags: { ...tags('acme'), [TAG_STORE]: 's' } })]);
    const { steps } = assemblePlan(want({ store: { secret: 's' } }), live);
    expect(steps.at(-1)).toMatchObject({
      id: 'apiKey:acme',
      needs: [
        'apiKey:acme (generation 1.1)',
        'planKey:basic / acme (generation 1.1)',
        'keyStore:acme (generation 1.1)',
      ],
    });
  });
});

describe('the schedule', () => {
  const lines = (schedule: Plan['schedule']): readonly string[] =>
    scheduleText({ ...assemblePlan(want(), daysLater(0)), schedule }, plain)
      .split('\n')
      .slice(1);

  test('says what comes next to each key, soonest first', () => {
    const plan = assemblePlan(want(), daysLater(91, [generation2, retiring, gone]));
    expect(plan.schedule).toEqual([
      { key: 'acme', old: true, what: 'disable', date: '2026-04-08T00:00:00Z' },
      { key: 'acme (generation 1.1)', what: 'replace', date: '2026-06-30T00:00:00Z' },
    ]);
    expect(assemblePlan(want(), daysLater(3, [liveKey('acme'), gone])).schedule).toEqual([
      { key: 'globex', what: 'delete', date: '2026-01-08T00:00:00Z' },
      { key: 'acme', what: 'replace', date: '2026-04-01T00:00:00Z' },
    ]);
  });

  test('is empty without dates to come', () => {
    expect(assemblePlan(desired(), applied(desired())).schedule).toEqual([]);
    expect(lines([])).toEqual([]);
    expect(assemblePlan(want({ enabled: false }), daysLater(3)).schedule).toEqual([]);
  });

  test('is shown day by day for a month from its first day, and then counted', () => {
    const at = (key: string, date: string) => ({ key, what: 'replace' as const, date: `${date}T10:00:00Z` });
    const late = Array.from({ length: 990 }, (_, index) => at(`late-${index}`, '2027-02-23'));
    expect(
      lines([
        { ...at('acme', '2027-01-01'), what: 'disable', old: true },
        ...['a', 'b', 'c', 'd', 'e'].map((key) => at(key, '2027-01-02')),
        { ...at('gone', '2027-01-31'), what: 'delete' },
        ...late,
      ]),
    ).toEqual([
      '  2027-01-01: the old value of acme stops working',
      '  2027-01-02: a, b, c and 2 more will be replaced',
      '  2027-01-31: gone will be deleted',
      '  and 990 keys will be replaced by 2027-02-23',
    ]);
  });

  test('takes ten lines at most, whatever there is', () => {
    const days = Array.from({ length: 25 }, (_, index) => ({
      key: `k${index}`,
      what: 'replace' as const,
      date: `2027-01-${String(index + 1).padStart(2, '0')}T00:00:00Z`,
    }));
    const shown = lines(days);
    expect(shown).toHaveLength(11);
    expect(shown.at(-1)).toBe('  and 15 keys will be replaced by 2027-01-25');
  });
});
