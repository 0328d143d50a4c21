/** What a key has used of a plan's quota, and what is left of it (aws-facts 5.1, 5.4). */
import type { QuotaSettings } from '@aws-sdk/client-api-gateway';
import type { Account, CountsByDay } from './store.ts';

const DAY = 86_400_000;

/** Counts of one key in one plan. */
export interface KeyUsage {
  /** Calls that were admitted. */
  readonly used: CountsByDay;
  /** What UpdateUsage added to what was left; negative where it took something away. */
  readonly extended: CountsByDay;
}

export function usageOf(account: Account, usagePlanId: string, keyId: string): KeyUsage {
  return {
    used: account.usage[usagePlanId]?.[keyId] ?? {},
    extended: account.usageExtensions[usagePlanId]?.[keyId] ?? {},
  };
}

/** Adds to the count of a day. */
export function addTo(
  table: Account['usage'],
  usagePlanId: string,
  keyId: string,
  day: string,
  count: number,
): void {
  const byKey = (table[usagePlanId] ??= {});
  const days = (byKey[keyId] ??= {});
  days[day] = (days[day] ?? 0) + count;
}

/**
 * What is left of a quota after the calls up to a moment's day. Below zero where more was used, as after the limit was lowered.
 * @param moment milliseconds since 1970; counts of later days are left out
 */
export function remainingAt(quota: QuotaSettings, { extended, used }: KeyUsage, moment: number): number {
  const first = isoDay(periodStart(quota, moment));
  const last = isoDay(moment);
  return (quota.limit ?? 0) + sum(extended, first, last) - sum(used, first, last);
}

/**
 * The first day of the period that holds the moment, in UTC. The offset shifts the first day: 1 lets a week begin on
 * Monday instead of Sunday, a month on its second day.
 */
export function periodStart(quota: Pick<QuotaSettings, 'period' | 'offset'>, now: number): number {
  const date = new Date(now);
  const today = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const offset = quota.offset ?? 0;
  if (quota.period === 'WEEK') return today - ((date.getUTCDay() - offset + 7) % 7) * DAY;
  if (quota.period !== 'MONTH') return today;
  const month = date.getUTCDate() > offset ? date.getUTCMonth() : date.getUTCMonth() - 1;
  return Date.UTC(date.getUTCFullYear(), month, 1 + offset);
}

/** `2026-01-31`, in UTC. */
export function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function sum(counts: CountsByDay, first: string, last: string): number {
  return Object.entries(counts)
    .filter(([day]) => day >= first && day <= last)
    .reduce((total, [, count]) => total + count, 0);
}
