/** Who used how much of which quota, as Markdown: the job summary of a scheduled workflow. */
import type { KeyUsage, PlanUsage, UsageReport } from '../usage/model.ts';
import { short } from './escape.ts';
import { COMMENT_LIMIT } from './markdown.ts';
import {
  type Block,
  code,
  folded,
  heading,
  type Inline,
  paragraph,
  strong,
  table,
  text,
  toText,
} from './markdown-nodes.ts';
import {
  bar,
  exhaustionWords,
  keyMarks,
  number,
  plural,
  quotaWords,
  splitKeys,
  totalsWords,
} from './usage-words.ts';

/** How many keys and plans are shown, tried in this order until it fits. */
const SIZES = [
  { keys: 100, plans: 100 },
  { keys: 30, plans: 100 },
  { keys: 10, plans: 50 },
  { keys: 3, plans: 20 },
] as const;
type Size = (typeof SIZES)[number];

/** Tables with more rows are behind a line to click on. */
const ROWS_IN_VIEW = 10;

export async function renderUsageMarkdown(report: UsageReport, limit = COMMENT_LIMIT): Promise<string> {
  for (const size of SIZES) {
    const shown = await toText(blocks(report, size));
    if (shown.length <= limit) return shown;
  }
  return await toText([
    title(report),
    paragraph(text('The report is too large; --format json has all of it.')),
  ]);
}

function blocks(report: UsageReport, size: Size): Block[] {
  const shown = report.plans.slice(0, size.plans);
  const rest = report.plans.length - shown.length;
  return [
    title(report),
    ...(report.plans.length === 0 ? [paragraph(text('No usage plan is declared.'))] : []),
    ...shown.flatMap((plan) => planBlocks(plan, size)),
    ...(rest === 0 ? [] : [paragraph(text(`${plural(rest, 'more plan')} not shown here.`))]),
  ];
}

function title({ target, range }: UsageReport): Block {
  return heading(
    3,
    text('Use of '),
    code(target.environment),
    text(' in '),
    code(target.region),
    text(` from ${range.from} to ${range.to}`),
  );
}

function planBlocks(plan: PlanUsage, size: Size): Block[] {
  const name = heading(4, code(short(plan.name)), text(plan.existing ? ' (a plan of others)' : ''));
  if (plan.missing !== undefined) {
    return [name, paragraph(strong('Not in the account: '), code(plan.missing))];
  }
  const { used, unused } = splitKeys(plan);
  return [
    name,
    paragraph(text(`${quotaWords(plan)}. ${totalsWords(plan.totals)}`)),
    ...usedBlocks(used, plan.quota !== undefined, size),
    ...unusedBlocks(unused, size),
  ];
}

function usedBlocks(keys: readonly KeyUsage[], limited: boolean, size: Size): Block[] {
  if (keys.length === 0) return [];
  const shown = keys.slice(0, size.keys);
  const titles = [
    'Key',
    ...(limited ? ['Of the quota', 'Used', 'Runs out'] : []),
    'Last used',
    'In the range',
  ];
  const rows = table(
    titles,
    shown.map((key) => row(key, limited)),
  );
  const body = [rows, ...more(keys.length - shown.length)];
  return shown.length <= ROWS_IN_VIEW ? body : folded(`${plural(keys.length, 'key')} with use`, body);
}

function row(key: KeyUsage, limited: boolean): Inline[][] {
  const { quota } = key;
  const use =
    quota === undefined
      ? [[], [], []]
      : [
          [code(bar(quota))],
          [text(`${number(quota.used)} / ${number(quota.limit)}`)],
          [text(exhaustionWords(quota))],
        ];
  return [label(key), ...(limited ? use : []), [text(key.lastUsed ?? '')], [text(number(key.used))]];
}

/** Our marks may carry the text of a tag, so they are code as well. */
function label(key: KeyUsage): Inline[] {
  return [code(`${short(key.name === '' ? key.id : key.name)}${keyMarks(key)}`)];
}

function unusedBlocks(keys: readonly KeyUsage[], size: Size): Block[] {
  if (keys.length === 0) return [];
  const shown = keys.slice(0, size.keys);
  const names = shown.flatMap((key, index) => [...(index === 0 ? [] : [text(', ')]), ...label(key)]);
  const body = [paragraph(...names), ...more(keys.length - shown.length)];
  return folded(`Never used: ${plural(keys.length, 'key')}`, body);
}

function more(count: number): Block[] {
  return count === 0 ? [] : [paragraph(text(`and ${number(count)} more (see --format json)`))];
}
