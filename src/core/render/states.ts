/** How git, the definition and the stage stand to each other, as text and as Markdown. */
import type { Plan, State, StateFinding } from '../model/plan.ts';
import { visible } from './escape.ts';
import {
  type Block,
  code,
  type Inline,
  LINE_BREAK,
  list,
  paragraph,
  strong,
  text,
} from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
import { bySeverity, fieldText } from './words.ts';

const TITLES: Readonly<Record<State, string>> = {
  'edited-not-deployed': 'Edited, not deployed',
  'deployed-elsewhere': 'Deployed elsewhere',
  'rolled-back': 'Rolled back',
};

/** How many fields of one finding a terminal shows; the JSON has them all. */
const FIELDS_SHOWN = 10;

export function statesText({ states }: Plan, paint: Paint): string {
  return states.map((finding) => stateText(finding, paint)).join('\n');
}

function stateText({ state, message, fields }: StateFinding, paint: Paint): string {
  const shown = bySeverity(fields).slice(0, FIELDS_SHOWN);
  const rest = fields.length - shown.length;
  return [
    `${paint('yellow', `${TITLES[state]}:`)} ${visible(message)}`,
    ...shown.map((field) => `      ${fieldText(field)}`),
    ...(rest === 0 ? [] : [`      ${paint('dim', `and ${rest} more (see --format json)`)}`]),
  ].join('\n');
}

/** @param most how many findings, and how many fields of each, there is room for */
export function stateBlocks(
  { states }: Plan,
  most: { readonly steps: number; readonly fields: number },
): Block[] {
  if (states.length === 0) return [];
  const shown = states.slice(0, most.steps);
  const rest = states.length - shown.length;
  return [
    paragraph(strong('Not as it was last applied:')),
    list(shown.map((finding) => stateItem(finding, most.fields))),
    ...(rest === 0 ? [] : [paragraph(text(`and ${rest} more`))]),
  ];
}

function stateItem({ state, message, fields }: StateFinding, most: number): Inline[] {
  const shown = bySeverity(fields).slice(0, most);
  const rest = fields.length - shown.length;
  return [
    strong(TITLES[state]),
    text(': '),
    code(message),
    ...shown.flatMap((field): Inline[] => [LINE_BREAK, code(fieldText(field, '→'))]),
    ...(rest === 0 ? [] : [LINE_BREAK, text(`and ${rest} more`)]),
  ];
}
