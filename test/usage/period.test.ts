/** Days, periods and what is foretold of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quota } from '../../src/core/model/repository.ts';
import { addDays, countDays, dayOf, partsOf, startOfDay } from '../../src/core/usage/days.ts';
import { periodOf, projectExhaustion } from '../../src/core/usage/period.ts';
import { chooseRange, rangesToRead } from '../../src/core/usage/range.ts';
import { periodStart } from '../../src/emulator/data-plane/quota.ts';

const MOST_OFFSET = { DAY: 0, WEEK: 6, MONTH: 27 } as const;
const quota = fc
  .constantFrom<Quota['period'][]>('DAY', 'WEEK', 'MONTH')
  .chain((period) => fc.record({ period: fc.constant(period), offset: fc.nat(MOST_OFFSET[period]) }));
/** Seconds of the years 2000 to 2100. */
const moment = fc.integer({ min: 946_684_800, max: 4_102_444_800 });

describe('periods', () => {
  test.each([
    ['DAY', 0, '2026-01-10', '2026-01-10', '2026-01-10'],
    ['WEEK', 0, '2026-01-10', '2026-01-04', '2026-01-10'],
    ['WEEK', 1, '2026-01-11', '2026-01-05', '2026-01-11'],
    ['MONTH', 0, '2026-02-10', '2026-02-01', '2026-02-28'],
    ['MONTH', 27, '2026-02-27', '2026-01-28', '2026-02-27'],
    ['MONTH', 5, '2026-01-05', '2025-12-06', '2026-01-05'],
    ['MONTH', 0, '2028-02-29', '2028-02-01', '2028-02-29'],
  ] as const)('%s with offset %i on %s: %s to %s', (period, offset, day, from, to) => {
    expect(periodOf({ period, offset }, day)).toEqual({ from, to });
  });

  test('begin where those of the embedded API Gateway begin', () => {
    fc.assert(
      fc.property(quota, moment, (one, time) => {
        expect(periodOf(one, dayOf(time)).from).toBe(dayOf(periodStart(one, time * 1000) / 1000));
      }),
    );
  });

  test('hold their day, and the next one begins on the day after', () => {
    fc.assert(
      fc.property(quota, moment, (one, time) => {
        const day = dayOf(time);
        const { from, to } = periodOf(one, day);
        expect(from <= day && day <= to).toBe(true);
        expect(periodOf(one, to)).toEqual({ from, to });
        expect(periodOf(one, addDays(to, 1)).from).toBe(addDays(to, 1));
      }),
    );
  });
});

describe('what is foretold', () => {
  const MONTH = { from: '2026-01-01', to: '2026-01-31' };
  const noon = startOfDay('2026-01-10') + 43_200;
  test.each([
    ['lasts', { used: 30, remaining: 70 }, undefined],
    ['ends in the period', { used: 50, remaining: 50 }, '2026-01-20'],
    ['ends today', { used: 99, remaining: 1 }, '2026-01-10'],
    ['was not used', { used: 0, remaining: 100 }, undefined],
  ])('%s', (_name, use, day) => {
    expect(projectExhaustion(use, MONTH, noon)).toBe(day);
  });

  test('a burst in the first minutes does not foretell the month', () => {
    const first = startOfDay('2026-01-01') + 60;
    expect(projectExhaustion({ used: 1, remaining: 999 }, MONTH, first)).toBeUndefined();
  });

  test('is a day from today to the end of the period, and no later for more use', () => {
    const inputs = fc.tuple(quota, moment, fc.integer({ min: 1, max: 1e9 }), fc.nat(1e9), fc.nat(1e6));
    fc.assert(
      fc.property(inputs, ([one, time, used, remaining, more]) => {
        const period = periodOf(one, dayOf(time));
        const day = projectExhaustion({ used, remaining }, period, time);
        const sooner = projectExhaustion({ used: used + more, remaining }, period, time);
        if (day === undefined) return;
        expect(day >= dayOf(time) && day <= period.to).toBe(true);
        expect(sooner !== undefined && sooner <= day).toBe(true);
      }),
    );
  });
});

describe('ranges', () => {
  test('parts hold every day once', () => {
    fc.assert(
      fc.property(moment, fc.nat(400), fc.integer({ min: 1, max: 90 }), (time, length, longest) => {
        const range = { from: dayOf(time), to: addDays(dayOf(time), length) };
        const parts = partsOf(range, longest);
        const all = parts.flatMap((part) =>
          Array.from({ length: countDays(part) }, (_, index) => addDays(part.from, index)),
        );
        const wanted = Array.from({ length: length + 1 }, (_, index) => addDays(range.from, index));
        expect(all).toEqual(wanted);
        expect(parts.every((part) => countDays(part) <= longest)).toBe(true);
      }),
    );
  });

  test.each(['2026-02-30', '2026-1-1', '', 'today', '2026-01-01T00:00:00Z', '+02026-01-01'])(
    '%j is no day',
    (text) => {
      expect(startOfDay(text)).toBeNaN();
    },
  );

  test('thirty days until today, unless said', () => {
    expect(chooseRange({}, '2026-01-30').range).toEqual({ from: '2026-01-01', to: '2026-01-30' });
    expect(chooseRange({ to: '2025-12-31' }, '2026-01-30').range.from).toBe('2025-12-02');
    expect(chooseRange({ from: '2026-01-29' }, '2026-01-30').range.to).toBe('2026-01-30');
  });

  test('every mistake at once', () => {
    const future = chooseRange({ from: '2027-01-02', to: '2027-01-01' }, '2026-01-30');
    expect(future.mistakes).toHaveLength(2);
    expect(chooseRange({ from: '1026-01-01' }, '2026-01-30').mistakes.join()).toContain('at most 366');
    expect(chooseRange({ from: '2025-01-30' }, '2026-01-30').mistakes).toEqual([]);
  });

  test.each([
    ['around the period', '2025-12-20', '2026-01-10', ['2025-12-20 2026-01-10']],
    ['within the period', '2026-01-03', '2026-01-05', ['2026-01-01 2026-01-10']],
    ['ending where the period begins', '2025-12-01', '2025-12-31', ['2025-12-01 2026-01-10']],
    ['long ago', '2025-11-01', '2025-11-30', ['2025-11-01 2025-11-30', '2026-01-01 2026-01-10']],
  ])('what is read for a range %s', (_name, from, to, wanted) => {
    const period = { from: '2026-01-01', to: '2026-01-31' };
    expect(
      rangesToRead({ from, to }, period, '2026-01-10').map((range) => `${range.from} ${range.to}`),
    ).toEqual(wanted);
    expect(rangesToRead({ from, to }, undefined, '2026-01-10')).toEqual([{ from, to }]);
  });
});
