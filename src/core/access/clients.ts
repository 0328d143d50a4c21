/** Who has a key, and the plans that admit it before and after a change. */
import type { DiffContext } from '../diff/context.ts';
import { isOurs } from '../diff/match.ts';
import type { DesiredPlan } from '../model/desired.ts';
import { own, sorted } from '../model/json.ts';
import { type LiveApiKey, TAG_ID } from '../model/live.ts';
import type { Client, PlanRef } from './model.ts';
import { declaredPlans, planRef } from './plans.ts';

/**
 * Every key of the account, declared or there, in the order of names. A key of ours that is no longer declared is revoked,
 * and plan files admit nobody whom they do not name; keys of others stay where they are.
 * @throws Error when the keys of a declared plan were neither read nor trusted: a bug, never "empty"
 */
export function clientsOf(context: DiffContext): readonly Client[] {
  const generations = keysOfClients(context);
  const before = membersBefore(context, generations);
  const after = membersAfter(context);
  const names = new Set([...generations.keys(), ...Object.keys(context.desired.keys)]);
  const ours = sorted(names).map((name): Client => {
    const keys = generations.get(name) ?? [];
    return { name, ours: true, before: plansOf(keys, before), after: after.get(name) ?? [] };
  });
  const foreign = context.live.apiKeys.filter(({ tags }) => !isOurs(context.desired, tags));
  return [...ours, ...foreign.map((key) => foreignClient(key, before))];
}

/** A name may be empty (aws-facts 5.4). */
function foreignClient(key: LiveApiKey, members: Members): Client {
  const plans = plansOf([key], members);
  return { name: key.name === '' ? key.id : key.name, ours: false, before: plans, after: plans };
}

/** By id of a key, or after the change by its name: the plans it is in. */
type Members = ReadonlyMap<string, readonly PlanRef[]>;

/** A client gets in with any of its keys that is enabled. */
function plansOf(keys: readonly LiveApiKey[], members: Members): readonly PlanRef[] {
  const enabled = keys.filter((key) => key.enabled);
  return sorted(new Set(enabled.flatMap(({ id }) => members.get(id) ?? [])));
}

/** Our live keys by the name of their client: a rotated key has several generations, a renamed one still its old id. */
function keysOfClients({ desired, live, match }: DiffContext): ReadonlyMap<string, readonly LiveApiKey[]> {
  const names = new Map(
    sorted(Object.keys(desired.keys)).flatMap((name) => {
      const id = own(match.apiKeys, name)?.tags[TAG_ID];
      return id === undefined ? [] : [[id, name] as const];
    }),
  );
  const ours = live.apiKeys.filter(({ tags }) => isOurs(desired, tags));
  return Map.groupBy(ours, ({ name, tags }) => names.get(tags[TAG_ID] ?? name) ?? tags[TAG_ID] ?? name);
}

function membersBefore(
  context: DiffContext,
  generations: ReadonlyMap<string, readonly LiveApiKey[]>,
): Members {
  const { live } = context;
  const declared = Map.groupBy(declaredPlans(context), ({ id }) => planRef(context, id));
  const members = new Map<string, PlanRef[]>();
  for (const { id } of live.usagePlans) {
    const known = own(live.planKeys, id) ?? trustedKeys(context, id, declared.get(id) ?? [], generations);
    for (const key of known) listed(members, key).push(id);
  }
  return members;
}

/** Of a plan that nobody declares and whose keys were not asked for, nothing is known and nothing changes. */
function trustedKeys(
  { live }: DiffContext,
  planId: string,
  files: readonly DesiredPlan[],
  generations: ReadonlyMap<string, readonly LiveApiKey[]>,
): readonly string[] {
  if (files.length > 0 && !live.trusted.includes(planId))
    throw new Error(`the keys of usage plan ${planId} were neither read nor trusted`);
  return files
    .flatMap(({ keys }) => keys)
    .flatMap((name) => (generations.get(name) ?? []).map(({ id }) => id));
}

function membersAfter(context: DiffContext): Members {
  const members = new Map<string, PlanRef[]>();
  for (const plan of declaredPlans(context)) {
    for (const name of new Set(plan.keys)) {
      const enabled = own(context.desired.keys, name)?.enabled === true;
      if (enabled) listed(members, name).push(planRef(context, plan.id));
    }
  }
  return new Map([...members].map(([name, plans]) => [name, sorted(new Set(plans))]));
}

function listed(members: Map<string, PlanRef[]>, key: string): PlanRef[] {
  const list = members.get(key) ?? [];
  members.set(key, list);
  return list;
}
