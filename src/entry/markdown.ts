/** An outcome as Markdown: the comment, the job summary, and `--format markdown`. */
import {
  renderApplyMarkdown,
  renderFaultsMarkdown,
  renderPlanMarkdown,
  renderProblemsMarkdown,
  renderVerifyMarkdown,
} from '../core/render/markdown.ts';
import { waivedCount } from '../core/render/reports.ts';
import type { Outcome } from './outcome.ts';
import { countsText } from './text.ts';

/** @param first the marker, where the text is to be found again */
export async function outcomeMarkdown(outcome: Outcome, first?: string): Promise<string> {
  const { problems, counts, plan, apply, verify, faults } = outcome;
  const applied = apply !== undefined && apply.steps.length > 0;
  const parts = [
    problems.length === 0 ? '' : await renderProblemsMarkdown(problems),
    counts === undefined || problems.length > 0 ? '' : `${countsText(counts)}\n`,
    outcome.waived === undefined ? '' : `${waivedCount(outcome.waived)}\n`,
    faults.length === 0 ? '' : await renderFaultsMarkdown(faults),
    plan === undefined || applied ? '' : await renderPlanMarkdown(plan),
    applied ? await renderApplyMarkdown(apply) : '',
    verify !== undefined && apply === undefined ? await renderVerifyMarkdown(verify) : '',
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  return first === undefined ? text : `${first}\n\n${text}`;
}
