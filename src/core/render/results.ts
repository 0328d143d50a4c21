/** What became of the steps of an apply: each, or how many where there are many of one sort. */
import { KIND_TITLES } from '../model/kind.ts';
import type { StepResult } from '../model/report.ts';

/** Of more results of one outcome, action and kind than this, their number is told. */
const MANY = 20;
/** Failures that are told all the same. */
const FAILURES_TOLD = 5;

/** Results of one outcome, action and kind that are not told one by one. */
export interface ManyResults {
  readonly like: StepResult;
  readonly count: number;
  /** Whether some of them were told before. */
  readonly more: boolean;
}

export type ToldResult = { readonly one: StepResult } | ManyResults;

/** In the order of the plan; many alike stand where the first of them stands. */
export function toldResults(results: readonly StepResult[]): readonly ToldResult[] {
  return [...Map.groupBy(results, sortOf).values()].flatMap((alike): readonly ToldResult[] => {
    if (alike.length <= MANY) return alike.map((one) => ({ one }));
    const shown = alike.filter(({ fault }) => fault !== undefined).slice(0, FAILURES_TOLD);
    const [like] = alike;
    if (like === undefined) return [];
    return [
      ...shown.map((one) => ({ one })),
      { like, count: alike.length - shown.length, more: shown.length > 0 },
    ];
  });
}

/** A result with warnings is told in any case. */
function sortOf({ step, outcome, warnings }: StepResult): string {
  const alone = warnings === undefined ? '' : step.id;
  return `${outcome} ${step.action} ${step.kind} ${alone}`;
}

/** `900 × create API key`. */
export function manyText({ like, count, more }: ManyResults): string {
  return `${count}${more ? ' more' : ''} × ${like.step.action} ${KIND_TITLES[like.step.kind]}`;
}
