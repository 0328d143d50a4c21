/** The one JSON document of JSON mode. */
import type { ExitCode } from '../model/report.ts';
import { EXIT } from '../model/report.ts';

export const JSON_FORMAT = 1;

const OUTCOMES: Readonly<Record<ExitCode, string>> = {
  [EXIT.done]: 'done',
  [EXIT.failed]: 'failed',
  [EXIT.changes]: 'changes',
  [EXIT.problems]: 'problems',
  [EXIT.refused]: 'refused',
  [EXIT.stale]: 'stale',
  [EXIT.partly]: 'partly',
};

/** Adds the format's number and the outcome in a word, which always agrees with the exit code. */
export function renderJson(outcome: { readonly exitCode: ExitCode }): string {
  return `${JSON.stringify({ format: JSON_FORMAT, outcome: OUTCOMES[outcome.exitCode], ...outcome }, null, 2)}\n`;
}
