/** Who used how much of which quota, as text for a terminal or a log. */
import type { KeyQuotaUse, KeyUsage, PlanUsage, UsageReport } from '../usage/model.ts';
import { short, visible } from './escape.ts';
import type { Paint, PaintStyle } from './paint.ts';
import { bar, exhaustionWords, keyMarks, number, quotaWords, splitKeys, totalsWords } from './usage-words.ts';
import { targetOf } from './words.ts';

/** How many keys of a plan a person is shown; the JSON has them all. */
const KEYS_SHOWN = 20;
const NAME_LENGTH = 40;

/** A plan after the other, their keys by share, worst first. */
export function renderUsage(report: UsageReport, paint: Paint): string {
  const { from, to } = report.range;
  const title = `${paint('bold', targetOf(report))}: use from ${from} to ${to}`;
  const plans = report.plans.map((plan) => planText(plan, paint));
  return `${[title, ...(plans.length === 0 ? ['No usage plan is declared.'] : plans)].join('\n\n')}\n`;
}

function planText(plan: PlanUsage, paint: Paint): string {
  const { used, unused } = splitKeys(plan);
  const others = plan.existing ? ', a plan of others' : '';
  const title = `${paint('bold', `${short(plan.name, NAME_LENGTH)} (${short(plan.id, NAME_LENGTH)}${others})`)}: ${quotaWords(plan)}`;
  if (plan.missing !== undefined) return `${title}\n  ${paint('yellow', visible(plan.missing))}`;
  const lines = [
    ...keyTable(used.slice(0, KEYS_SHOWN), plan.quota !== undefined, paint),
    ...rest(used.length - KEYS_SHOWN, paint),
    ...neverUsed(unused, paint),
    paint('dim', totalsWords(plan.totals)),
  ];
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function rest(count: number, paint: Paint): string[] {
  return count > 0 ? [paint('dim', `and ${number(count)} more (see --format json)`)] : [];
}

function neverUsed(keys: readonly KeyUsage[], paint: Paint): string[] {
  if (keys.length === 0) return [];
  const names = keys.slice(0, KEYS_SHOWN).map(label).join(', ');
  const more = keys.length > KEYS_SHOWN ? ` and ${number(keys.length - KEYS_SHOWN)} more` : '';
  return [`${paint('yellow', 'Never used:')} ${names}${more}`];
}

function label(key: KeyUsage): string {
  return `${short(key.name === '' ? key.id : key.name, NAME_LENGTH)}${keyMarks(key)}`;
}

interface Cell {
  readonly text: string;
  readonly style?: PaintStyle;
  readonly right?: boolean;
}

function keyTable(keys: readonly KeyUsage[], limited: boolean, paint: Paint): string[] {
  if (keys.length === 0) return [];
  const titles = ['key', ...(limited ? ['of the quota', 'used', 'runs out'] : []), 'last used', 'in range'];
  const head = titles.map(
    (text): Cell => ({ text, style: 'dim', right: text === 'in range' || text === 'used' }),
  );
  return aligned([head, ...keys.map((key) => keyRow(key, limited))], paint);
}

function keyRow(key: KeyUsage, limited: boolean): readonly Cell[] {
  return [
    { text: label(key) },
    ...(limited ? quotaCells(key.quota) : []),
    { text: key.lastUsed ?? '' },
    { text: number(key.used), right: true },
  ];
}

function quotaCells(use: KeyQuotaUse | undefined): readonly Cell[] {
  if (use === undefined) return [{ text: '' }, { text: '' }, { text: '' }];
  const style = styleOf(use);
  return [
    { text: bar(use), style },
    { text: `${number(use.used)} / ${number(use.limit)}`, right: true },
    { text: exhaustionWords(use), style },
  ];
}

function styleOf({ share, exhaustion }: KeyQuotaUse): PaintStyle {
  if (share >= 0.9) return 'red';
  return exhaustion === undefined ? 'green' : 'yellow';
}

/** Columns as wide as their widest cell; painted after that, because colours have a width of their own. */
function aligned(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.text.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map(({ text, style, right }, column) => {
        const width = widths[column] ?? 0;
        const padded = right === true ? text.padStart(width) : text.padEnd(width);
        return style === undefined ? padded : paint(style, padded);
      })
      .join('  ')
      .trimEnd(),
  );
}
