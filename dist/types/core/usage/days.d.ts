/** Days as API Gateway counts use in them: YYYY-MM-DD, UTC. */
export declare const DAY_SECONDS = 86400;
/** Both days are in it. */
export interface DayRange {
    readonly from: string;
    readonly to: string;
}
/** The day that holds a moment, in seconds since 1970. */
export declare function dayOf(time: number): string;
/** The moment at which a day begins, in seconds since 1970; NaN for what is not a day, `2026-02-30` for example. */
export declare function startOfDay(day: string): number;
/** The day so many days later, or earlier for a negative number. */
export declare function addDays(day: string, count: number): string;
/** How many days a range has; less than 1 when it ends before it begins. */
export declare function countDays({ from, to }: DayRange): number;
/** The same days in ranges of at most so many days, oldest first. */
export declare function partsOf({ from, to }: DayRange, longest: number): readonly DayRange[];
