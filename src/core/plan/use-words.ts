/** Use of keys in words. */
import { sorted } from '../model/json.ts';
import type { LiveDayUse } from '../model/live.ts';

/** How many of the things a message names. */
const NAMED = 5;

/** `12 calls, last on 2026-01-31`; undefined without any. */
export function useText(days: readonly LiveDayUse[]): string | undefined {
  const last = sorted(days.filter(({ used }) => used > 0).map(({ day }) => day)).at(-1);
  return last === undefined ? undefined : `${count(total(days), 'call')}, last on ${last}`;
}

export function total(days: readonly LiveDayUse[]): number {
  return days.reduce((sum, { used }) => sum + used, 0);
}

export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

export function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
