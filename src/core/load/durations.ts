/** Spans of time as people write them: `12h`, `90d`, `2w`. */

export const DURATION = /^(?:0|[1-9][0-9]{0,4})[hdw]$/;

const SECONDS = { h: 3600, d: 86_400, w: 604_800 } as const;

export const HOUR = SECONDS.h;
export const DAY = SECONDS.d;

/** Seconds. @param text one that `DURATION` matches */
export function secondsOf(text: string): number {
  const unit = text.endsWith('h') ? 'h' : text.endsWith('d') ? 'd' : 'w';
  return Number.parseInt(text, 10) * SECONDS[unit];
}
