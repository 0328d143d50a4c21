/** Which live usage plan is which declared one: our own by their tags, somebody else's by the name or id in the file. */
import type { Desired, DesiredPlan } from '../model/desired.ts';
import { sorted } from '../model/json.ts';
import { type LiveUsagePlan, TAG_ID } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
import { matchThings, type Sort } from './match-things.ts';

export interface PlanMatch {
  readonly found: Readonly<Record<string, LiveUsagePlan>>;
  readonly refusals: readonly Refusal[];
}

export function matchPlans(desired: Desired, sort: Sort, live: readonly LiveUsagePlan[]): PlanMatch {
  const plans = Object.entries(desired.plans);
  const own = Object.fromEntries(plans.filter(([, { existing }]) => existing === undefined));
  const matched = matchThings(desired, sort, own, live);
  const found: Record<string, LiveUsagePlan> = Object.assign(Object.create(null), matched.found);
  const refusals = [...matched.refusals];
  for (const [id, plan] of plans) {
    if (plan.existing === undefined) continue;
    const things = live.filter((thing) => isMeant(plan, thing));
    const [first] = things;
    if (first !== undefined && things.length === 1 && !isDeclared(desired, sort, first)) found[id] = first;
    else refusals.push(notTheOne(desired, sort, plan, things));
  }
  return { found, refusals };
}

function isMeant({ existing }: DesiredPlan, { id, name }: LiveUsagePlan): boolean {
  if (existing === undefined) return false;
  return 'id' in existing ? existing.id === id : existing.name === name;
}

/** A plan of this very repository and environment has a file of its own. */
function isDeclared({ plans }: Desired, { ours }: Sort, { tags }: LiveUsagePlan): boolean {
  return ours(tags) && Object.hasOwn(plans, tags[TAG_ID] ?? '');
}

function notTheOne(
  { environment }: Desired,
  { title }: Sort,
  { id, existing }: DesiredPlan,
  things: readonly LiveUsagePlan[],
): Refusal {
  const wanted = existing === undefined ? '' : 'id' in existing ? existing.id : existing.name;
  const uses = `The plan file ${id} uses the existing ${title} "${wanted}"`;
  const resources = sorted(things.map((thing) => thing.id));
  if (things.length === 0) {
    return {
      guard: 'existing-plan-missing',
      message: `${uses}, but ${environment} has none of that name or id.`,
      hint: 'Check the name; it is made by whoever owns it, before its file here is applied.',
      resources,
    };
  }
  if (things.length > 1) {
    return {
      guard: 'existing-plan-ambiguous',
      message: `${uses}, and ${things.length} have that name.`,
      hint: `Write existing: { id: ... } with one of: ${resources.join(', ')}.`,
      resources,
    };
  }
  return {
    guard: 'existing-plan-own',
    message: `${uses}, which has a plan file of its own here.`,
    hint: 'Put the stages and keys into that file.',
    resources,
  };
}
