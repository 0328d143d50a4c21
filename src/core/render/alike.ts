/** Steps about keys that say the same of many keys are shown once, with how many there are and the first names. */
import type { Json } from '../model/json.ts';
import type { FieldChange, Step } from '../model/plan.ts';
import { short } from './escape.ts';
import { groupTitle, stepTitle } from './words.ts';

/** Of more steps that are alike than this, one is shown. */
const MANY = 10;
const NAMES_SHOWN = 3;

/** A step, or one that stands for many: the names of their keys in it are `{name}`. */
export interface Entry {
  readonly step: Step;
  /** `key acme`, or `1000 keys: acme, globex, initech and 997 more`. */
  readonly title: string;
  readonly count: number;
}

export interface EntryGroup {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** In the order of the plan; many alike stand where the first of them stands. */
export function entriesOf(steps: readonly Step[]): readonly Entry[] {
  return [...Map.groupBy(steps, patternOf).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || alike.length <= MANY)
      return alike.map((step): Entry => ({ step, title: `${stepTitle(step)}${dueText(step)}`, count: 1 }));
    const title = `${manyTitle(alike, first)}${dueText(first)}`;
    return [{ step: asPattern(first), title, count: alike.length }];
  });
}

/** By the API, plan or keys they belong to. */
export function entryGroups(entries: readonly Entry[]): readonly EntryGroup[] {
  const groups = Map.groupBy(entries, ({ step }) => groupTitle(step));
  return [...groups].map(([title, members]) => ({ title, entries: members }));
}

/** The day on which the calendar asks for it. */
function dueText({ due }: Step): string {
  return due === undefined ? '' : ` (due ${due.slice(0, 10)})`;
}

function manyTitle(alike: readonly Step[], { kind }: Step): string {
  const what = kind === 'keyStore' ? 'stored values' : 'keys';
  return `${alike.length} ${what}: ${someNames(alike.map(labelOf))}`;
}

/** `acme, globex, initech and 997 more`. */
export function someNames(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => short(name));
  const rest = names.length - shown.length;
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}

/** What steps that are alike have in common; the id of a step that is not about a key. */
function patternOf(step: Step): string {
  const { kind, action, impact, reason, fields, resource, why = '', due = '' } = step;
  if (kind !== 'apiKey' && kind !== 'planKey' && kind !== 'keyStore') return step.id;
  const plan = kind === 'planKey' ? resource.slice(0, resource.indexOf(' / ')) : '';
  const day = due.slice(0, 10);
  return JSON.stringify([kind, action, impact, reason, why, day, plan, generalFields(step, fields)]);
}

function asPattern(step: Step): Step {
  return { ...step, fields: generalFields(step, step.fields) };
}

function generalFields(step: Step, fields: readonly FieldChange[]): readonly FieldChange[] {
  // A key's name has no brackets: what follows it in a label is its generation.
  const name = labelOf(step).replace(/ \(.*$/s, '');
  const general = (value: Json): Json =>
    typeof value === 'string' ? value.replaceAll(name, '{name}') : value;
  return fields.map(({ before, after, ...field }) => ({
    ...field,
    ...(before === undefined ? {} : { before: general(before) }),
    ...(after === undefined ? {} : { after: general(after) }),
  }));
}

function labelOf({ kind, resource }: Step): string {
  return kind === 'planKey' ? resource.slice(resource.indexOf(' / ') + ' / '.length) : resource;
}
