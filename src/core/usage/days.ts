/** Days as API Gateway counts use in them: YYYY-MM-DD, UTC. */

export const DAY_SECONDS = 86_400;

/** Both days are in it. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** The day that holds a moment, in seconds since 1970. */
export function dayOf(time: number): string {
  return new Date(time * 1000).toISOString().slice(0, 10);
}

/** The moment at which a day begins, in seconds since 1970; NaN for what is not a day, `2026-02-30` for example. */
export function startOfDay(day: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / 1000 : Number.NaN;
  return !Number.isNaN(time) && dayOf(time) === day ? time : Number.NaN;
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: string, count: number): string {
  return dayOf(startOfDay(day) + count * DAY_SECONDS);
}

/** How many days a range has; less than 1 when it ends before it begins. */
export function countDays({ from, to }: DayRange): number {
  return (startOfDay(to) - startOfDay(from)) / DAY_SECONDS + 1;
}

/** The same days in ranges of at most so many days, oldest first. */
export function partsOf({ from, to }: DayRange, longest: number): readonly DayRange[] {
  const parts: DayRange[] = [];
  for (let start = from; start <= to; start = addDays(start, longest)) {
    const end = addDays(start, longest - 1);
    parts.push({ from: start, to: end < to ? end : to });
  }
  return parts;
}
