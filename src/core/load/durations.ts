/** Spans of time in files: `12h`, `90d`, `2w`. */
import { durationOf } from '../model/duration.ts';

export const DURATION = /^(?:0|[1-9][0-9]{0,4})[hdw]$/;

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** Seconds. @param text one that `DURATION` matches */
export function secondsOf(text: string): number {
  return durationOf(text) ?? 0;
}
