/** Tells a workflow how a command went: outputs, annotations, log and job summary. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Problem } from '../../core/model/problem.ts';
import { changes } from '../../core/model/plan.ts';
import { visible } from '../../core/render/escape.ts';
import { plain } from '../../core/render/paint.ts';
import { outcomeMarkdown } from '../markdown.ts';
import type { Outcome } from '../outcome.ts';
import { planText } from '../plan-file.ts';
import { outcomeText } from '../text.ts';
import { untrusted } from './log.ts';

export async function report(outcome: Outcome): Promise<void> {
  core.setOutput('exit-code', outcome.exitCode);
  if (outcome.plan !== undefined) {
    core.setOutput('changes', changes(outcome.plan).length);
    core.setOutput('fingerprint', outcome.plan.fingerprint);
    core.setOutput('plan-file', await keepPlan(outcome));
  }
  if (outcome.verify !== undefined) core.setOutput('invoke-urls', outcome.verify.invokeUrls);
  for (const problem of outcome.problems) annotate(problem, core.getInput('root'));
  for (const warning of importWarnings(outcome)) core.warning(warning, { title: 'import-warning' });
  for (const fault of outcome.faults) core.error(faultLine(fault));
  untrusted(await outcomeText(outcome, plain));
  await writeSummary(outcome);
}

/** Where `actions/upload-artifact` finds it; the path is the output `plan-file`. */
async function keepPlan({ plan, environment }: Outcome): Promise<string> {
  const folder = process.env['RUNNER_TEMP'] ?? '.';
  const file = join(folder, `tollgate-plan-${(environment ?? '').replaceAll(/[^\w.-]/g, '_')}.json`);
  if (plan !== undefined) await writeFile(file, planText(plan));
  return file;
}

/** Annotations name files from the root of the checkout, problems from the root of the specs. */
function annotate(problem: Problem, root: string): void {
  const { severity, file, line, column, code, message, hint } = problem;
  const place = { title: code, file: join(root || '.', file), startLine: line, startColumn: column };
  const text = visible(`${message} ${hint}`);
  if (severity === 'error') core.error(text, place);
  else core.warning(text, place);
}

/** What the import warned of and the policy allows: annotated too, so that it is not forgotten. */
function importWarnings({ apply }: Outcome): readonly string[] {
  return (apply?.steps ?? []).flatMap(({ step, warnings = [] }) =>
    warnings.map((warning) => visible(`${step.resource}: ${warning}`)),
  );
}

function faultLine({ code, message, hint }: Outcome['faults'][number]): string {
  return visible(`${message}${hint === undefined ? '' : ` ${hint}`} (${code})`);
}

async function writeSummary(outcome: Outcome): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  await core.summary.addRaw(await outcomeMarkdown(outcome), true).write();
}
