/** Shows an outcome: as text with faults on stderr, as Markdown, or as one JSON document on stdout. */
import { visible } from '../core/render/escape.ts';
import type { Fault } from '../core/model/report.ts';
import type { Outcome } from './outcome.ts';
import type { Format } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Heavy renderers are loaded only for the format that needs them. */
export async function present(outcome: Outcome, format: Format, terminal: Terminal): Promise<void> {
  if (format === 'json') {
    const { renderJson } = await import('../core/render/json.ts');
    terminal.write(renderJson(outcome));
    return;
  }
  const text = format === 'markdown' ? await markdownOf(outcome) : await textOf(outcome, terminal);
  if (text !== '') terminal.write(`${text.trimEnd()}\n`);
  for (const fault of outcome.faults) terminal.say(faultText(fault, terminal));
}

async function textOf(outcome: Outcome, { paint }: Terminal): Promise<string> {
  const render = await import('../core/render/terminal.ts');
  const parts: string[] = [];
  if (outcome.problems.length > 0) parts.push(render.renderProblems(outcome.problems, paint));
  if (outcome.counts !== undefined && outcome.problems.length === 0) parts.push(countsText(outcome.counts));
  if (outcome.apply !== undefined) parts.push(render.renderApplyReport(outcome.apply, paint));
  else if (outcome.verify !== undefined) parts.push(render.renderVerifyReport(outcome.verify, paint));
  else if (outcome.plan !== undefined) parts.push(render.renderPlan(outcome.plan, paint));
  return parts.join('\n\n');
}

async function markdownOf(outcome: Outcome): Promise<string> {
  const { outcomeMarkdown } = await import('./markdown.ts');
  return await outcomeMarkdown(outcome);
}

/** Says what was looked at, so that a run that looked at nothing cannot pass for a good one. */
export function countsText({ specs, plans, environments }: NonNullable<Outcome['counts']>): string {
  const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `No problems in ${count(specs, 'spec')} and ${count(plans, 'plan file')}, for ${count(environments, 'environment')}.`;
}

function faultText(fault: Fault, { sayPaint }: Terminal): string {
  const from = [fault.operation, fault.requestId].filter((each) => each !== undefined).join(', request ');
  const head = `${sayPaint('red', 'error')}: ${visible(fault.message)} (${visible(fault.code)}${from === '' ? '' : `; ${from}`})`;
  return fault.hint === undefined ? `${head}\n` : `${head}\n  ${fault.hint}\n`;
}
