/** Keys that a plan is about to cut off from something they can call today. What the calendar does was declared, and is no cut. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { linkOf } from '../diff/links.ts';
import { own } from '../model/json.ts';
import { type LiveUsagePlan, TAG_ID } from '../model/live.ts';

/** A key in a live plan through which it may have been used. */
export interface Cut {
  readonly usagePlanId: string;
  readonly keyId: string;
}

/** Each key once for every plan that it is in. */
export function cutKeys(context: DiffContext, changes: readonly Change[]): readonly Cut[] {
  const plans = plansByKey(context);
  const cuts = changes
    .filter(({ due }) => due === undefined)
    .flatMap((change) => cutsOf(context, change, plans));
  const distinct = new Map(cuts.map((cut) => [`${cut.usagePlanId} ${cut.keyId}`, cut]));
  const live = new Map(context.live.usagePlans.map((plan) => [plan.id, plan]));
  return [...distinct.values()].filter(({ usagePlanId, keyId }) => {
    const plan = live.get(usagePlanId);
    return plan === undefined || !isAdmittedAnyway(context, plan, keyId);
  });
}

/** Whether the plans that name the key open all that this one opens today: it moves, and nobody is cut off. */
function isAdmittedAnyway({ desired, match }: DiffContext, plan: LiveUsagePlan, keyId: string): boolean {
  const target = match.keyTargetsById.get(keyId);
  const works = target?.role === 'current' || target?.role === 'older';
  if (target === undefined || !works || own(desired.keys, target.key)?.enabled !== true) return false;
  const opened = new Set(
    (match.plansOfKeys.get(target.key) ?? []).flatMap((id) =>
      Object.keys(own(desired.plans, id)?.stages ?? {}).map(
        (api) => `${own(match.restApis, api)?.id}:${own(desired.apis, api)?.stage.name}`,
      ),
    ),
  );
  return plan.stages.every(({ apiId, stage }) => opened.has(`${apiId}:${stage}`));
}

function cutsOf(context: DiffContext, change: Change, plans: PlansByKey): readonly Cut[] {
  const [planId, second] = linkOf(change.resource);
  if (change.kind === 'planKey' && change.action === 'delete') {
    const keyId = context.match.keyTargets.get(second)?.live?.id;
    const plan = livePlanOf(context, planId);
    return keyId === undefined || plan === undefined ? [] : [{ usagePlanId: plan.id, keyId }];
  }
  if (change.kind === 'apiKey' && disables(change)) {
    const keyId = context.match.keyTargets.get(change.resource)?.live?.id;
    return keyId === undefined
      ? []
      : plansHolding(context, keyId, plans).map((usagePlanId) => ({ usagePlanId, keyId }));
  }
  if (change.kind === 'planStage' && change.action === 'delete') return keysThatLoseAll(context, planId);
  return [];
}

function disables({ fields }: Change): boolean {
  return fields.some(({ field, after }) => field === 'enabled' && after === false);
}

/** A plan whose last stage goes is of no use to any key in it, ours or not. */
function keysThatLoseAll(context: DiffContext, planId: string): readonly Cut[] {
  const plan = livePlanOf(context, planId);
  const wanted = own(context.desired.plans, planId);
  if (plan === undefined || wanted === undefined) return [];
  const foreign = plan.stages.some(({ apiId }) => !isOurApiId(context, apiId));
  if (foreign || Object.keys(wanted.stages).length > 0) return [];
  return (context.live.planKeys[plan.id] ?? []).map((keyId) => ({ usagePlanId: plan.id, keyId }));
}

function isOurApiId({ match }: DiffContext, apiId: string): boolean {
  return Object.values(match.restApis).some(({ id }) => id === apiId);
}

/** A live plan by its id in a step: declared, or ours and not declared any more. */
function livePlanOf({ live, match }: DiffContext, planId: string): LiveUsagePlan | undefined {
  return own(match.usagePlans, planId) ?? live.usagePlans.find(({ tags }) => tags[TAG_ID] === planId);
}

/** By id of a key: ids of the live plans that are known to admit it. */
type PlansByKey = ReadonlyMap<string, readonly string[]>;

function plansByKey({ live }: DiffContext): PlansByKey {
  const found = new Map<string, string[]>();
  for (const [planId, keys] of Object.entries(live.planKeys)) {
    for (const key of keys) {
      const plans = found.get(key);
      if (plans === undefined) found.set(key, [planId]);
      else plans.push(planId);
    }
  }
  return found;
}

function plansHolding(
  { live, match, desired }: DiffContext,
  keyId: string,
  plans: PlansByKey,
): readonly string[] {
  const key = match.keyTargetsById.get(keyId)?.key ?? '';
  const trusted = (match.plansOfKeys.get(key) ?? []).flatMap((id) => {
    const plan = own(desired.plans, id) === undefined ? undefined : own(match.usagePlans, id);
    return plan !== undefined && live.trusted.includes(plan.id) ? [plan.id] : [];
  });
  return [...new Set([...(plans.get(keyId) ?? []), ...trusted])];
}
