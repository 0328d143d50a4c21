/** API keys and the plans they are in. */
import type { DesiredKey, DesiredPlan } from '../model/desired.ts';
import type { LiveApiKey, LiveUsagePlan } from '../model/live.ts';
import { TAG_ID } from '../model/live.ts';
import { type Change, type Found, found, leave } from './change.ts';
import type { DiffContext } from './context.ts';
import { isOurs } from './match.ts';
import { API_KEY_FIELDS } from './rules/api-key.ts';
import { compareFields, declaredFields } from './rules/rule.ts';

export function diffApiKeys({ desired, live, match }: DiffContext): Found {
  const compared = found(Object.values(desired.keys).map((key) => diffApiKey(key, match.apiKeys[key.name])));
  const undeclared = live.apiKeys
    .filter(({ tags }) => isOurs(desired, tags) && !Object.hasOwn(desired.keys, tags[TAG_ID] ?? ''))
    .map(({ name, tags }) =>
      leave(
        'apiKey',
        tags[TAG_ID] ?? name,
        'not-declared',
        'No plan file names it any more; the key itself is kept.',
      ),
    );
  return { ...compared, changes: [...compared.changes, ...undeclared] };
}

function diffApiKey(key: DesiredKey, live: LiveApiKey | undefined): Change | undefined {
  const step = { kind: 'apiKey', resource: key.name, impact: 'safe' } as const;
  if (live === undefined) {
    const fields = declaredFields(API_KEY_FIELDS, key);
    return { ...step, action: 'create', fields, reason: 'The key does not exist.', calls: ['CreateApiKey'] };
  }
  const fields = compareFields(API_KEY_FIELDS, key, live);
  if (fields.length === 0) return undefined;
  return {
    ...step,
    action: 'update',
    fields,
    reason: 'The key is described otherwise.',
    calls: ['UpdateApiKey'],
  };
}

export function diffPlanKeys(context: DiffContext): Found {
  return found(Object.values(context.desired.plans).flatMap((plan) => diffKeysOf(context, plan)));
}

function diffKeysOf(context: DiffContext, plan: DesiredPlan): (Change | undefined)[] {
  const live = context.match.usagePlans[plan.id];
  const ids = keysIn(context, live);
  if (ids === 'trusted') {
    // A key that does not exist cannot be in the plan, whatever the digest says.
    return plan.keys.map((name) =>
      context.match.apiKeys[name] === undefined ? join(plan, name) : undefined,
    );
  }
  const joining = plan.keys.map((name) => {
    const id = context.match.apiKeys[name]?.id;
    return id !== undefined && ids.includes(id) ? undefined : join(plan, name);
  });
  const declared = plan.keys.map((name) => context.match.apiKeys[name]?.id);
  const others = ids.filter((id) => !declared.includes(id)).map((id) => otherKey(context, plan, id));
  return [...joining, ...others];
}

function keysIn({ live }: DiffContext, plan: LiveUsagePlan | undefined): readonly string[] | 'trusted' {
  if (plan === undefined) return [];
  if (live.trusted.includes(plan.id)) return 'trusted';
  const ids = live.planKeys[plan.id];
  if (ids === undefined) throw new Error(`the keys of usage plan ${plan.id} were neither read nor trusted`);
  return ids;
}

function join(plan: DesiredPlan, name: string): Change {
  return {
    kind: 'planKey',
    resource: `${plan.id} / ${name}`,
    action: 'create',
    fields: [{ field: 'key', after: 'admitted', impact: 'safe' }],
    impact: 'safe',
    reason: 'The plan does not admit the key yet.',
    calls: ['CreateUsagePlanKey'],
  };
}

/** A key in the plan that its file does not name: ours loses the plan, somebody else's stays. */
function otherKey({ desired, live }: DiffContext, plan: DesiredPlan, id: string): Change {
  const key = live.apiKeys.find((one) => one.id === id);
  const resource = `${plan.id} / ${key?.tags[TAG_ID] ?? key?.name ?? id}`;
  if (key === undefined || !isOurs(desired, key.tags)) {
    return leave('planKey', resource, 'unmanaged', 'The key belongs to somebody else.');
  }
  return {
    kind: 'planKey',
    resource,
    action: 'delete',
    fields: [],
    impact: 'destructive',
    reason: 'The plan file does not name the key any more: it loses the plan.',
    calls: ['DeleteUsagePlanKey'],
  };
}
