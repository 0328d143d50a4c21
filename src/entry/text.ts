/** An outcome as text for a person. */
import type { Outcome } from './outcome.ts';
import type { Paint } from '../core/render/paint.ts';
import { renderApplyReport, renderPlan, renderProblems, renderVerifyReport } from '../core/render/terminal.ts';

/** Everything but the faults, which belong to stderr; empty when there is nothing else to say. */
export function outcomeText(outcome: Outcome, paint: Paint): string {
  const parts: string[] = [];
  if (outcome.problems.length > 0) parts.push(renderProblems(outcome.problems, paint));
  if (outcome.counts !== undefined && outcome.problems.length === 0) parts.push(countsText(outcome.counts));
  if (outcome.apply !== undefined) parts.push(renderApplyReport(outcome.apply, paint));
  else if (outcome.verify !== undefined) parts.push(renderVerifyReport(outcome.verify, paint));
  else if (outcome.plan !== undefined) parts.push(renderPlan(outcome.plan, paint));
  return parts.join('\n\n').trimEnd();
}

/** Says what was looked at, so that a run that looked at nothing cannot pass for a good one. */
export function countsText({ specs, plans, environments }: NonNullable<Outcome['counts']>): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `No problems in ${count(specs, 'spec')} and ${count(plans, 'plan file')}, for ${count(environments, 'environment')}.`;
}
