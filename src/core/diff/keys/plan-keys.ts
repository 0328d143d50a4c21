/** Keys in usage plans: a key of ours is in exactly the plans whose files name it; keys of others stay where they are. */
import { sorted } from '../../model/json.ts';
import type { Desired } from '../../model/desired.ts';
import { type Live, type LiveUsagePlan, TAG_ID } from '../../model/live.ts';
import { type Change, type Found, found, leave } from '../change.ts';
import type { DiffContext } from '../context.ts';
import { linkText } from '../links.ts';
import type { Match } from '../match.ts';
import { isOurs } from '../ours.ts';
import type { KeyTarget } from './key-target.ts';

export function diffPlanKeys(context: DiffContext): Found {
  const { desired, match } = context;
  const declared = Object.values(desired.plans).flatMap((plan) =>
    keysOf(context, plan.id, plan.keys, match.usagePlans[plan.id]),
  );
  return found([...declared, ...undeclaredPlans(context).flatMap((plan) => leavers(context, plan))]);
}

/** Our plans that no file declares any more. */
export function undeclaredPlans({
  desired,
  live,
  match,
}: {
  readonly desired: Desired;
  readonly live: Pick<Live, 'usagePlans'>;
  readonly match: Match;
}): readonly LiveUsagePlan[] {
  const declared = new Set(Object.values(match.usagePlans));
  return live.usagePlans.filter((plan) => isOurs(desired, plan.tags) && !declared.has(plan));
}

/** A plan file that is gone admits nobody any more. The plan itself stays, with its stages. */
function leavers(context: DiffContext, plan: LiveUsagePlan): readonly Change[] {
  return keysOf(context, plan.tags[TAG_ID] ?? plan.name, [], plan).flatMap((change) =>
    change?.action === 'delete' ? [change] : [],
  );
}

function keysOf(
  context: DiffContext,
  planId: string,
  names: readonly string[],
  live: LiveUsagePlan | undefined,
): readonly (Change | undefined)[] {
  const wanted = sorted(names).flatMap((name) => context.match.workingKeys.get(name) ?? []);
  const ids = keysIn(context, live);
  if (ids === 'trusted') return trustedKeys(context, planId, names, wanted);
  const members = new Set(ids);
  const joining = wanted.map((target) =>
    target.live !== undefined && members.has(target.live.id) ? undefined : join(planId, target),
  );
  const stay = new Set(wanted.map((target) => target.live?.id));
  // What deletes a key takes it out of its plans (aws-facts 5.4).
  const goes = (id: string) => context.match.keyTargetsById.get(id)?.role === 'expired';
  const strangers = ids.filter((id) => !stay.has(id) && !goes(id));
  const theirs = namesOf(context, strangers);
  const others = strangers.map((id) => otherKey(context, planId, id, theirs.get(id) ?? id));
  return [...joining, ...others];
}

/** What the digest says of the keys in a plan holds for those that were there when it was written. */
function trustedKeys(
  { match }: DiffContext,
  planId: string,
  names: readonly string[],
  wanted: readonly KeyTarget[],
): readonly (Change | undefined)[] {
  const named = new Set(names);
  const ended = [...match.keyTargets.values()].filter(
    ({ key, role }) => role === 'retired' && named.has(key),
  );
  return [
    ...wanted.map((target) => (target.live === undefined ? join(planId, target) : undefined)),
    ...ended.map((target) => dismiss(planId, target)),
  ];
}

function keysIn({ live }: DiffContext, plan: LiveUsagePlan | undefined): readonly string[] | 'trusted' {
  if (plan === undefined) return [];
  if (live.trusted.includes(plan.id)) return 'trusted';
  const ids = live.planKeys[plan.id];
  if (ids === undefined) throw new Error(`the keys of usage plan ${plan.id} were neither read nor trusted`);
  return ids;
}

function join(planId: string, { label, due }: KeyTarget): Change {
  return {
    kind: 'planKey',
    resource: linkText(planId, label),
    action: 'create',
    fields: [{ field: 'key', after: 'admitted', impact: 'safe' }],
    impact: 'safe',
    reason: 'The plan does not admit the key yet.',
    calls: ['CreateUsagePlanKey'],
    ...(due === undefined ? {} : { due }),
  };
}

/** Looked up together: a plan of somebody else may admit thousands. */
function namesOf({ live }: DiffContext, ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(ids);
  return new Map(live.apiKeys.flatMap(({ id, name }) => (wanted.has(id) ? [[id, name] as const] : [])));
}

/** A key in the plan that its file does not name: ours loses the plan, somebody else's stays. */
function otherKey({ match }: DiffContext, planId: string, id: string, name: string): Change {
  const target = match.keyTargetsById.get(id);
  if (target !== undefined) return dismiss(planId, target);
  return leave('planKey', linkText(planId, name), 'unmanaged', 'The key belongs to somebody else.');
}

function dismiss(planId: string, { label, role, due }: KeyTarget): Change {
  return {
    kind: 'planKey',
    resource: linkText(planId, label),
    action: 'delete',
    fields: [],
    impact: 'destructive',
    reason:
      role === 'retired'
        ? 'Its successor works, and the time for both is over.'
        : 'No plan file names the key here any more: it loses the plan.',
    calls: ['DeleteUsagePlanKey'],
    ...(role === 'retired' && due !== undefined ? { due } : {}),
  };
}
