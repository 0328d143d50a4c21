/** What the calendar will do to keys, for people: what comes first day by day, and the rest counted. */
import type { Plan, Scheduled } from '../model/plan.ts';
import { DAY_SECONDS } from '../usage/days.ts';
import { someNames } from './alike.ts';
import { type Block, code, type Inline, list, paragraph, strong, text } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';

/** How far beyond the first thing to come days are named: a plan does not know what day a reader has. */
const DAYS_NAMED = 30;
const LINES = 10;

/** One line: our words around the names of keys. */
interface Line {
  readonly before: string;
  readonly names: readonly string[];
  readonly after: string;
}

type What = Scheduled['what'];

/** For one key, and for more. */
const VERBS: Readonly<Record<What, readonly [one: string, more: string]>> = {
  replace: ['will be replaced', 'will be replaced'],
  disable: ['stops working', 'stop working'],
  delete: ['will be deleted', 'will be deleted'],
};

/** The section for a terminal; empty when nothing is to come. */
export function scheduleText({ schedule }: Plan, paint: Paint): string {
  if (schedule.length === 0) return '';
  const lines = linesOf(schedule).map(
    ({ before, names, after }) => `  ${before}${names.length === 0 ? '' : `${someNames(names)} `}${after}`,
  );
  return [paint('bold', 'Schedule'), ...lines].join('\n');
}

/** The section for a comment. */
export function scheduleBlocks({ schedule }: Plan): Block[] {
  if (schedule.length === 0) return [];
  const items = linesOf(schedule).map(({ before, names, after }): Inline[] =>
    names.length === 0
      ? [text(`${before}${after}`)]
      : [text(before), code(someNames(names)), text(` ${after}`)],
  );
  return [paragraph(strong('Schedule')), list(items)];
}

function linesOf(schedule: readonly Scheduled[]): readonly Line[] {
  const [first] = schedule;
  const last = Date.parse(first?.date ?? '') + DAYS_NAMED * DAY_SECONDS * 1000;
  const groups = [...Map.groupBy(schedule, (one) => `${one.date.slice(0, 10)} ${kindOf(one)}`).values()];
  const soon = groups.filter(([one]) => Date.parse(one?.date ?? '') <= last).slice(0, LINES);
  const rest = groups.filter((group) => !soon.includes(group)).flat();
  return [...soon.flatMap(dayLine), ...[...Map.groupBy(rest, kindOf).values()].flatMap(restLine)];
}

function kindOf({ what, old }: Scheduled): string {
  return old === true ? `old ${what}` : what;
}

/** `2026-01-08: acme will be deleted`. */
function dayLine(group: readonly Scheduled[]): readonly Line[] {
  const [first] = group;
  if (first === undefined) return [];
  const { what, date, old } = first;
  const [one, more] = VERBS[what];
  const [value, verb] = group.length === 1 ? ['the old value of ', one] : ['the old values of ', more];
  const before = `${date.slice(0, 10)}: ${old === true ? value : ''}`;
  return [{ before, names: group.map(({ key }) => key), after: verb }];
}

/** `and 990 keys will be replaced by 2027-02-23`. */
function restLine(group: readonly Scheduled[]): readonly Line[] {
  const last = group.at(-1);
  if (last === undefined) return [];
  const { what, date, old } = last;
  const [one, more] = VERBS[what];
  const thing = old === true ? 'old value' : 'key';
  const many = group.length === 1 ? `1 ${thing} ${one}` : `${group.length} ${thing}s ${more}`;
  return [{ before: `and ${many} by ${date.slice(0, 10)}`, names: [], after: '' }];
}
