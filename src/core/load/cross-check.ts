/** What only shows when the files are looked at together. */
import type { Finding } from '../model/problem.ts';
import { pointer } from '../model/problem.ts';
import type { Config, PlanFile } from '../model/repository.ts';
import { equal } from '../model/json.ts';
import { error, quoted } from './findings.ts';
import { didYouMean } from './nearest.ts';

/** A finding and the path of the file it is about. */
export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

interface Named {
  readonly id: string;
  readonly file: string;
}

/** @param specs every spec, those with problems too */
export function crossFindings(
  config: Config,
  specs: readonly Named[],
  plans: readonly PlanFile[],
): readonly FileFinding[] {
  return [
    ...sameId(specs, 'spec-id-duplicate', 'Rename one of the files, or give one an `x-tollgate.id`.'),
    ...sameId(plans, 'plan-id-duplicate', 'Rename one of the files.'),
    ...plans.flatMap((plan) =>
      planFindings(plan, config, specs).map((finding) => ({ file: plan.file, finding })),
    ),
    ...pairs(plans).flatMap(([first, second]) => pairFindings(first, second, config)),
  ];
}

function sameId(
  things: readonly Named[],
  code: 'spec-id-duplicate' | 'plan-id-duplicate',
  hint: string,
): readonly FileFinding[] {
  const byId = Map.groupBy(things, ({ id }) => id);
  return things.flatMap(({ id, file }) => {
    const others = (byId.get(id) ?? []).filter((other) => other.file !== file);
    if (others.length === 0) return [];
    const message = `The id ${quoted(id)} is also that of ${others.map((other) => other.file).join(', ')}.`;
    return [{ file, finding: error(code, '', message, hint) }];
  });
}

function planFindings(plan: PlanFile, config: Config, specs: readonly Named[]): readonly Finding[] {
  const ids = new Set(specs.map(({ id }) => id));
  const environments = Object.keys(config.environments);
  return [
    ...plan.stages.flatMap(({ api }, index) => (ids.has(api) ? [] : [unknownApi(api, index, ids)])),
    ...(plan.environments ?? []).flatMap((name, index) =>
      environments.includes(name) ? [] : [unknownEnvironment(name, index, environments)],
    ),
    ...repeated(plan.stages.map(({ api }) => api)).map((index) => repeatedApi(plan, index)),
    ...repeated(plan.keys.map(({ name }) => name)).map((index) => repeatedKey(plan, index)),
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

function repeatedKey(plan: PlanFile, index: number): Finding {
  const message = `The plan admits the key ${quoted(plan.keys[index]?.name ?? '')} twice.`;
  return error('plan-duplicate-key', pointer('keys', index), message, 'Keep one of the two.');
}

function pairs<T>(things: readonly T[]): readonly (readonly [T, T])[] {
  return things.flatMap((first, index) => things.slice(index + 1).map((second) => [first, second] as const));
}

function pairFindings(first: PlanFile, second: PlanFile, config: Config): readonly FileFinding[] {
  if (first.id === second.id) return [];
  const together = environmentsOf(first, config).filter((name) =>
    environmentsOf(second, config).includes(name),
  );
  if (together.length === 0) return [];
  const findings = [...sameName(first, second), ...sharedKeys(first, second)];
  return findings.map((finding) => ({ file: second.file, finding }));
}

function environmentsOf(plan: PlanFile, config: Config): readonly string[] {
  return plan.environments ?? Object.keys(config.environments);
}

function sameName(first: PlanFile, second: PlanFile): readonly Finding[] {
  if (first.name !== second.name) return [];
  const message = `The name ${quoted(second.name)} is also that of ${first.file}, in the same environment.`;
  return [error('plan-name-duplicate', pointer('name'), message, 'Give one of the plans another name.')];
}

function sharedKeys(first: PlanFile, second: PlanFile): readonly Finding[] {
  const stages = new Set(first.stages.map(({ api }) => api));
  const shared = second.stages.find(({ api }) => stages.has(api))?.api;
  const before = new Map(first.keys.map((key) => [key.name, key]));
  return second.keys.flatMap((key, index) => {
    const other = before.get(key.name);
    if (other === undefined) return [];
    const at = pointer('keys', index);
    return [
      ...(equal(other, key) ? [] : [conflict(at, key.name, first.file)]),
      ...(shared === undefined ? [] : [twoPlans(at, key.name, first.file, shared)]),
    ];
  });
}

function conflict(at: string, name: string, file: string): Finding {
  const message = `The key ${quoted(name)} is described differently in ${file}.`;
  return error('key-conflict', at, message, 'It is one key: describe it the same in both files.');
}

/** aws-facts 5.4: a key may be in several plans, but in only one per stage of an API. */
function twoPlans(at: string, name: string, file: string, api: string): Finding {
  const message = `The key ${quoted(name)} is also in ${file}, and both plans open ${quoted(api)}.`;
  return error(
    'key-in-two-plans',
    at,
    message,
    'API Gateway admits a key to a stage through one plan only: take it out of one.',
  );
}
