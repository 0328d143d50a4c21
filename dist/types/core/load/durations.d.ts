export declare const DURATION: RegExp;
export declare const HOUR = 3600;
export declare const DAY: number;
/** Seconds. @param text one that `DURATION` matches */
export declare function secondsOf(text: string): number;
