/** The words of a plan, the same in every format. */
import { IMPACTS, KIND_TITLES, worstImpact } from '../model/kind.ts';
import type { Impact } from '../model/kind.ts';
import { digest, type Json } from '../model/json.ts';
import { type Action, changes, type FieldChange, type Plan, type Step } from '../model/plan.ts';
import { short } from './escape.ts';

export const SIGNS: Readonly<Record<Action, string>> = {
  create: '+',
  update: '~',
  replace: '±',
  delete: '-',
  leave: '·',
};

/** `2 to create, 1 to change, 1 to delete`; only what there is. */
export function countsOf(plan: Plan): string {
  const steps = changes(plan);
  const count = (...actions: readonly Action[]): number =>
    steps.filter(({ action }) => actions.includes(action)).length;
  const parts = [
    [count('create'), 'to create'],
    [count('update', 'replace'), 'to change'],
    [count('delete'), 'to delete'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return said.length === 0 ? 'no changes' : said.join(', ');
}

export function impactOf(plan: Plan): Impact {
  return worstImpact(changes(plan).map(({ impact }) => impact));
}

/** What an impact means, for a reader who has never seen the scale. */
export const IMPACT_WORDS: Readonly<Record<Impact, string>> = {
  none: 'nothing changes',
  safe: 'safe: nobody loses anything',
  disruptive: 'disruptive: calls can behave differently',
  destructive: 'destructive: somebody loses something',
};

/** `prod (account 123456789012, eu-west-1)`. */
export function targetOf({ target }: Pick<Plan, 'target'>): string {
  return `${short(target.environment)} (account ${short(target.account)}, ${short(target.region)})`;
}

/** The API, plan or keys that a step belongs to. */
export function groupTitle({ kind, resource }: Step): string {
  switch (kind) {
    case 'restApi':
    case 'definition':
    case 'deployment':
    case 'stage':
    case 'lambdaGrant':
      return `API ${short(resource.split(' -> ')[0] ?? '')}`;
    case 'usagePlan':
    case 'planStage':
    case 'planKey':
      return `Usage plan ${short(resource.split(' / ')[0] ?? '')}`;
    case 'apiKey':
    case 'keyStore':
      return 'API keys';
    default:
      return kind satisfies never;
  }
}

/** A step within its group: `stage`, `key acme`, `grant on function hello`. */
export function stepTitle({ kind, resource }: Step): string {
  const [, second = ''] = resource.split(kind === 'lambdaGrant' ? ' -> ' : ' / ');
  switch (kind) {
    case 'lambdaGrant':
      return `grant on function ${short(second.split(':function:')[1] ?? second)}`;
    case 'planStage':
      return `stage of ${short(second)}`;
    case 'planKey':
      return `key ${short(second)}`;
    case 'apiKey':
      return `key ${short(resource)}`;
    case 'keyStore':
      return `stored value of ${short(resource)}`;
    default:
      return KIND_TITLES[kind];
  }
}

/** Whether the reason says what the fields alone do not: why somebody loses a key, why a new one is made. */
export function tellsWhy({ action, kind, fields, due }: Step): boolean {
  if (action === 'delete' || fields.length === 0 || due !== undefined) return true;
  return kind === 'apiKey' && action === 'update';
}

/** `throttle.rate: 2 -> 5`, the name alone for what has only one side worth showing. */
export function fieldText({ field, before, after, hidden }: FieldChange, arrow = '->'): string {
  if (hidden === true) return `${short(field)}: (hidden)`;
  if (before === undefined && after === undefined) return short(field);
  if (before === undefined) return `${short(field)}: ${valueText(after)}`;
  const [old, wanted] = [valueText(before), after === undefined ? '(none)' : valueText(after)];
  if (old !== wanted) return `${short(field)}: ${old} ${arrow} ${wanted}`;
  // Two long texts that differ where they were cut.
  return `${short(field)}: ${old} (${mark(before)} ${arrow} ${mark(after)})`;
}

function mark(value: Json | undefined): string {
  return digest(value).slice(0, 8);
}

function valueText(value: Json | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return short(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}

/** Most severe first, for lists that are cut. */
export function bySeverity(fields: readonly FieldChange[]): FieldChange[] {
  return [...fields].sort((one, other) => IMPACTS.indexOf(other.impact) - IMPACTS.indexOf(one.impact));
}
