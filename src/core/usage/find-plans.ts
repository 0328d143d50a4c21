/** The live usage plan of each declared one, ours or somebody else's. */
import { matchLive } from '../diff/match.ts';
import type { Desired, DesiredPlan } from '../model/desired.ts';
import type { LiveUsagePlan } from '../model/live.ts';

/** A live plan, or why there is none. */
export type FoundPlan =
  | { readonly live: LiveUsagePlan; readonly missing?: never }
  | { readonly live?: never; readonly missing: string };

/** By plan id, for every declared plan. */
export function findPlans(desired: Desired, live: readonly LiveUsagePlan[]): ReadonlyMap<string, FoundPlan> {
  return new Map(Object.entries(desired.plans).map(([id, plan]) => [id, findPlan(desired, plan, live)]));
}

/** Alone, so that what stands in the way of it is known to be about this plan. */
function findPlan(desired: Desired, plan: DesiredPlan, usagePlans: readonly LiveUsagePlan[]): FoundPlan {
  const alone = { ...desired, apis: {}, keys: {}, plans: Object.fromEntries([[plan.id, plan]]) };
  const match = matchLive(alone, { restApis: [], usagePlans, apiKeys: [], time: 0 });
  const found = Object.entries(match.usagePlans).find(([id]) => id === plan.id)?.[1];
  if (found !== undefined) return { live: found };
  const [refusal] = match.refusals;
  return { missing: refusal?.message ?? 'The account has no such plan yet; apply makes it.' };
}
