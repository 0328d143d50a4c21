/** The live usage plan of each declared one, ours or somebody else's. */
import { matchLive } from '../diff/match.ts';
import type { Desired, DesiredPlan } from '../model/desired.ts';
import type { LiveUsagePlan } from '../model/live.ts';
import type { ExistingPlan } from '../model/repository.ts';

/** A live plan, or why there is none. */
export type FoundPlan =
  | { readonly live: LiveUsagePlan; readonly missing?: never }
  | { readonly live?: never; readonly missing: string };

/** By plan id, for every declared plan. */
export function findPlans(desired: Desired, live: readonly LiveUsagePlan[]): ReadonlyMap<string, FoundPlan> {
  return new Map(
    Object.entries(desired.plans).map(([id, plan]) => [
      id,
      plan.existing === undefined ? findOurs(desired, plan, live) : findExisting(plan.existing, live),
    ]),
  );
}

/** Alone, so that what stands in the way of it is known to be about this plan. */
function findOurs(desired: Desired, plan: DesiredPlan, usagePlans: readonly LiveUsagePlan[]): FoundPlan {
  const alone = { ...desired, apis: {}, keys: {}, plans: Object.fromEntries([[plan.id, plan]]) };
  const match = matchLive(alone, { restApis: [], usagePlans, apiKeys: [] });
  const found = Object.entries(match.usagePlans).find(([id]) => id === plan.id)?.[1];
  if (found !== undefined) return { live: found };
  const [refusal] = match.refusals;
  return { missing: refusal?.message ?? 'The account has no such plan yet; apply makes it.' };
}

function findExisting(existing: ExistingPlan, live: readonly LiveUsagePlan[]): FoundPlan {
  const [wanted, found] =
    'id' in existing
      ? [`the id ${existing.id}`, live.filter(({ id }) => id === existing.id)]
      : [`the name ${existing.name}`, live.filter(({ name }) => name === existing.name)];
  const [first, ...more] = found;
  if (first === undefined) return { missing: `The account has no usage plan with ${wanted}.` };
  if (more.length > 0) {
    return { missing: `${found.length} usage plans have ${wanted}; say the id of the right one.` };
  }
  return { live: first };
}
