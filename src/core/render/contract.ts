/** What a plan means to clients, for people: what breaks and what may, by operation; the rest is a number. */
import type { ContractChange, ContractLevel, Plan } from '../model/plan.ts';
import { short } from './escape.ts';
import {
  type Block,
  code,
  type Inline,
  LINE_BREAK,
  paragraph,
  strong,
  table,
  text,
} from './markdown-nodes.ts';
import type { Paint, PaintStyle } from './paint.ts';

/** How much is shown; the JSON has it all. */
export interface ContractSize {
  readonly operations: number;
  /** Of one operation. */
  readonly changes: number;
}

const TERMINAL_SIZE: ContractSize = { operations: 20, changes: 8 };
/** A message names things of somebody else, and may be long. */
const MESSAGE_LENGTH = 300;

const STYLES: Readonly<Record<ContractLevel, PaintStyle>> = {
  breaking: 'red',
  warning: 'yellow',
  info: 'dim',
};

/** The section for a terminal; empty when clients notice nothing. */
export function contractText(plan: Plan, paint: Paint): string {
  if (plan.contract.length === 0) return '';
  const heading = `${paint('bold', 'For clients:')} ${countsText(plan.contract, paint)}${aside(plan)}`;
  const { groups, cut } = groupsOf(plan, TERMINAL_SIZE);
  const lines = groups.flatMap(({ title, shown, more }) => [
    `  ${title}`,
    ...shown.map(({ level, message }) => `    ${paint(STYLES[level], `${level}:`)} ${message}`),
    ...(more === 0 ? [] : [`    ${paint('dim', `and ${more} more (see --format json)`)}`]),
  ]);
  const rest = cut === 0 ? [] : [`  ${paint('dim', `and ${cut} in other operations (see --format json)`)}`];
  return [`${heading}.`, ...lines, ...rest].join('\n');
}

function countsText(contract: readonly ContractChange[], paint: Paint): string {
  return counts(contract)
    .map(({ level, words }) => (level === 'info' ? words : paint(STYLES[level], words)))
    .join(', ');
}

/** The section for a comment. */
export function contractBlocks(plan: Plan, size: ContractSize): Block[] {
  if (plan.contract.length === 0) return [];
  const words = counts(plan.contract).map((each) => each.words);
  const heading = paragraph(strong(`For clients: ${words.join(', ')}`), text(`${aside(plan)}.`));
  const { groups, cut } = groupsOf(plan, size);
  if (groups.length === 0) return [heading];
  const rows = groups.map((group): Inline[][] => [[code(group.title)], cell(group)]);
  const rest = cut === 0 ? [] : [paragraph(text(`And ${cut} in other operations, in the JSON of the plan.`))];
  return [heading, table(['Operation', 'For its clients'], rows), ...rest];
}

function cell({ shown, more }: Group): Inline[] {
  const lines = shown.flatMap(({ level, message }, index): Inline[] => [
    ...(index === 0 ? [] : [LINE_BREAK]),
    level === 'breaking' ? strong('breaking') : text(level),
    text(' '),
    code(message),
  ]);
  return more === 0 ? lines : [...lines, LINE_BREAK, text(`and ${more} more`)];
}

function counts(contract: readonly ContractChange[]): { level: ContractLevel; words: string }[] {
  const number = (level: ContractLevel): number => contract.filter((each) => each.level === level).length;
  const [breaking, warnings, harmless] = [number('breaking'), number('warning'), number('info')];
  const said: { level: ContractLevel; number: number; words: string }[] = [
    { level: 'breaking', number: breaking, words: `${breaking} breaking` },
    { level: 'warning', number: warnings, words: `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` },
    { level: 'info', number: harmless, words: `${harmless} harmless` },
  ];
  const there = said.filter((each) => each.number > 0);
  const fine = breaking + warnings === 0;
  return fine ? [{ level: 'info', words: 'nothing breaks' }, ...there] : there;
}

function aside({ breaking, contract }: Plan): string {
  const told = contract.some(({ level }) => level !== 'info');
  return breaking === 'allow' && told ? ' (allowed by policy.breaking; see --format json)' : '';
}

interface Group {
  readonly title: string;
  readonly shown: readonly { readonly level: ContractLevel; readonly message: string }[];
  readonly more: number;
}

/** By operation, those with the worst first; nothing where the policy allows everything. */
function groupsOf(
  { breaking, contract }: Plan,
  size: ContractSize,
): { readonly groups: readonly Group[]; readonly cut: number } {
  if (breaking === 'allow') return { groups: [], cut: 0 };
  const told = contract.filter(({ level }) => level !== 'info');
  const several = new Set(told.map(({ api }) => api)).size > 1;
  const all = [...Map.groupBy(told, (change) => titleOf(change, several))];
  const groups = all.slice(0, size.operations).map(([title, members]): Group => {
    const shown = members.slice(0, size.changes).map(({ level, message, operation }) => {
      return { level, message: short(withoutOperation(message, operation), MESSAGE_LENGTH) };
    });
    return { title, shown, more: members.length - shown.length };
  });
  return { groups, cut: all.slice(size.operations).reduce((sum, [, members]) => sum + members.length, 0) };
}

function titleOf({ api, operation }: ContractChange, several: boolean): string {
  if (operation === undefined) return `API ${short(api)}`;
  return several ? `${short(operation)} (API ${short(api)})` : short(operation);
}

/** Under its operation, a message need not name it again. */
function withoutOperation(message: string, operation: string | undefined): string {
  const prefix = `${operation}: `;
  return operation !== undefined && message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
