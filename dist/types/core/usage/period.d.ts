/** Periods of a quota, in whole days of UTC, and what lies in them. */
import type { Quota } from '../model/repository.ts';
import { type DayRange } from './days.ts';
/**
 * The period of a quota that holds a day. The offset shifts its first day (aws-facts 5.1): with 1 a week begins on Monday
 * instead of Sunday, a month on its second day.
 */
export declare function periodOf({ period, offset }: Pick<Quota, 'period' | 'offset'>, day: string): DayRange;
/**
 * The day on which nothing will be left, if use goes on as it did since the period began; undefined when it will last.
 * @param time now, in seconds since 1970
 */
export declare function projectExhaustion({ used, remaining }: {
    readonly used: number;
    readonly remaining: number;
}, period: DayRange, time: number): string | undefined;
