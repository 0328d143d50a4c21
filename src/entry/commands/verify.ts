import { verify } from '../../app/verify.ts';
import { EXIT } from '../../core/model/report.ts';
import type { Host } from '../host.ts';
import { type Outcome, stoppedByProblems } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { wire } from '../wire.ts';

export async function run(settings: Settings, host: Host): Promise<Outcome> {
  const { env } = settings;
  const deps = { ...wire(settings), journal: host.journal };
  const { problems, environment, report } = await verify(deps, env === undefined ? {} : { env });
  if (report === undefined) return stoppedByProblems('verify', problems, environment);
  return {
    command: 'verify',
    environment,
    problems,
    plan: report.plan,
    verify: report,
    exitCode: report.ok ? EXIT.done : EXIT.failed,
    faults: [],
  };
}
