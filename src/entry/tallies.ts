/** How far many steps of one sort have come. */
import type { Step } from '../core/model/plan.ts';
import type { StepEvent } from '../core/model/report.ts';

/** Of more steps of one sort than this, parts are told instead of each. */
const MANY = 50;
const PARTS = 10;
/** So many failures of one sort are told; the report counts all. */
const FAILURES_TOLD = 5;

export interface Tallies {
  /** Counts a call that was done: whether it is told by its name, as `100 of 1000`, or not at all. */
  done(event: StepEvent): 'by name' | { readonly progress: string } | undefined;
  /** Counts a call that failed, and says whether it is told. */
  failed(event: StepEvent): boolean;
}

interface Tally {
  readonly total: number;
  attempted: number;
  done: number;
  failures: number;
}

/** Action and kind are the sort of a step. */
export function tallies(steps: readonly Step[]): Tallies {
  const counts = new Map<string, Tally>(
    [...Map.groupBy(steps, sortOf)]
      .filter(([, { length }]) => length > MANY)
      .map(([sort, { length }]) => [sort, { total: length, attempted: 0, done: 0, failures: 0 }]),
  );
  const count = ({ step, companions }: StepEvent, member: 'attempted' | 'done'): void => {
    for (const each of [step, ...companions]) {
      const tally = counts.get(sortOf(each));
      if (tally !== undefined) tally[member] += 1;
    }
  };
  return {
    done: (event) => {
      const tally = counts.get(sortOf(event.step));
      const before = partsOf(tally);
      count(event, 'attempted');
      count(event, 'done');
      if (tally === undefined) return 'by name';
      return partsOf(tally) > before ? { progress: `${tally.done} of ${tally.total}` } : undefined;
    },
    failed: (event) => {
      count(event, 'attempted');
      const tally = counts.get(sortOf(event.step));
      if (tally === undefined) return true;
      tally.failures += 1;
      return tally.failures <= FAILURES_TOLD;
    },
  };
}

function sortOf({ action, kind }: Step): string {
  return `${action} ${kind}`;
}

function partsOf(tally: Tally | undefined): number {
  return tally === undefined ? 0 : Math.floor((tally.attempted * PARTS) / tally.total);
}
