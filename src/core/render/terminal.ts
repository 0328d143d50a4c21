/** The plan as text for a terminal or a log. */
import { isEmpty, changes, type FieldChange, type Plan, type Step } from '../model/plan.ts';
import type { Impact } from '../model/kind.ts';
import { accessText, losesAccess } from './access.ts';
import { type Entry, entriesOf, entryGroups } from './alike.ts';
import { contractText } from './contract.ts';
import { short, visible } from './escape.ts';
import type { Paint, PaintStyle } from './paint.ts';
import { resetsText } from './resets.ts';
import { scheduleText } from './schedule.ts';
import { statesText } from './states.ts';
import {
  bySeverity,
  countsOf,
  fieldText,
  groupTitle,
  IMPACT_WORDS,
  impactOf,
  SIGNS,
  targetOf,
  tellsWhy,
} from './words.ts';

/** How many fields of one step a person is shown; the JSON has them all. */
const FIELDS_SHOWN = 20;

const IMPACT_STYLES: Readonly<Record<Impact, PaintStyle>> = {
  none: 'dim',
  safe: 'green',
  disruptive: 'yellow',
  destructive: 'red',
};

/** The whole plan: verdict, refusals, who loses access, what clients notice, changes by API and plan, what is to come, what is left alone, notes, fingerprint. */
export function renderPlan(plan: Plan, paint: Paint): string {
  const access = accessText(plan, paint);
  const urgent = losesAccess(plan);
  const parts = [
    verdict(plan, paint),
    refusals(plan, paint),
    urgent ? access : '',
    contractText(plan, paint),
    urgent ? '' : access,
    statesText(plan, paint),
    resetsText(plan, paint),
    groups(plan, paint),
    scheduleText(plan, paint),
    left(plan, paint),
    notes(plan, paint),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  return `${text}\n\n${closing(plan, paint)}\n`;
}

function verdict(plan: Plan, paint: Paint): string {
  const target = paint('bold', targetOf(plan));
  if (isEmpty(plan))
    return `${target}: ${paint('green', 'no changes.')} ${plan.unchanged} things are as declared.`;
  const impact = impactOf(plan);
  const refused = plan.refusals.length === 0 ? '' : `${paint('red', 'refused;')} otherwise `;
  return `${target}: ${refused}${countsOf(plan)}.\nImpact: ${paint(IMPACT_STYLES[impact], IMPACT_WORDS[impact])}.`;
}

function refusals(plan: Plan, paint: Paint): string {
  return plan.refusals
    .map(
      ({ guard, message, hint }) =>
        `${paint('red', `Refused (${guard}):`)} ${visible(message)}\n  ${visible(hint)}`,
    )
    .join('\n');
}

function groups(plan: Plan, paint: Paint): string {
  return entryGroups(entriesOf(changes(plan)))
    .map(({ title, entries }) =>
      [paint('bold', title), ...entries.map((entry) => stepLines(entry, paint))].join('\n'),
    )
    .join('\n\n');
}

function stepLines({ step, title }: Entry, paint: Paint): string {
  const sign = paint(signStyle(step), SIGNS[step.action]);
  const reason = tellsWhy(step) ? `  ${paint('dim', visible(step.reason))}` : '';
  return [`  ${sign} ${title}${reason}`, ...fieldLines(step.fields, paint)].join('\n');
}

function signStyle({ action, impact }: Step): PaintStyle {
  if (action === 'create') return 'green';
  return IMPACT_STYLES[impact];
}

function fieldLines(fields: readonly FieldChange[], paint: Paint): string[] {
  const shown = fields.length > FIELDS_SHOWN ? bySeverity(fields).slice(0, FIELDS_SHOWN) : fields;
  const lines = shown.map((field) => {
    const text = fieldText(field);
    const loud = field.impact === 'destructive' || field.impact === 'disruptive';
    return `      ${loud ? paint(IMPACT_STYLES[field.impact], text) : text}`;
  });
  const rest = fields.length - shown.length;
  return rest === 0 ? lines : [...lines, `      ${paint('dim', `and ${rest} more (see --format json)`)}`];
}

function left(plan: Plan, paint: Paint): string {
  const steps = plan.steps.filter(({ action }) => action === 'leave');
  if (steps.length === 0) return '';
  const lines = entriesOf(steps).map(
    (entry) => `  ${SIGNS.leave} ${groupLine(entry)}: ${paint('dim', visible(entry.step.reason))}`,
  );
  return [paint('bold', 'Left alone'), ...lines].join('\n');
}

function groupLine({ step, title, count }: Entry): string {
  if (count > 1) return `${title} (${groupTitle(step)})`;
  return step.kind === 'restApi' || step.kind === 'usagePlan'
    ? `${title} ${short(step.resource)}`
    : `${title} (${short(step.resource)})`;
}

function notes(plan: Plan, paint: Paint): string {
  return plan.notes.map((note) => `${paint('cyan', 'Note:')} ${visible(note)}`).join('\n');
}

function closing(plan: Plan, paint: Paint): string {
  return paint('dim', `Unchanged: ${plan.unchanged}. Fingerprint: ${plan.fingerprint.slice(0, 16)}`);
}
