/** Keys that a plan is about to cut off from something they can call today. What the calendar does was declared, and is no cut. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { undeclaredPlans } from '../diff/keys/plan-keys.ts';
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
  const enabled = new Set(context.live.apiKeys.flatMap((key) => (key.enabled ? [key.id] : [])));
  const cuts = changes
    .filter(({ due }) => due === undefined)
    .flatMap((change) => cutsOf(context, change, plans))
    .filter(({ keyId }) => enabled.has(keyId));
  return [...new Map(cuts.map((cut) => [`${cut.usagePlanId} ${cut.keyId}`, cut])).values()];
}

function cutsOf(context: DiffContext, change: Change, plans: PlansByKey): readonly Cut[] {
  const [planId, second] = linkOf(change.resource);
  if (change.kind === 'planKey' && change.action === 'delete') {
    const keyId = context.match.keyTargets.get(second)?.live?.id;
    const plan = livePlanOf(context, planId);
    if (keyId === undefined || plan === undefined) return [];
    return keepsStages(context, plan, keyId) ? [] : [{ usagePlanId: plan.id, keyId }];
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

/** Whether a key has every stage of a plan through other plans when all is applied: then it only moves. */
function keepsStages(context: DiffContext, plan: LiveUsagePlan, keyId: string): boolean {
  const key = context.match.keyTargetsById.get(keyId)?.key ?? '';
  const kept = new Set((context.match.plansOfKeys.get(key) ?? []).flatMap((id) => stagesAfter(context, id)));
  return plan.stages.every((stage) => kept.has(stageText(stage)));
}

/** What a declared plan opens when all is applied: the stages in its file, and those of others that are in it today. */
function stagesAfter(context: DiffContext, planId: string): readonly string[] {
  const { desired, match } = context;
  const declared = Object.keys(own(desired.plans, planId)?.stages ?? {}).flatMap((api) => {
    const [apiId, stage] = [own(match.restApis, api)?.id, own(desired.apis, api)?.stage.name];
    return apiId === undefined || stage === undefined ? [] : [stageText({ apiId, stage })];
  });
  const foreign = (own(match.usagePlans, planId)?.stages ?? []).filter(
    ({ apiId }) => !isOurApiId(context, apiId),
  );
  return [...declared, ...foreign.map(stageText)];
}

function stageText({ apiId, stage }: { readonly apiId: string; readonly stage: string }): string {
  return `${apiId}:${stage}`;
}

/** A plan whose last stage goes is of no use to any key in it, ours or not. */
function keysThatLoseAll(context: DiffContext, planId: string): readonly Cut[] {
  const plan = livePlanOf(context, planId);
  const wanted = own(context.desired.plans, planId);
  if (plan === undefined || wanted === undefined) return [];
  const foreign = plan.stages.some(({ apiId }) => !isOurApiId(context, apiId));
  if (foreign || Object.keys(wanted.stages).length > 0) return [];
  return (context.live.planKeys[plan.id] ?? []).flatMap((keyId) =>
    keepsStages(context, plan, keyId) ? [] : [{ usagePlanId: plan.id, keyId }],
  );
}

function isOurApiId({ match }: DiffContext, apiId: string): boolean {
  return Object.values(match.restApis).some(({ id }) => id === apiId);
}

/** A live plan by its id in a step: declared, or ours and not declared any more. */
function livePlanOf(context: DiffContext, planId: string): LiveUsagePlan | undefined {
  return (
    own(context.match.usagePlans, planId) ??
    undeclaredPlans(context).find(({ tags }) => tags[TAG_ID] === planId)
  );
}

/** By id of a key: ids of the live plans that are known to admit it. */
export type PlansByKey = ReadonlyMap<string, readonly string[]>;

export function plansByKey({ live }: DiffContext): PlansByKey {
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

/** Live plans that a key is in. */
export function plansHolding(
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
