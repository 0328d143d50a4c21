/** Better or worse off: limits against limits. */
import { describe, expect, test } from 'vitest';
import { effectOf } from '../../src/core/access/effect.ts';
import type { Access, AccessEffect } from '../../src/core/model/plan.ts';
import type { Quota } from '../../src/core/model/repository.ts';

const OPEN: Access = { status: 'open' };
const NONE: Access = { status: 'refused' };
const ABSENT: Access = { status: 'absent' };
const BLOCKED: Access = { status: 'blocked', plan: 'basic' };
const FREE = { status: 'allowed', plan: 'basic' } as const;

function throttled(rate: number, burst: number): Access {
  return { ...FREE, throttle: { rate, burst } };
}

function quota(limit: number, period: Quota['period'], offset = 0): Access {
  return { ...FREE, quota: { limit, period, offset } };
}

const CASES: readonly (readonly [Access, Access, AccessEffect | undefined])[] = [
  [FREE, NONE, 'lost'],
  [OPEN, NONE, 'lost'],
  [FREE, ABSENT, 'lost'],
  [OPEN, BLOCKED, 'lost'],
  [ABSENT, NONE, undefined],
  [NONE, BLOCKED, undefined],
  [OPEN, FREE, undefined],
  [OPEN, throttled(1, 1), 'reduced'],
  [FREE, { ...FREE, plan: 'other' }, undefined],
  [FREE, throttled(1, 1), 'reduced'],
  [throttled(10, 20), throttled(5, 20), 'reduced'],
  [throttled(10, 20), throttled(10, 5), 'reduced'],
  [quota(10, 'DAY'), quota(9, 'DAY'), 'reduced'],
  [quota(10, 'WEEK'), quota(10, 'WEEK', 3), undefined],
  // A longer period with no higher limit.
  [quota(10, 'DAY'), quota(10, 'WEEK'), 'reduced'],
  [quota(10, 'WEEK'), quota(10, 'MONTH'), 'reduced'],
  // Some more in one go, and less in the long run.
  [quota(10, 'DAY'), quota(69, 'WEEK'), 'reduced'],
  [quota(70, 'WEEK'), quota(10, 'DAY'), 'reduced'],
];

const OPPOSITE = { lost: 'gained', gained: 'lost', reduced: 'raised', raised: 'reduced' } as const;

describe('the effect of one access after another', () => {
  test.each(CASES)('%j, then %j: %s', (before, after, effect) => {
    expect(effectOf(before, after)).toBe(effect);
  });

  test.each(CASES.slice(0, -2))('%j after %j: the opposite of %s', (after, before, effect) => {
    expect(effectOf(before, after)).toBe(effect === undefined ? undefined : OPPOSITE[effect]);
  });

  test('one limit lower and another higher is reduced, both ways', () => {
    expect(effectOf(throttled(10, 20), throttled(20, 10))).toBe('reduced');
    expect(effectOf(throttled(20, 10), throttled(10, 20))).toBe('reduced');
  });

  test('as much each day is no less, and more in one go', () => {
    expect(effectOf(quota(10, 'DAY'), quota(70, 'WEEK'))).toBe('raised');
    expect(effectOf(quota(10, 'DAY'), quota(310, 'MONTH'))).toBe('raised');
    expect(effectOf(quota(10, 'DAY'), quota(300, 'MONTH'))).toBe('reduced');
  });
});
