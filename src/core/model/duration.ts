/** Spans of time as people write them. */

const UNITS = [
  ['w', 604_800],
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
] as const;

/** `7d`, `36h`: in the largest unit that divides it; days rather than weeks. @param seconds whole and not negative */
export function durationText(seconds: number): string {
  const [, ...days] = UNITS;
  const unit = days.find(([, size]) => seconds >= size && seconds % size === 0);
  return unit === undefined ? `${seconds}s` : `${seconds / unit[1]}${unit[0]}`;
}

/** Seconds of `90d`, `36h`, `2w`; undefined for any other text. */
export function durationOf(text: string): number | undefined {
  const [, amount, name] = /^([1-9][0-9]{0,4}|0)([hdw])$/.exec(text) ?? [];
  const size = UNITS.find(([unit]) => unit === name)?.[1];
  return amount === undefined || size === undefined ? undefined : Number(amount) * size;
}
