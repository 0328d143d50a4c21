/** Spans of time as people write them. */
/** `7d`, `36h`: in the largest unit that divides it; days rather than weeks. @param seconds whole and not negative */
export declare function durationText(seconds: number): string;
/** Seconds of `90d`, `36h`, `2w`; undefined for any other text. */
export declare function durationOf(text: string): number | undefined;
