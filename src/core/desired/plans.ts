/** Plan files as one environment wants them: usage plans, the stages they open and the keys they admit. */
import { type Definition, methodKey, splitMethodKey } from '../model/definition.ts';
import type { DesiredKey, DesiredPlan } from '../model/desired.ts';
import { sorted } from '../model/json.ts';
import { pointer } from '../model/problem.ts';
import {
  DEFAULT_ROTATION,
  type PlanFile,
  type PlanFileKey,
  type PlanFileStage,
} from '../model/repository.ts';
import type { FileFinding } from '../resolve/place-all.ts';
import { keyConflicts, keysInTwoPlans } from '../load/cross-keys.ts';
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

/** The keys of all plan files, each once: as a file describes it, and by default where all of them only name it. */
export function compileKeys(plans: readonly PlanFile[]): Readonly<Record<string, DesiredKey>> {
  const keys = new Map<string, PlanFileKey>();
  for (const key of plans.flatMap((plan) => plan.keys))
    if (key.short !== true || !keys.has(key.name)) keys.set(key.name, key);
  return Object.fromEntries([...keys].map(([name, key]) => [name, compileKey(key)]));
}

function compileKey(key: PlanFileKey): DesiredKey {
  return {
    name: key.name,
    ...optional('description', key.description),
    ...optional('customerId', key.customerId),
    enabled: key.enabled,
    ...optional('value', key.value),
    ...optional('store', key.store),
    ...optional('was', key.was),
    rotation: key.rotation ?? DEFAULT_ROTATION,
  };
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
    ...keysInTwoPlans(plans),
    ...keyConflicts(plans),
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
