/** Quotas that are counted over all plan files and environments (aws-facts 1.2). */
import { pointer } from '../model/problem.ts';
import type { Config, PlanFile, Repository } from '../model/repository.ts';
import { placeOfKey } from '../load/cross-keys.ts';
import { quoted } from '../load/findings.ts';
import type { FileFinding } from '../resolve/place-all.ts';

const MOST_PLANS = 300;
const MOST_KEYS = 10_000;
const MOST_PLANS_OF_KEY = 10;
const MOST_THROTTLES = 20;
const MOST_STAGES = 10;
const CONFIG_FILE = 'tollgate.yaml';

/** @param plans those of the environment */
export function checkLimits(
  { config }: Repository,
  environment: string,
  plans: readonly PlanFile[],
): readonly FileFinding[] {
  return [
    ...plansLimit(plans),
    ...keysLimit(plans),
    ...keyPlansLimit(plans),
    ...plans.flatMap(throttlesLimit),
    ...stagesLimit(config, environment),
  ];
}

function plansLimit(plans: readonly PlanFile[]): readonly FileFinding[] {
  const first = plans[MOST_PLANS];
  if (first === undefined) return [];
  return [
    {
      file: first.file,
      code: 'plans-limit',
      severity: 'warning',
      pointer: '',
      message: `There are ${plans.length} plan files; an account has ${MOST_PLANS} usage plans in a region unless its quota was raised.`,
      hint: 'Join plans that have the same limits, or have the quota of the account raised (L-E8693075).',
    },
  ];
}

/** This quota is fixed. */
function keysLimit(plans: readonly PlanFile[]): readonly FileFinding[] {
  const names = new Set(plans.flatMap(({ keys }) => keys.map(({ name }) => name)));
  const [first] = plans;
  if (names.size <= MOST_KEYS || first === undefined) return [];
  return [
    {
      file: first.file,
      code: 'keys-limit',
      severity: 'error',
      pointer: '/keys',
      message: `The plan files admit ${names.size} keys; an account has at most ${MOST_KEYS} in a region.`,
      hint: 'Spread the keys over several accounts or regions.',
    },
  ];
}

function keyPlansLimit(plans: readonly PlanFile[]): readonly FileFinding[] {
  const uses = new Map<string, number>();
  return plans.flatMap((plan) =>
    plan.keys.flatMap(({ name }, index) => {
      const count = (uses.get(name) ?? 0) + 1;
      uses.set(name, count);
      if (count !== MOST_PLANS_OF_KEY + 1) return [];
      const finding: FileFinding = {
        ...placeOfKey(plan, index),
        code: 'key-plans-limit',
        severity: 'warning',
        message: `The key ${quoted(name)} is in more than ${MOST_PLANS_OF_KEY} plans, which needs a raised quota.`,
        hint: 'Join plans, make a second key, or have the quota of the account raised (L-985EB478).',
      };
      return [finding];
    }),
  );
}

function throttlesLimit({ file, stages }: PlanFile): readonly FileFinding[] {
  return stages.flatMap(({ api, methods }, index) => {
    const count = Object.keys(methods).length;
    if (count <= MOST_THROTTLES) return [];
    const finding: FileFinding = {
      file,
      code: 'plan-throttles-limit',
      severity: 'warning',
      pointer: pointer('stages', index, 'methods'),
      message: `The plan throttles ${count} operations of ${quoted(api)}; a plan has ${MOST_THROTTLES} throttles per stage unless the account's quota was raised.`,
      hint: 'Leave the others to the throttle of the plan, or have the quota of the account raised (L-A9DBC573).',
    };
    return [finding];
  });
}

/** With `restApi: shared` the environments of one account and region are stages of one REST API. */
function stagesLimit({ environments }: Config, environment: string): readonly FileFinding[] {
  const target = Object.hasOwn(environments, environment) ? environments[environment] : undefined;
  if (target?.restApi !== 'shared') return [];
  const stages = Object.values(environments).filter(
    ({ restApi, account, region }) =>
      restApi === 'shared' && account === target.account && region === target.region,
  );
  if (stages.length <= MOST_STAGES) return [];
  return [
    {
      file: CONFIG_FILE,
      code: 'stages-limit',
      severity: 'warning',
      pointer: '/environments',
      message: `${stages.length} environments are stages of one REST API, which has ${MOST_STAGES} unless the account's quota was raised.`,
      hint: 'Write restApi: own for some, or have the quota of the account raised (L-379E48B0).',
    },
  ];
}
