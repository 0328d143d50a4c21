/** Problems, and the reports of apply, verify and validate, as text for a terminal or a log. */
import type { Problem, WaivedProblem } from '../model/problem.ts';
import type {
  ApplyReport,
  Fault,
  ProbeResult,
  StepResult,
  ValueCheck,
  VerifyReport,
} from '../model/report.ts';
import { changes, type Plan, type Step } from '../model/plan.ts';
import { visible } from './escape.ts';
import type { Paint } from './paint.ts';
import { type ManyResults, manyText, toldResults } from './results.ts';
import { countsOf, groupTitle, stepTitle } from './words.ts';

/** Every problem with its place, and how many there are. */
export function renderProblems(problems: readonly Problem[], paint: Paint): string {
  if (problems.length === 0) return '';
  return `${problems.map((problem) => renderProblem(problem, paint)).join('\n')}\n\n${problemCounts(problems)}\n`;
}

/** `2 findings waived.`, or nothing. */
export function waivedCount(waived: readonly WaivedProblem[] = []): string {
  return waived.length === 0 ? '' : `${plural(waived.length, 'finding')} waived.`;
}

function renderProblem(problem: Problem, paint: Paint): string {
  const { file, line, column, severity, code, message, hint } = problem;
  const place = paint('bold', `${visible(file)}:${line}:${column}`);
  const style = severity === 'error' ? 'red' : 'yellow';
  return `${place} ${paint(style, severity)} ${code}: ${visible(message)}\n    ${visible(hint)}`;
}

/** `2 errors, 1 warning in 2 files.` */
export function problemCounts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  const said = [plural(errors, 'error'), plural(warnings, 'warning')].filter(
    (part) => !part.startsWith('0 '),
  );
  return `${said.join(', ')} in ${plural(files, 'file')}.`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** One line per fault: what failed, where, and what to do. */
export function renderFault(fault: Fault, paint: Paint): string {
  const { code, message, operation, requestId, hint } = fault;
  const where = [operation, requestId === undefined ? undefined : `request ${requestId}`].filter(
    (part) => part !== undefined,
  );
  const place = where.length === 0 ? '' : ` (${visible(where.join(', '))})`;
  const advice = hint === undefined ? '' : `\n  ${visible(hint)}`;
  return `${paint('red', 'Error')} ${visible(code)}: ${visible(message)}${place}${advice}`;
}

const OUTCOMES: Readonly<Record<ApplyReport['outcome'], string>> = {
  'nothing-to-do': 'Nothing to do: everything is as declared.',
  applied: 'Applied and verified.',
  failed: 'Failed: no step was completed.',
  partly: 'Partly applied.',
  refused: 'Refused: nothing was written.',
  stale: 'Stale: the plan is not the one that was approved. Nothing was written.',
  cancelled: 'Cancelled: nothing was written.',
};

/** What became of every step, what the probes saw, and where the API is called. */
export function renderApplyReport(report: ApplyReport, paint: Paint): string {
  const good = report.outcome === 'applied' || report.outcome === 'nothing-to-do';
  const first = paint(good ? 'green' : 'red', OUTCOMES[report.outcome]);
  const done = report.outcome === 'applied' ? ` ${doneWords(report.plan)}.` : '';
  const steps = good ? renderWarnings(report.steps, paint) : renderSteps(report.steps, paint);
  const verify = report.verify === undefined ? '' : renderVerifyReport(report.verify, paint);
  return `${[`${first}${done}`, steps, verify]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()}\n`;
}

function renderSteps(results: readonly StepResult[], paint: Paint): string {
  return toldResults(results)
    .map((told) => ('one' in told ? renderStep(told.one, paint) : renderMany(told, paint)))
    .join('\n');
}

function renderMany(many: ManyResults, paint: Paint): string {
  return `  ${outcomeWord(many.like, paint)} ${manyText(many)}`;
}

function outcomeWord({ outcome }: StepResult, paint: Paint): string {
  const style = outcome === 'done' ? 'green' : outcome === 'failed' ? 'red' : 'dim';
  return paint(style, outcome.replace('-', ' '));
}

/** Warnings that came through; shown of a good apply too. */
function renderWarnings(results: readonly StepResult[], paint: Paint): string {
  return results.flatMap((result) => warningLines(result, paint)).join('\n');
}

function warningLines({ step, warnings = [] }: StepResult, paint: Paint): readonly string[] {
  return warnings.map((warning) => `  ${paint('yellow', 'warning')} ${stepTitle(step)}: ${visible(warning)}`);
}

function renderStep(result: StepResult, paint: Paint): string {
  const { step, fault, requestIds } = result;
  const line = `  ${outcomeWord(result, paint)} ${step.action} ${groupTitle(step)}: ${stepTitle(step)}`;
  const ids = requestIds.length === 0 ? '' : paint('dim', ` [${requestIds.join(' ')}]`);
  const failure = fault === undefined ? [] : [`    ${renderFault(fault, paint)}`];
  return [`${line}${ids}`, ...failure, ...warningLines(result, paint)].join('\n');
}

/** `2 created, 1 changed`. */
function doneWords(plan: Plan): string {
  return countsOf(plan)
    .replace('to create', 'created')
    .replace('to change', 'changed')
    .replace('to delete', 'deleted');
}

function valueLines({ values }: VerifyReport, paint: Paint): string[] {
  if (values === undefined) return [];
  const wrong = values.filter(({ state }) => state !== 'same');
  const right = `${paint('green', '✓')} values: ${plural(values.length - wrong.length, 'key')} as declared`;
  return [right, ...wrong.map((check) => `${paint('red', '✗')} ${visible(valueText(check))}`)];
}

/** What a value is that is not as declared, and what to do about it. */
export function valueText({ key, from, state }: ValueCheck): string {
  return state === 'missing'
    ? `the value of ${key} has nothing to be compared with: ${from} is not there`
    : `the value of ${key} is not that of ${from}; it never changes in place: count up its generation to replace it`;
}

/** Whether the second plan is empty, each probe, and the invoke URLs. */
export function renderVerifyReport(report: VerifyReport, paint: Paint): string {
  const pending = changes(report.plan);
  const reread =
    pending.length === 0
      ? `${paint('green', '✓')} read back: everything is as declared`
      : `${paint('red', '✗')} read back: ${pending.length} things still differ: ${visible(pendingNames(pending))}`;
  const failed = report.probes.filter(({ ok }) => !ok).map((probe) => renderProbe(probe, paint));
  const passed = report.probes.length - failed.length;
  const probes =
    passed === 0
      ? failed
      : [`${paint('green', '✓')} called: ${plural(passed, 'probe')} as expected`, ...failed];
  const urls = Object.entries(report.invokeUrls).map(
    ([api, url]) => `${paint('bold', visible(api))}: ${visible(url)}`,
  );
  return `${[reread, ...probes, ...valueLines(report, paint), ...urls].join('\n')}\n`;
}

/** How many of the things that still differ are named. */
const NAMED = 10;

function pendingNames(pending: readonly Step[]): string {
  const rest = pending.length - NAMED;
  const names = pending.slice(0, NAMED).map(({ id }) => id);
  return names.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function renderProbe({ ok, operation, status, expected, message }: ProbeResult, paint: Paint): string {
  const sign = ok ? paint('green', '✓') : paint('red', '✗');
  const got = status === undefined ? visible(message ?? 'no answer') : String(status);
  return `${sign} ${visible(operation)}: ${got} (expected ${expected})`;
}
