/** An outcome as Markdown: the comment, the job summary, and `--format markdown`. */
import {
  marker,
  renderApplyMarkdown,
  renderFaultsMarkdown,
  renderPlanMarkdown,
  renderProblemsMarkdown,
  renderVerifyMarkdown,
} from '../core/render/markdown.ts';
import type { Outcome } from './outcome.ts';

/** The hidden line by which the comment of an environment is found again. */
export function outcomeMarker({ environment }: Outcome): string {
  return marker(environment ?? '');
}

/** @param first the marker, where the text is to be found again */
export async function outcomeMarkdown(outcome: Outcome, first?: string): Promise<string> {
  const { problems, plan, apply, verify, faults } = outcome;
  const applied = apply !== undefined && apply.steps.length > 0;
  const parts = [
    problems.length === 0 ? '' : await renderProblemsMarkdown(problems),
    faults.length === 0 ? '' : await renderFaultsMarkdown(faults),
    plan === undefined || applied ? '' : await renderPlanMarkdown(plan),
    applied ? await renderApplyMarkdown(apply) : '',
    verify !== undefined && apply === undefined ? await renderVerifyMarkdown(verify) : '',
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  return first === undefined ? text : `${first}\n\n${text}`;
}
