import { verify } from '../../app/verify.ts';
import { EXIT } from '../../core/model/report.ts';
import type { Host } from '../host.ts';
import { type Outcome, stoppedByProblems } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { wire } from '../wire.ts';

export async function run(settings: Settings, host: Host): Promise<Outcome> {
  const { env, checkValues } = settings;
  const deps = { ...wire(settings), journal: host.journal };
  const { report, ...said } = await verify(deps, { checkValues, ...(env === undefined ? {} : { env }) });
  if (report === undefined) return stoppedByProblems('verify', said);
  return {
    command: 'verify',
    ...said,
    plan: report.plan,
    verify: report,
    exitCode: report.ok ? EXIT.done : EXIT.failed,
    faults: [],
  };
}
