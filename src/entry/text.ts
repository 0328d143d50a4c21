/** An outcome as text, for a terminal or a log. Faults are not in it: a terminal says them on stderr. */
import type { Paint } from '../core/render/paint.ts';
import type { Outcome } from './outcome.ts';

export async function outcomeText(outcome: Outcome, paint: Paint): Promise<string> {
  const [plans, reports] = await Promise.all([
    import('../core/render/terminal.ts'),
    import('../core/render/reports.ts'),
  ]);
  const { problems, counts, plan, apply, verify, usage } = outcome;
  const parts: string[] = [];
  if (problems.length > 0) parts.push(reports.renderProblems(problems, paint));
  else if (counts !== undefined) parts.push(countsText(counts));
  parts.push(reports.waivedCount(outcome.waived));
  // A refusal is explained by its plan, and so is a plan that was not the approved one.
  const explains = apply === undefined || apply.outcome === 'refused' || apply.outcome === 'stale';
  if (plan !== undefined && explains) parts.push(plans.renderPlan(plan, paint));
  if (apply !== undefined) parts.push(reports.renderApplyReport(apply, paint));
  else if (verify !== undefined) parts.push(reports.renderVerifyReport(verify, paint));
  if (usage !== undefined) parts.push(await usageText(usage, paint));
  return parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n');
}

async function usageText(usage: NonNullable<Outcome['usage']>, paint: Paint): Promise<string> {
  const { renderUsage } = await import('../core/render/usage.ts');
  return renderUsage(usage, paint);
}

/** Says what was looked at, so that a run that looked at nothing cannot pass for a good one. */
export function countsText({ specs, plans, environments }: NonNullable<Outcome['counts']>): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `No problems in ${count(specs, 'spec')} and ${count(plans, 'plan file')}, for ${count(environments, 'environment')}.`;
}
