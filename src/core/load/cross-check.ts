/** What only shows when the files are looked at together. */
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { Config, PlanFile } from '../model/repository.ts';
import { crossKeyFindings, placeOfKey } from './cross-keys.ts';
import { crossPlanFindings } from './cross-plans.ts';
import { cappedByFile, error, type PlacedFinding, quoted } from './findings.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { didYouMean } from './nearest.ts';

interface Named {
  readonly id: string;
  readonly file: string;
}

/** @param specs every spec, those with problems too */
export function crossFindings(
  config: Config,
  specs: readonly Named[],
  plans: readonly PlanFile[],
): readonly PlacedFinding[] {
  const ids = new Set(specs.map(({ id }) => id));
  const findings = [
    ...sameId(specs, 'spec-id-duplicate', 'Rename one of the files, or give one an `x-tollgate.id`.'),
    ...sameId(plans, 'plan-id-duplicate', 'Rename one of the files.'),
    ...plans.flatMap((plan) => [
      ...planFindings(plan, config, ids).map((finding) => ({ ...finding, file: plan.file })),
      ...repeated(plan.keys.map(({ name }) => name)).map((index) => repeatedKey(plan, index)),
    ]),
    ...together(plans, config).flatMap((there) => [...crossPlanFindings(there), ...crossKeyFindings(there)]),
  ];
  return cappedByFile(findings, MAX_PROBLEMS);
}

function sameId(
  things: readonly Named[],
  code: 'spec-id-duplicate' | 'plan-id-duplicate',
  hint: string,
): readonly PlacedFinding[] {
  const byId = Map.groupBy(things, ({ id }) => id);
  return things.flatMap(({ id, file }) => {
    const others = (byId.get(id) ?? []).filter((other) => other.file !== file);
    if (others.length === 0) return [];
    const message = `The id ${quoted(id)} is also that of ${others.map((other) => other.file).join(', ')}.`;
    return [{ ...error(code, '', message, hint), file }];
  });
}

function planFindings(plan: PlanFile, config: Config, ids: ReadonlySet<string>): readonly Finding[] {
  const environments = Object.keys(config.environments);
  return [
    ...plan.stages.flatMap(({ api }, index) => (ids.has(api) ? [] : [unknownApi(api, index, ids)])),
    ...(plan.environments ?? []).flatMap((name, index) =>
      environments.includes(name) ? [] : [unknownEnvironment(name, index, environments)],
    ),
    ...repeated(plan.stages.map(({ api }) => api)).map((index) => repeatedApi(plan, index)),
  ];
}

function unknownApi(api: string, index: number, ids: Iterable<string>): Finding {
  const hint = didYouMean(api, ids, 'Write the id of a spec: the name of its file without the ending.');
  return error(
    'plan-unknown-api',
    pointer('stages', index, 'api'),
    `No spec has the id ${quoted(api)}.`,
    hint,
  );
}

function unknownEnvironment(name: string, index: number, environments: readonly string[]): Finding {
  const hint = didYouMean(name, environments, 'Define it in tollgate.yaml, or take it out.');
  return error(
    'plan-unknown-environment',
    pointer('environments', index),
    `There is no environment ${quoted(name)}.`,
    hint,
  );
}

/** Indexes of what was there before. */
function repeated(names: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (seen.has(name)) return [index];
    seen.add(name);
    return [];
  });
}

function repeatedApi(plan: PlanFile, index: number): Finding {
  const message = `The plan opens the API ${quoted(plan.stages[index]?.api ?? '')} twice.`;
  return error('plan-duplicate-api', pointer('stages', index, 'api'), message, 'Join the two entries.');
}

function repeatedKey(plan: PlanFile, index: number): PlacedFinding {
  const message = `The plan admits the key ${quoted(plan.keys[index]?.name ?? '')} twice.`;
  const { file, pointer: at } = placeOfKey(plan, index);
  return { ...error('plan-duplicate-key', at, message, 'Keep one of the two.'), file };
}

/**
 * The plan files that stand in one environment, for each environment; most environments have the same, and these come once.
 * Of files with the same id, which is a problem of its own, only the first.
 */
function together(plans: readonly PlanFile[], config: Config): readonly (readonly PlanFile[])[] {
  const first = [...new Map(plans.toReversed().map((plan) => [plan.id, plan])).values()].reverse();
  const sets = Object.keys(config.environments).map((environment) =>
    first.filter(({ environments }) => environments === undefined || environments.includes(environment)),
  );
  return [...new Map(sets.map((there) => [there.map(({ file }) => file).join('\n'), there])).values()];
}
