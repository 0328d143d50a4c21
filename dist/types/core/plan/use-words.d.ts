import type { LiveDayUse } from '../model/live.ts';
/** `12 calls, last on 2026-01-31`; undefined without any. */
export declare function useText(days: readonly LiveDayUse[]): string | undefined;
export declare function total(days: readonly LiveDayUse[]): number;
export declare function count(number: number, word: string): string;
export declare function named(names: readonly string[]): string;
