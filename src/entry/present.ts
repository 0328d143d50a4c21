/** Shows an outcome: as text with faults on stderr, as Markdown, or as one JSON document on stdout. */
import { visible } from '../core/render/escape.ts';
import type { Fault } from '../core/model/report.ts';
import type { Outcome } from './outcome.ts';
import type { Format } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Renderers are loaded only for the format that needs them. */
export async function present(outcome: Outcome, format: Format, terminal: Terminal): Promise<void> {
  if (format === 'json') {
    const { outcomeJson } = await import('./json.ts');
    terminal.write(outcomeJson(outcome));
    return;
  }
  const text = format === 'markdown' ? await markdownOf(outcome) : await textOf(outcome, terminal);
  if (text !== '') terminal.write(`${text.trimEnd()}\n`);
  for (const fault of outcome.faults) terminal.say(faultText(fault, terminal));
}

async function textOf(outcome: Outcome, { paint }: Terminal): Promise<string> {
  const { outcomeText } = await import('./text.ts');
  return outcomeText(outcome, paint);
}

async function markdownOf(outcome: Outcome): Promise<string> {
  const { outcomeMarkdown } = await import('./markdown.ts');
  return await outcomeMarkdown(outcome);
}

function faultText(fault: Fault, { sayPaint }: Terminal): string {
  const call = [fault.operation, fault.requestId].filter((each) => each !== undefined).join(', request ');
  const where = call === '' ? fault.code : `${fault.code}; ${call}`;
  const head = `${sayPaint('red', 'error')}: ${visible(fault.message)} (${visible(where)})`;
  return fault.hint === undefined ? `${head}\n` : `${head}\n  ${fault.hint}\n`;
}
