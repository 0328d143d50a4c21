/** The plan and the reports as GitHub-flavoured Markdown: the pull request comment and the job summary. */
import { changes, isEmpty, type FieldChange, type Plan, type Step } from '../model/plan.ts';
import type { ApplyReport, Fault, StepResult, VerifyReport } from '../model/report.ts';
import { accessBlocks, losesAccess } from './access.ts';
import { type Entry, entriesOf, entryGroups } from './alike.ts';
import { contractBlocks } from './contract.ts';
import { manyText, type ToldResult, toldResults } from './results.ts';
import { resetBlocks } from './resets.ts';
import { scheduleBlocks } from './schedule.ts';
import { stateBlocks } from './states.ts';
import {
  type Block,
  code,
  folded,
  heading,
  type Inline,
  LINE_BREAK,
  list,
  paragraph,
  strong,
  table,
  text,
  toText,
} from './markdown-nodes.ts';
import { valueText } from './reports.ts';
import { bySeverity, countsOf, fieldText, IMPACT_WORDS, impactOf, SIGNS, tellsWhy } from './words.ts';

/** GitHub refuses comments over 65,536 characters; some room is left for what a host adds. */
export const COMMENT_LIMIT = 65_000;

/** How much is shown, tried in this order until it fits. */
const SIZES = [
  {
    steps: Number.POSITIVE_INFINITY,
    fields: 30,
    access: { lines: 50, changes: 20, operations: 5 },
    contract: { operations: 50, changes: 10 },
  },
  {
    steps: 200,
    fields: 8,
    access: { lines: 30, changes: 10, operations: 3 },
    contract: { operations: 30, changes: 5 },
  },
  {
    steps: 60,
    fields: 3,
    access: { lines: 20, changes: 5, operations: 2 },
    contract: { operations: 20, changes: 3 },
  },
  {
    steps: 20,
    fields: 1,
    access: { lines: 10, changes: 3, operations: 1 },
    contract: { operations: 10, changes: 1 },
  },
] as const;
type Size = (typeof SIZES)[number];

/** The hidden line by which the comment of an environment is found again. */
export function marker(environment: string): string {
  return `<!-- tollgate:${environment.replaceAll(/[^A-Za-z0-9._-]/g, '_')} -->`;
}

/** The plan, cut to fit into a comment, with what was cut said. */
export async function renderPlanMarkdown(plan: Plan, limit = COMMENT_LIMIT): Promise<string> {
  let shown = '';
  for (const size of SIZES) {
    shown = await toText(planBlocks(plan, size));
    if (shown.length <= limit) return shown;
  }
  const access = losesAccess(plan) ? accessBlocks(plan, { lines: 0, changes: 0, operations: 0 }) : [];
  return await toText([title(plan), ...verdict(plan), ...access, tooLarge(), fingerprint(plan)]);
}

function planBlocks(plan: Plan, size: Size): Block[] {
  const entries = entriesOf(changes(plan));
  const cut = entries.slice(size.steps).reduce((sum, { count }) => sum + count, 0);
  const access = accessBlocks(plan, size.access);
  const urgent = losesAccess(plan);
  return [
    title(plan),
    ...verdict(plan),
    ...refusals(plan),
    ...(urgent ? access : []),
    ...contractBlocks(plan, size.contract),
    ...(urgent ? [] : access),
    ...stateBlocks(plan, size),
    ...resetBlocks(plan, size.fields),
    ...entryGroups(entries.slice(0, size.steps)).flatMap(({ title: name, entries: members }) => [
      heading(4, ...groupName(name)),
      stepTable(members, size),
    ]),
    ...(cut === 0
      ? []
      : [
          paragraph(
            strong(`Cut to fit: ${cut} more changes`),
            text(' are in the plan file and the job summary.'),
          ),
        ]),
    ...scheduleBlocks(plan),
    ...leftAlone(plan),
    ...plan.notes.map((note) => paragraph(text('Note: '), code(note))),
    fingerprint(plan),
  ];
}

function fingerprint(plan: Plan): Block {
  return paragraph(text(`Unchanged: ${plan.unchanged}. Fingerprint: `), code(plan.fingerprint.slice(0, 16)));
}

function title({ target }: Plan): Block {
  return heading(3, text('Tollgate plan for '), code(target.environment), text(' in '), code(target.region));
}

function verdict(plan: Plan): Block[] {
  if (isEmpty(plan))
    return [paragraph(strong('No changes.'), text(` ${plan.unchanged} things are as declared.`))];
  return [paragraph(strong(countsOf(plan)), text(`. Impact: ${IMPACT_WORDS[impactOf(plan)]}.`))];
}

function refusals(plan: Plan): Block[] {
  if (plan.refusals.length === 0) return [];
  const items = plan.refusals.map(({ guard, message, hint }): Inline[] => [
    strong(guard),
    text(': '),
    code(message),
    text(' '),
    code(hint),
  ]);
  return [paragraph(strong('Refused: apply will not run.')), list(items)];
}

/** `API hello` as our word and their name. */
function groupName(name: string): Inline[] {
  const [, ours = name, theirs = ''] = /^(API|Usage plan) (?!keys$)(.*)$/.exec(name) ?? [];
  return theirs === '' ? [text(ours)] : [text(`${ours} `), code(theirs)];
}

function stepTable(entries: readonly Entry[], size: Size): Block {
  const rows = entries.map(({ step, title: name }): Inline[][] => [
    [code(SIGNS[step.action])],
    [code(name)],
    fieldCell(step, size),
    [text(step.impact)],
  ]);
  return table(['', 'What', 'Change', 'Impact'], rows);
}

function fieldCell(step: Step, size: Size): Inline[] {
  const shown = bySeverity(step.fields).slice(0, size.fields);
  const rest = step.fields.length - shown.length;
  const lines: Inline[] = [
    ...(tellsWhy(step) ? [text(step.reason)] : []),
    ...shown.map(fieldLine),
    ...(rest === 0 ? [] : [text(`and ${rest} more`)]),
  ];
  return lines.flatMap((line, index) => (index === 0 ? [line] : [LINE_BREAK, line]));
}

function fieldLine(field: FieldChange): Inline {
  return code(fieldText(field, '→'));
}

function leftAlone(plan: Plan): Block[] {
  const steps = plan.steps.filter(({ action }) => action === 'leave');
  if (steps.length === 0) return [];
  const items = entriesOf(steps)
    .slice(0, 50)
    .map(({ step, title: name, count }): Inline[] => [
      code(count > 1 ? name : step.id),
      text(` ${step.reason}`),
    ]);
  return folded(`Left alone: ${steps.length}`, [list(items)]);
}

function tooLarge(): Block {
  return paragraph(text('The plan is too large for a comment; it is in the plan file and the job summary.'));
}

/** Why a command could not do its work. */
export async function renderFaultsMarkdown(faults: readonly Fault[]): Promise<string> {
  const items = faults.map(({ code: name, message, hint }): Inline[] => [
    strong('Error '),
    code(name),
    text(' '),
    code(message),
    ...(hint === undefined ? [] : [text(' '), code(hint)]),
  ]);
  return await toText([list(items)]);
}

function resultRow(told: ToldResult): Inline[][] {
  if (!('one' in told)) return [[text(outcomeWord(told.like))], [text(manyText(told))], [text('')]];
  const { step, fault } = told.one;
  return [
    [text(outcomeWord(told.one))],
    [code(step.id)],
    fault === undefined ? [text('')] : [code(`${fault.code}: ${fault.message}`)],
  ];
}

function outcomeWord({ outcome }: StepResult): string {
  return outcome.replace('-', ' ');
}

/** What became of the steps, for the job summary. */
export async function renderApplyMarkdown(report: ApplyReport): Promise<string> {
  const rows = toldResults(report.steps).slice(0, 500).map(resultRow);
  const { environment } = report.plan.target;
  const blocks = [
    heading(
      3,
      text('Tollgate apply to '),
      code(environment),
      text(`: ${report.outcome.replaceAll('-', ' ')}`),
    ),
    ...(rows.length === 0 ? [] : [table(['', 'Step', 'Fault'], rows)]),
    ...warningBlocks(report),
    ...(report.verify === undefined ? [] : verifyBlocks(report.verify)),
  ];
  return await toText(blocks);
}

/** Warnings of the import that the policy allows; they are shown all the same. */
function warningBlocks({ steps }: ApplyReport): Block[] {
  const warnings = steps.flatMap(({ step, warnings: said = [] }) =>
    said.map((warning): Inline[] => [code(step.resource), text(' '), code(warning)]),
  );
  if (warnings.length === 0) return [];
  return [paragraph(strong('Warnings of the import, allowed by the policy')), list(warnings.slice(0, 100))];
}

/** The second plan, the probes and the invoke URLs, for the job summary. */
export async function renderVerifyMarkdown(report: VerifyReport): Promise<string> {
  return await toText([heading(3, text('Tollgate verify')), ...verifyBlocks(report)]);
}

function valueBlocks({ values }: VerifyReport): Block[] {
  if (values === undefined) return [];
  const wrong = values.filter(({ state }) => state !== 'same');
  const right = paragraph(
    text(`Values of keys as declared: ${values.length - wrong.length} of ${values.length}.`),
  );
  if (wrong.length === 0) return [right];
  return [right, list(wrong.slice(0, 100).map((check): Inline[] => [code(valueText(check))]))];
}

function verifyBlocks(report: VerifyReport): Block[] {
  const pending = changes(report.plan).length;
  const reread =
    pending === 0 ? 'Read back: everything is as declared.' : `Read back: ${pending} things still differ.`;
  const probes = report.probes.map(({ ok, operation, status, expected }): Inline[] => [
    text(ok ? 'ok ' : 'not ok '),
    code(operation),
    text(` ${status ?? 'no answer'}, expected ${expected}`),
  ]);
  const urls = Object.entries(report.invokeUrls).map(([api, url]): Inline[] => [
    code(api),
    text(' '),
    code(url),
  ]);
  return [
    paragraph(text(reread)),
    ...(probes.length === 0 ? [] : [list(probes)]),
    ...valueBlocks(report),
    ...(urls.length === 0 ? [] : [list(urls)]),
  ];
}
