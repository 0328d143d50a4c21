/** `validate`: load and compile, offline, without credentials. */
import { hasErrors, type Problem } from '../core/model/problem.ts';
import type { ExitCode } from '../core/model/report.ts';
import { EXIT } from '../core/model/report.ts';
import { examine, load } from './desire.ts';
import type { Sources, ValueSources } from './ports.ts';

export interface ValidateReport {
  readonly problems: readonly Problem[];
  /** What was looked at, so that a run that looked at nothing cannot pass for a good one. */
  readonly counts: { readonly specs: number; readonly plans: number; readonly environments: number };
  readonly exitCode: ExitCode;
}

/** Checks one environment, or every environment when none is named. */
export async function validate(
  deps: { readonly sources: Sources; readonly values: Pick<ValueSources, 'variable'> },
  options: { readonly env?: string } = {},
): Promise<ValidateReport> {
  const loaded = await load(deps.sources);
  const { repository } = loaded;
  const names = options.env === undefined ? Object.keys(repository.config.environments) : [options.env];
  const problems = new Map<string, Problem>();
  for (const problem of repository.problems) problems.set(JSON.stringify(problem), problem);
  for (const name of names) {
    for (const problem of await examine(loaded, name, deps.values))
      problems.set(JSON.stringify(problem), problem);
  }
  const found = [...problems.values()];
  return {
    problems: found,
    counts: { specs: repository.specs.length, plans: repository.plans.length, environments: names.length },
    exitCode: hasErrors(found) ? EXIT.problems : EXIT.done,
  };
}
