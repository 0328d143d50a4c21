/** Problems as a table in Markdown, cut to fit: errors stay longest. */
import type { Problem } from '../model/problem.ts';
import {
  type Block,
  code,
  folded,
  type Inline,
  LINE_BREAK,
  paragraph,
  strong,
  table,
  text,
  toText,
} from './markdown-nodes.ts';
import { problemCounts } from './reports.ts';

/** How many rows are shown, tried in this order until the text fits. */
const ROWS = [200, 80, 30, 10, 3];

export interface ProblemsOptions {
  /** Characters. */
  readonly limit: number;
  /** Behind a line to click on: for warnings beside a plan, which is what a reader came for. */
  readonly fold: boolean;
}

export async function renderProblemsMarkdown(
  problems: readonly Problem[],
  { limit, fold }: ProblemsOptions,
): Promise<string> {
  if (problems.length === 0) return '';
  for (const rows of ROWS) {
    const shown = await toText(blocks(problems, rows, fold));
    if (shown.length <= limit) return shown;
  }
  return await toText(blocks(problems, 0, false));
}

function blocks(problems: readonly Problem[], rows: number, fold: boolean): readonly Block[] {
  const shown = problems.length <= rows ? problems : errorsFirst(problems).slice(0, rows);
  const rest = problems.length - shown.length;
  const body = [
    ...(shown.length === 0 ? [] : [table(['', 'Where', 'Code', 'What'], shown.map(row))]),
    ...(rest === 0 ? [] : [paragraph(text(`${rest} more are not shown here; the log has them all.`))]),
  ];
  const counts = problemCounts(problems);
  return fold ? folded(counts, body) : [paragraph(strong(counts)), ...body];
}

function errorsFirst(problems: readonly Problem[]): readonly Problem[] {
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

function row({ severity, file, line, column, code: name, message, hint }: Problem): Inline[][] {
  return [
    [text(severity)],
    [code(`${file}:${line}:${column}`)],
    [code(name)],
    [code(message), LINE_BREAK, code(hint)],
  ];
}
