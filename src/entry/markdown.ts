/** An outcome as Markdown: the comment, the job summary, and `--format markdown`. */
import {
  COMMENT_LIMIT,
  renderApplyMarkdown,
  renderFaultsMarkdown,
  renderPlanMarkdown,
  renderVerifyMarkdown,
} from '../core/render/markdown.ts';
import { renderProblemsMarkdown } from '../core/render/problems-markdown.ts';
import { waivedCount } from '../core/render/reports.ts';
import { renderUsageMarkdown } from '../core/render/usage-markdown.ts';
import type { Outcome } from './outcome.ts';
import { countsText } from './text.ts';

/** What the plan always keeps of a comment, whatever is found in the files. */
const ROOM_FOR_PLAN = 45_000;

/** @param first the marker, where the text is to be found again */
export async function outcomeMarkdown(outcome: Outcome, first?: string): Promise<string> {
  const { problems, counts, plan, apply, verify, usage, faults } = outcome;
  const applied = apply !== undefined && apply.steps.length > 0;
  const planned = plan !== undefined && !applied;
  const found = await problemsMarkdown(outcome, planned);
  const before = [
    planned ? '' : found,
    counts === undefined || problems.length > 0 ? '' : `${countsText(counts)}\n`,
    faults.length === 0 ? '' : await renderFaultsMarkdown(faults),
  ];
  const room = COMMENT_LIMIT - lengthOf([...before, found]);
  const parts = [
    ...before,
    planned ? await renderPlanMarkdown(plan, room) : '',
    planned ? found : '',
    applied ? await renderApplyMarkdown(apply) : '',
    verify !== undefined && apply === undefined ? await renderVerifyMarkdown(verify) : '',
    usage === undefined ? '' : await renderUsageMarkdown(usage, room),
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  return first === undefined ? text : `${first}\n\n${text}`;
}

/** Beside a plan there are only warnings: they follow it, folded, and leave it its room. */
async function problemsMarkdown({ problems, waived }: Outcome, planned: boolean): Promise<string> {
  const limit = planned ? COMMENT_LIMIT - ROOM_FOR_PLAN : COMMENT_LIMIT;
  const table = await renderProblemsMarkdown(problems, { limit, fold: planned });
  const count = waivedCount(waived);
  return [table, count === '' ? '' : `${count}\n`].filter((part) => part !== '').join('\n');
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 1, 0);
}
