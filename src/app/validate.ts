/** `validate`: load and compile, offline, without credentials. */
import { hasErrors, type Problem, type WaivedProblem } from '../core/model/problem.ts';
import type { ExitCode } from '../core/model/report.ts';
import { EXIT } from '../core/model/report.ts';
import { examine, load, type Wish } from './desire.ts';
import { unusedEverywhere } from './judge.ts';
import type { Sources, ValueSources } from './ports.ts';

export interface ValidateReport {
  readonly problems: readonly Problem[];
  /** Absent when there are none. */
  readonly waived?: readonly WaivedProblem[];
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
  const wishes: Wish[] = [];
  for (const name of names) wishes.push(await examine(loaded, name, deps.values));
  const all = [
    ...wishes.flatMap(({ problems }) => problems),
    ...(names.length < 2
      ? []
      : await unusedEverywhere(
          repository,
          wishes.map(({ unused }) => unused),
        )),
  ];
  const found = distinct(all);
  const waived = distinct(wishes.flatMap((wish) => wish.waived ?? []));
  return {
    problems: found,
    ...(waived.length === 0 ? {} : { waived }),
    counts: { specs: repository.specs.length, plans: repository.plans.length, environments: names.length },
    exitCode: hasErrors(found) ? EXIT.problems : EXIT.done,
  };
}

/** Environments share most of their problems. */
function distinct<Thing>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
