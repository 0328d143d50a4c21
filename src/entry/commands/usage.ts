import { usage } from '../../app/usage.ts';
import { EXIT } from '../../core/model/report.ts';
import type { Host } from '../host.ts';
import { type Outcome, stoppedByProblems } from '../outcome.ts';
import type { Settings } from '../settings.ts';
import { wire } from '../wire.ts';

export async function run(settings: Settings, host: Host): Promise<Outcome> {
  const { env, range } = settings;
  const deps = { ...wire(settings), journal: host.journal };
  const { report, ...said } = await usage(deps, { range, ...(env === undefined ? {} : { env }) });
  if (report === undefined) return stoppedByProblems('usage', said);
  return { command: 'usage', ...said, usage: report, exitCode: EXIT.done, faults: [] };
}
