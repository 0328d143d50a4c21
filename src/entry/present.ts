/** Shows an outcome: as text with faults on stderr, as Markdown, or as one JSON document on stdout. */
import type { Outcome } from './outcome.ts';
import type { Format } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Renderers are loaded only for the format that needs them. */
export async function present(outcome: Outcome, format: Format, terminal: Terminal): Promise<void> {
  if (format === 'json') {
    const { renderJson } = await import('../core/render/json.ts');
    terminal.write(renderJson(outcome));
    return;
  }
  const text = format === 'markdown' ? await markdownOf(outcome) : await textOf(outcome, terminal);
  if (text !== '') terminal.write(`${text.trimEnd()}\n`);
  if (outcome.faults.length === 0) return;
  const { renderFault } = await import('../core/render/reports.ts');
  for (const fault of outcome.faults) terminal.say(`${renderFault(fault, terminal.sayPaint)}\n`);
}

async function textOf(outcome: Outcome, { paint }: Terminal): Promise<string> {
  const { outcomeText } = await import('./text.ts');
  return await outcomeText(outcome, paint);
}

async function markdownOf(outcome: Outcome): Promise<string> {
  const { outcomeMarkdown } = await import('./markdown.ts');
  return await outcomeMarkdown(outcome);
}
