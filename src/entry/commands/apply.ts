import { apply } from '../../app/apply.ts';
import { OperationError } from '../../core/model/fault.ts';
import type { Host } from '../host.ts';
import { applied, type Outcome, stoppedByProblems } from '../outcome.ts';
import { fingerprintIn } from '../plan-file.ts';
import type { Settings } from '../settings.ts';
import { wire } from '../wire.ts';

export async function run(settings: Settings, host: Host): Promise<Outcome> {
  const { env, refresh, force } = settings;
  const confirm = settings.yes ? (): Promise<boolean> => Promise.resolve(true) : host.confirm;
  if (confirm === undefined) throw nobodyToAsk();
  const approved = await approvedFingerprint(settings);
  const options = {
    refresh,
    force,
    ...(env === undefined ? {} : { env }),
    ...(approved === undefined ? {} : { expect: approved }),
  };
  const result = await apply({ ...wire(settings), journal: host.journal, confirm }, options);
  const { report, ...said } = result;
  if (report === undefined) return stoppedByProblems('apply', said);
  return applied(report, {
    command: 'apply',
    ...said,
    ...(approved === undefined ? {} : { approved }),
  });
}

/** What was approved, from `--expect` or from the plan file; both must then say the same. */
async function approvedFingerprint(settings: Settings): Promise<string | undefined> {
  if (settings.plan === undefined) return settings.expect;
  const inFile = await fingerprintIn(settings.plan);
  if (settings.expect === undefined || settings.expect === inFile) return inFile;
  throw new OperationError({
    code: 'contradicting-approval',
    message: `--expect says ${settings.expect}, but the plan in ${settings.plan} is ${inFile}.`,
    hint: 'Give only one of them.',
  });
}

function nobodyToAsk(): OperationError {
  return new OperationError({
    code: 'not-confirmed',
    message: 'apply asks before it writes, and there is no terminal to ask on. Nothing was read or written.',
    hint: 'Say --yes, and --expect FINGERPRINT or --plan FILE to apply only what was approved.',
  });
}
