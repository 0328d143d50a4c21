/** Who has a key, and the plans that admit it before and after a change. */
import type { DiffContext } from '../diff/context.ts';
import { undeclaredPlans } from '../diff/keys/plan-keys.ts';
import { isOurs } from '../diff/ours.ts';
import { own, sorted } from '../model/json.ts';
import { type LiveApiKey, type LiveUsagePlan, TAG_ID } from '../model/live.ts';
import type { Client, PlanRef } from './model.ts';
import { planRef } from './plans.ts';

/**
 * Every key of the account, declared or there: ours in the order of names, then those of others. A key of ours that is no
 * longer declared is revoked, and our plans admit nobody of ours whom their files do not name; keys of others stay.
 * @throws Error when the keys of a plan of ours were neither read nor trusted: a bug, never "empty"
 */
export function clientsOf(context: DiffContext): readonly Client[] {
  const { desired, live, match } = context;
  const ours = live.apiKeys.filter(({ tags }) => isOurs(desired, tags));
  const foreign = live.apiKeys.filter(({ tags }) => !isOurs(desired, tags));
  const generations = Map.groupBy(ours, (key) => clientOf(context, key));
  const members = membersBefore(context);
  const managed = managedPlans(context);
  const after = (name: string, keys: readonly LiveApiKey[]): readonly PlanRef[] => {
    // A key that is refused is left as it is.
    if (Object.hasOwn(desired.keys, name) && !match.workingKeys.has(name)) return plansOf(keys, members);
    if (own(desired.keys, name)?.enabled !== true) return [];
    const named = (match.plansOfKeys.get(name) ?? []).map((id) => planRef(context, id));
    const elsewhere = keys.flatMap(({ id }) => members.get(id) ?? []).filter((plan) => !managed.has(plan));
    return sorted(new Set([...named, ...elsewhere]));
  };
  return [
    ...sorted(new Set([...generations.keys(), ...Object.keys(desired.keys)])).map((name): Client => {
      const keys = generations.get(name) ?? [];
      return { name, before: plansOf(keys, members), after: after(name, keys) };
    }),
    ...foreign.map((key) => foreignClient(key, members)),
  ];
}

/** A rotated key has several generations, a renamed one still its old id. */
function clientOf({ match }: DiffContext, { id, name, tags }: LiveApiKey): string {
  return match.keyTargetsById.get(id)?.key ?? tags[TAG_ID] ?? name;
}

/** A name may be empty (aws-facts 5.4). */
function foreignClient(key: LiveApiKey, members: Members): Client {
  const plans = plansOf([key], members);
  return { name: key.name === '' ? key.id : key.name, before: plans, after: plans };
}

/** By id of a live key: the plans it is in. */
type Members = ReadonlyMap<string, readonly PlanRef[]>;

/** A client gets in with any of its keys that is enabled. */
function plansOf(keys: readonly LiveApiKey[], members: Members): readonly PlanRef[] {
  const enabled = keys.filter((key) => key.enabled);
  return sorted(new Set(enabled.flatMap(({ id }) => members.get(id) ?? [])));
}

/** Plans in which our keys are as the files say: all but those of others that no file joins. */
function managedPlans(context: DiffContext): ReadonlySet<PlanRef> {
  const declared = Object.values(context.match.usagePlans);
  return new Set([...declared, ...undeclaredPlans(context)].map(({ id }) => id));
}

function membersBefore(context: DiffContext): Members {
  const members = new Map<string, PlanRef[]>();
  const managed = managedPlans(context);
  const trusted = trustedKeys(context);
  for (const plan of context.live.usagePlans) {
    const keys = own(context.live.planKeys, plan.id) ?? trusted.get(plan) ?? [];
    if (managed.has(plan.id)) requireKnown(context, plan);
    for (const key of keys) {
      const plans = members.get(key);
      if (plans === undefined) members.set(key, [plan.id]);
      else plans.push(plan.id);
    }
  }
  return members;
}

/** Of somebody else's plan whose keys nobody asked for nothing is known, and nothing changes. */
function requireKnown({ live }: DiffContext, { id }: LiveUsagePlan): void {
  if (own(live.planKeys, id) === undefined && !live.trusted.includes(id))
    throw new Error(`the keys of usage plan ${id} were neither read nor trusted`);
}

/** The digest of a plan says that the keys which its file names are in it, in each generation that works or has just retired. */
function trustedKeys({ desired, live, match }: DiffContext): ReadonlyMap<LiveUsagePlan, readonly string[]> {
  const linked = [...match.keyTargetsById.values()].filter(
    ({ role }) => role === 'current' || role === 'older' || role === 'retired',
  );
  const ids = Map.groupBy(linked, ({ key }) => key);
  return new Map(
    Object.entries(match.usagePlans).flatMap(([planId, plan]) => {
      if (!live.trusted.includes(plan.id)) return [];
      const keys = (own(desired.plans, planId)?.keys ?? []).flatMap((name) => ids.get(name) ?? []);
      return [[plan, keys.flatMap((target) => target.live?.id ?? [])] as const];
    }),
  );
}
