import { writeFile } from 'node:fs/promises';
import { plan } from '../../app/plan.ts';
import type { Host } from '../host.ts';
import { type Outcome, planExit, stoppedByProblems } from '../outcome.ts';
import { planText } from '../plan-file.ts';
import type { Settings } from '../settings.ts';
import { wire } from '../wire.ts';

export async function run(settings: Settings, host: Host): Promise<Outcome> {
  const { env, refresh, out } = settings;
  const deps = { ...wire(settings), journal: host.journal };
  const report = await plan(deps, { refresh, ...(env === undefined ? {} : { env }) });
  const { problems, environment } = report;
  if (report.plan === undefined) return stoppedByProblems('plan', problems, environment);
  if (out !== undefined) await writeFile(out, planText(report.plan));
  return {
    command: 'plan',
    environment,
    problems,
    plan: report.plan,
    exitCode: planExit(report.plan, settings.detailedExitcode),
    faults: [],
  };
}
