/** Plan files as one environment wants them: usage plans, the stages they open and the keys they admit. */
import { type Definition, methodKey, splitMethodKey } from '../model/definition.ts';
import type { DesiredKey, DesiredPlan } from '../model/desired.ts';
import { equal, sorted } from '../model/json.ts';
import { pointer } from '../model/problem.ts';
import {
  DEFAULT_ROTATION,
  type PlanFile,
  type PlanFileKey,
  type PlanFileStage,
} from '../model/repository.ts';
import type { FileFinding } from '../resolve/place-all.ts';
import { quoted } from '../load/findings.ts';
import { didYouMean } from '../load/nearest.ts';
import { optional } from './node.ts';

/** The plan files that count in an environment. */
export function plansOf(plans: readonly PlanFile[], environment: string): readonly PlanFile[] {
  return plans.filter(({ environments }) => environments === undefined || environments.includes(environment));
}

export function compilePlan(plan: PlanFile): DesiredPlan {
  return {
    id: plan.id,
    file: plan.file,
    name: plan.name,
    ...optional('description', plan.description),
    ...optional('throttle', plan.throttle),
    ...optional('quota', plan.quota),
    ...optional('productCode', plan.productCode),
    ...optional('tags', plan.tags),
    ...optional('existing', plan.existing),
    ...optional('was', plan.was),
    stages: Object.fromEntries(plan.stages.map(({ api, methods }) => [api, { methods }])),
    keys: sorted(new Set(plan.keys.map(({ name }) => name))),
  };
}

/** The keys of all plan files, each once. */
export function compileKeys(plans: readonly PlanFile[]): Readonly<Record<string, DesiredKey>> {
  const keys = plans.flatMap((plan) => plan.keys);
  return Object.fromEntries(keys.map((key) => [key.name, compileKey(key)]));
}

function compileKey(key: PlanFileKey): DesiredKey {
  return { ...key, rotation: key.rotation ?? DEFAULT_ROTATION };
}

/**
 * What is wrong between the plan files of an environment and its APIs.
 * @param definitions by spec id
 */
export function checkPlans(
  plans: readonly PlanFile[],
  definitions: Readonly<Record<string, Definition>>,
): readonly FileFinding[] {
  return [
    ...plans.flatMap((plan) => checkStages(plan, definitions)),
    ...checkSharedKeys(plans),
    ...checkKeyConflicts(plans),
  ];
}

function checkStages(plan: PlanFile, definitions: Readonly<Record<string, Definition>>): FileFinding[] {
  return plan.stages.flatMap((stage, index) => {
    const definition = Object.hasOwn(definitions, stage.api) ? definitions[stage.api] : undefined;
    if (definition === undefined) return [unknownApi(plan, index, stage, Object.keys(definitions))];
    return Object.keys(stage.methods)
      .filter((key) => !hasOperation(definition, key))
      .map((key) => unknownOperation(plan, index, stage, key, Object.keys(definition.methods)));
  });
}

/** An any-method answers for every HTTP method that has none of its own. */
function hasOperation({ methods }: Definition, key: string): boolean {
  return Object.hasOwn(methods, key) || Object.hasOwn(methods, methodKey('ANY', splitMethodKey(key).path));
}

function unknownApi({ file }: PlanFile, index: number, { api }: PlanFileStage, known: string[]): FileFinding {
  return {
    file,
    code: 'plan-unknown-api',
    severity: 'error',
    pointer: pointer('stages', index, 'api'),
    message: `There is no spec ${quoted(api)}.`,
    hint: didYouMean(api, known, 'Name a file of specs/ without its ending.'),
  };
}

function unknownOperation(
  { file }: PlanFile,
  index: number,
  { api }: PlanFileStage,
  key: string,
  known: readonly string[],
): FileFinding {
  return {
    file,
    code: 'plan-unknown-operation',
    severity: 'error',
    pointer: pointer('stages', index, 'methods', key),
    message: `The API ${quoted(api)} has no operation ${quoted(key)}.`,
    hint: didYouMean(key, known, 'Write the HTTP method and the path as the spec has them.'),
  };
}

/** A key may be in several plans, but in one plan per stage only (aws-facts 5.4). */
function checkSharedKeys(plans: readonly PlanFile[]): readonly FileFinding[] {
  return plans.flatMap((plan, position) =>
    plan.keys.flatMap(({ name }, index) => {
      const shares = (other: PlanFile): boolean =>
        other.keys.some((key) => key.name === name) && sharedApi(plan, other) !== undefined;
      const first = plans.slice(0, position).find(shares);
      if (first === undefined) return [];
      return [sharedKey(plan, index, name, first, sharedApi(plan, first) ?? '')];
    }),
  );
}

function sharedApi(left: PlanFile, right: PlanFile): string | undefined {
  return left.stages.find(({ api }) => right.stages.some((stage) => stage.api === api))?.api;
}

function sharedKey(plan: PlanFile, index: number, name: string, first: PlanFile, api: string): FileFinding {
  return {
    file: plan.file,
    code: 'key-in-two-plans',
    severity: 'error',
    pointer: pointer('keys', index),
    message: `The key ${quoted(name)} is in ${first.file} too, and both plans open ${quoted(api)}: API Gateway takes a key once per stage.`,
    hint: 'Take the key out of one of the plans, or make a second key.',
  };
}

function checkKeyConflicts(plans: readonly PlanFile[]): readonly FileFinding[] {
  const first = new Map<string, { readonly key: PlanFileKey; readonly file: string }>();
  return plans.flatMap(({ file, keys }) =>
    keys.flatMap((key, index) => {
      const known = first.get(key.name);
      if (known === undefined) first.set(key.name, { key, file });
      if (known === undefined || equal(known.key, key)) return [];
      return [keyConflict(file, index, key.name, known.file)];
    }),
  );
}

function keyConflict(file: string, index: number, name: string, other: string): FileFinding {
  return {
    file,
    code: 'key-conflict',
    severity: 'error',
    pointer: pointer('keys', index),
    message: `The key ${quoted(name)} is described differently in ${other}.`,
    hint: 'Say the same of it in both files.',
  };
}
