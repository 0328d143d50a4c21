/** Periods of a quota, in whole days of UTC, and what lies in them. */
import type { Quota } from '../model/repository.ts';
import { addDays, DAY_SECONDS, type DayRange, dayOf, startOfDay } from './days.ts';

/**
 * The period of a quota that holds a day. The offset shifts its first day (aws-facts 5.1): with 1 a week begins on Monday
 * instead of Sunday, a month on its second day.
 */
export function periodOf({ period, offset }: Pick<Quota, 'period' | 'offset'>, day: string): DayRange {
  const date = new Date(startOfDay(day) * 1000);
  if (period === 'DAY') return { from: day, to: day };
  if (period === 'WEEK') {
    const from = addDays(day, -((date.getUTCDay() - offset + 7) % 7));
    return { from, to: addDays(from, 6) };
  }
  const month = date.getUTCMonth() - (date.getUTCDate() > offset ? 0 : 1);
  const first = (which: number): string => dayOf(Date.UTC(date.getUTCFullYear(), which, 1 + offset) / 1000);
  return { from: first(month), to: addDays(first(month + 1), -1) };
}

/** Of a use so early in a period nothing is foretold from less time than this, in seconds. */
const LEAST_TIME = DAY_SECONDS / 4;

/**
 * The day on which nothing will be left, if use goes on as it did since the period began; undefined when it will last.
 * @param time now, in seconds since 1970
 */
export function projectExhaustion(
  { used, remaining }: { readonly used: number; readonly remaining: number },
  period: DayRange,
  time: number,
): string | undefined {
  if (used === 0) return undefined;
  const elapsed = Math.max(time - startOfDay(period.from), LEAST_TIME);
  const moment = time + (remaining * elapsed) / used;
  return moment < startOfDay(addDays(period.to, 1)) ? dayOf(moment) : undefined;
}
