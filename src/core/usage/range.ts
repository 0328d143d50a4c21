/** Which days a report is about. */
import { sorted } from '../model/json.ts';
import { addDays, countDays, type DayRange } from './days.ts';

const DEFAULT_DAYS = 30;

/** More than a year is a typing mistake rather than a question; each plan costs a call for every 90 days of it. */
const MOST_DAYS = 366;

/**
 * The days that were asked for; without a last day until today, without a first one 30 days.
 * @returns the range, or everything that is wrong with it, in words that begin with the option
 */
export function chooseRange(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: string,
): { readonly range: DayRange; readonly mistakes: readonly string[] } {
  const to = asked.to ?? today;
  const range = { from: asked.from ?? addDays(to, 1 - DEFAULT_DAYS), to };
  const mistakes = [
    ...(to > today ? [`--to ${to} is after today, ${today} (days are those of UTC).`] : []),
    ...(range.from > to ? [`--from ${range.from} is after the last day, ${to}.`] : []),
    ...(countDays(range) > MOST_DAYS
      ? [
          `--from ${range.from} is ${countDays(range)} days before the end, and at most ${MOST_DAYS} are read.`,
        ]
      : []),
  ];
  return { range, mistakes };
}

/**
 * The days to read so that a report knows the range and the current period up to today: one range where the two touch.
 * @param period absent for a plan without a quota
 */
export function rangesToRead(
  range: DayRange,
  period: DayRange | undefined,
  today: string,
): readonly DayRange[] {
  if (period === undefined) return [range];
  if (addDays(range.to, 1) < period.from) return [range, { from: period.from, to: today }];
  const [from = today] = sorted([range.from, period.from]);
  return [{ from, to: today }];
}
