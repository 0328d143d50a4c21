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
  const { plan: made, ...said } = await plan(deps, { refresh, ...(env === undefined ? {} : { env }) });
  if (made === undefined) return stoppedByProblems('plan', said);
  if (out !== undefined) await writeFile(out, planText(made));
  return {
    command: 'plan',
    ...said,
    plan: made,
    exitCode: planExit(made, settings.detailedExitcode),
    faults: [],
  };
}
