/**
 * What has to be read beside the lists once it is known what would change: who is in the plans that open a stage whose access
 * changes, and how much keys used that would be cut off or get less. A plan without changes asks nothing.
 */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { linkOf } from '../diff/links.ts';
import { own, sorted } from '../model/json.ts';
import type { LiveUsagePlan } from '../model/live.ts';
import type { Quota } from '../model/repository.ts';
import { type DayRange, dayOf } from '../usage/days.ts';
import { periodOf } from '../usage/period.ts';
import { cutKeys } from './cuts.ts';
import { retiringKeys } from './retiring.ts';

export interface Questions {
  /** Ids of usage plans whose keys are wanted. */
  readonly planKeys: readonly string[];
  readonly usage: readonly UsageQuestion[];
}

export interface UsageQuestion extends DayRange {
  readonly usagePlanId: string;
  /** One key; all of the plan when absent. */
  readonly keyId?: string;
}

/** More keys than this are cheaper to ask for together. */
const SINGLE_KEYS = 3;

export function questions(context: DiffContext, changes: readonly Change[]): Questions {
  const real = changes.filter(({ action }) => action !== 'leave');
  if (real.length === 0) return { planKeys: [], usage: [] };
  return {
    planKeys: unknownPlans(context, real),
    usage: [
      ...usageOfCuts(context, real),
      ...usageOfRetiring(context, real),
      ...usageOfQuotas(context, real),
    ],
  };
}

/** Plans of anybody that open a stage whose access may change, and whose keys are not known. */
function unknownPlans(context: DiffContext, changes: readonly Change[]): readonly string[] {
  const { live } = context;
  const stages = new Set(touchedApis(context, changes).flatMap((api) => stageOf(context, api) ?? []));
  return live.usagePlans
    .filter(({ id, stages: links }) => {
      const known = live.planKeys[id] !== undefined;
      return !known && links.some(({ apiId, stage }) => stages.has(`${apiId}:${stage}`));
    })
    .map(({ id }) => id);
}

function touchedApis({ desired, match }: DiffContext, changes: readonly Change[]): readonly string[] {
  const apis = changes.flatMap(({ kind, resource }) => {
    const [first, second] = linkOf(resource);
    switch (kind) {
      case 'definition':
      case 'stage':
        return [resource];
      case 'planStage':
        return [second];
      case 'usagePlan':
      case 'planKey':
        return Object.keys(own(desired.plans, first)?.stages ?? {});
      case 'apiKey':
        return (match.plansOfKeys.get(match.keyTargets.get(resource)?.key ?? '') ?? []).flatMap((id) =>
          Object.keys(own(desired.plans, id)?.stages ?? {}),
        );
      default:
        return [];
    }
  });
  return [...new Set(apis)];
}

/** `<api id>:<stage>`; undefined for an API that does not exist. */
function stageOf({ desired, match }: DiffContext, api: string): string | undefined {
  const [restApi, stage] = [own(match.restApis, api), own(desired.apis, api)?.stage.name];
  return restApi === undefined || stage === undefined ? undefined : `${restApi.id}:${stage}`;
}

function usageOfCuts(context: DiffContext, changes: readonly Change[]): readonly UsageQuestion[] {
  const { desired, live } = context;
  if (desired.keyPolicy.usedWithin === 0) return [];
  const range = { from: dayOf(live.time - desired.keyPolicy.usedWithin), to: dayOf(live.time) };
  return byPlan(cutKeys(context, changes).map((cut) => ({ ...cut, ...range })));
}

/** Old generations whose time is over: whether they are in use still. */
function usageOfRetiring(context: DiffContext, changes: readonly Change[]): readonly UsageQuestion[] {
  return byPlan(
    retiringKeys(context, changes).flatMap(({ usagePlanIds, keyId, from, to }) =>
      usagePlanIds.map((usagePlanId) => ({ usagePlanId, keyId, from, to })),
    ),
  );
}

function byPlan(singly: readonly UsageQuestion[]): readonly UsageQuestion[] {
  const plans = Map.groupBy(singly, ({ usagePlanId }) => usagePlanId);
  return [...plans].flatMap(([usagePlanId, asked]): readonly UsageQuestion[] => {
    if (asked.length <= SINGLE_KEYS) return asked;
    const [from = ''] = sorted(asked.map((one) => one.from));
    const to = sorted(asked.map((one) => one.to)).at(-1) ?? '';
    return [{ usagePlanId, from, to }];
  });
}

/** Plans whose quota is new, lower or counted otherwise: what is used of it already in the period that holds today. */
function usageOfQuotas(context: DiffContext, changes: readonly Change[]): readonly UsageQuestion[] {
  return changes.flatMap((change) => {
    const found = tightened(context, change);
    if (found === undefined) return [];
    const today = dayOf(context.live.time);
    return [{ usagePlanId: found.plan.id, from: periodOf(found.quota, today).from, to: today }];
  });
}

/** The live plan and the quota of a change that may leave keys with less than they have used. */
export function tightened(
  { desired, match }: DiffContext,
  { kind, action, resource, fields }: Change,
): { readonly plan: LiveUsagePlan; readonly quota: Quota } | undefined {
  if (kind !== 'usagePlan' || action !== 'update') return undefined;
  const quota = own(desired.plans, resource)?.quota;
  const less = fields.some(({ field, impact }) => field.startsWith('quota.') && impact !== 'safe');
  const plan = own(match.usagePlans, resource);
  return less && quota !== undefined && plan !== undefined ? { plan, quota } : undefined;
}
