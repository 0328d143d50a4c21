/** A bound on the work of one comparison: schemas come from pull requests, and a small one can stand for an endless one. */

/** Steps of one comparison: some ten times what the largest spec that can be imported needs. */
const MOST_STEPS = 3_000_000;
/** How deep alternatives may hold alternatives. */
export const MOST_LEVELS = 40;

export interface Budget {
  /** Takes this many steps; false when there are not so many left. */
  readonly take: (steps: number) => boolean;
  /** Says that something was left out for another reason. */
  readonly exhaust: () => void;
  readonly exhausted: () => boolean;
}

export function budget(steps = MOST_STEPS): Budget {
  let left = steps;
  let short = false;
  return {
    take: (count) => {
      left -= count;
      if (left < 0) short = true;
      return !short;
    },
    exhaust: () => {
      short = true;
    },
    exhausted: () => short,
  };
}
