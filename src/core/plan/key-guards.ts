/** Guards about keys and plans: what would admit nobody, and whom two plans would admit. */
import type { Change } from '../diff/change.ts';
import { declaredApis, type DiffContext, liveSide } from '../diff/context.ts';
import { linkOf } from '../diff/links.ts';
import { isOurs } from '../diff/ours.ts';
import { servedBy } from '../diff/snapshot.ts';
import type { Definition } from '../model/definition.ts';
import type { DesiredApi } from '../model/desired.ts';
import { own, sorted } from '../model/json.ts';
import type { LiveUsagePlan } from '../model/live.ts';
import type { Refusal } from '../model/plan.ts';
import { usedKeys, usedQuotas } from './use-guards.ts';
import { count } from './use-words.ts';

export function keyRefusals(context: DiffContext, changes: readonly Change[]): readonly Refusal[] {
  return [
    ...noPlans(context, changes),
    ...usedKeys(context, changes),
    ...usedQuotas(context, changes),
    ...closedStages(context),
    ...twoPlans(context, changes),
  ];
}

/** An empty folder never means "delete everything" (design.md 9). Where it was meant so once there is nothing left to cut off. */
function noPlans({ desired, live }: DiffContext, changes: readonly Change[]): readonly Refusal[] {
  if (Object.keys(desired.plans).length > 0 || !changes.some(takesKeysAway)) return [];
  const plans = live.usagePlans.filter(({ tags }) => isOurs(desired, tags));
  const keys = live.apiKeys.filter(({ tags }) => isOurs(desired, tags));
  return [
    {
      guard: 'no-plans',
      message: `No plan file is for ${desired.environment}, where ${count(plans.length, 'usage plan')} and ${count(keys.length, 'key')} of ours are live: every key would be cut off.`,
      hint: 'Put the plan files back; to give all keys up, use --force no-plans.',
      liftable: true,
      resources: [],
    },
  ];
}

function takesKeysAway({ kind, action, due }: Change): boolean {
  return (kind === 'apiKey' || kind === 'planKey') && action !== 'leave' && due === undefined;
}

/** Operations that require a key, on a stage that no plan opens: every call would be refused (aws-facts 9.3). */
function closedStages(context: DiffContext): readonly Refusal[] {
  return declaredApis(context).flatMap((api) => {
    const keyed = keyedOperations(api.definition);
    const [first] = keyed;
    if (first === undefined || isOpened(context, api)) return [];
    const others = keyed.length === 1 ? '' : ` and ${keyed.length - 1} more`;
    const hint = 'Keep a plan that opens the stage';
    if (wasOpened(context, api)) {
      return [
        {
          guard: 'last-link',
          message: `The last plan that opens stage ${api.stage.name} of API ${api.id} goes: ${first}${others} would refuse every key.`,
          hint: `${hint}; to close it, use --force last-link.`,
          liftable: true,
          resources: [`stage:${api.id}`],
        },
      ];
    }
    if (!someWereOpen(context, api, keyed)) return [];
    return [
      {
        guard: 'key-without-plan',
        message: `${first}${others} of API ${api.id} would require a key, and no plan opens stage ${api.stage.name}: every call would be refused.`,
        hint: `${hint}, or let the operations do without a key; to refuse all calls, use --force key-without-plan.`,
        liftable: true,
        resources: [`definition:${api.id}`],
      },
    ];
  });
}

function keyedOperations({ methods }: Definition): readonly string[] {
  return sorted(
    Object.entries(methods).flatMap(([key, { apiKeyRequired }]) => (apiKeyRequired ? [key] : [])),
  );
}

/** Whether a plan of anybody opens the stage when all is applied. */
function isOpened(context: DiffContext, api: DesiredApi): boolean {
  const { desired, match } = context;
  if (Object.values(desired.plans).some(({ stages }) => Object.hasOwn(stages, api.id))) return true;
  const declared = new Set(Object.values(match.usagePlans).map(({ id }) => id));
  return openingPlans(context, api).some((id) => !declared.has(id));
}

function wasOpened(context: DiffContext, api: DesiredApi): boolean {
  return openingPlans(context, api).length > 0;
}

/** Ids of the live plans that open a stage. */
function openingPlans({ live, match }: DiffContext, api: DesiredApi): readonly string[] {
  const restApi = own(match.restApis, api.id);
  return live.usagePlans
    .filter(({ stages }) =>
      stages.some(({ apiId, stage }) => apiId === restApi?.id && stage === api.stage.name),
    )
    .map(({ id }) => id);
}

/** Whether the stage serves some of these operations to callers without a key today. */
function someWereOpen(context: DiffContext, api: DesiredApi, operations: readonly string[]): boolean {
  const side = liveSide(context, api.id);
  const served = side.state === 'read' ? servedBy(api, side.api)?.definition : undefined;
  return operations.some((key) => own(served?.methods ?? {}, key)?.apiKeyRequired === false);
}

/** A key of ours that somebody else's plan admits to a stage cannot be admitted to it by ours (aws-facts 5.4). */
function twoPlans(context: DiffContext, changes: readonly Change[]): readonly Refusal[] {
  const joins = changes.filter(({ kind, action }) => kind === 'planKey' && action === 'create');
  const others = othersPlans(context);
  return joins.flatMap(({ resource }) => {
    const [planId, label] = linkOf(resource);
    const keyId = context.match.keyTargets.get(label)?.live?.id;
    const other = keyId === undefined ? undefined : otherPlan(context, planId, keyId, others);
    if (other === undefined) return [];
    return [
      {
        guard: 'key-in-other-plan',
        message: `The key ${label} is to join plan ${planId}, but the usage plan ${other.name} (${other.id}) admits it to a stage of ${other.api} already: API Gateway takes a key once per stage.`,
        hint: 'Take the key out of that plan, or name the plan in a plan file with `existing` and let it admit the key there.',
        resources: [`planKey:${resource}`],
      },
    ];
  });
}

/** A live plan that is neither ours nor declared here, and the ids of its keys. */
interface OthersPlan {
  readonly plan: LiveUsagePlan;
  readonly keys: ReadonlySet<string>;
}

function othersPlans({ desired, live, match }: DiffContext): readonly OthersPlan[] {
  const declared = new Set(Object.values(match.usagePlans).map(({ id }) => id));
  return live.usagePlans
    .filter(({ id, tags }) => !declared.has(id) && !isOurs(desired, tags))
    .map((plan) => ({ plan, keys: new Set(live.planKeys[plan.id]) }));
}

/** One of them that holds the key and opens a stage that the declared plan opens. */
function otherPlan(
  { desired, match }: DiffContext,
  planId: string,
  keyId: string,
  others: readonly OthersPlan[],
) {
  const wanted = Object.keys(own(desired.plans, planId)?.stages ?? {});
  for (const { plan, keys } of others) {
    if (!keys.has(keyId)) continue;
    const api = wanted.find((id) => {
      const restApi = own(match.restApis, id)?.id;
      const stageName = own(desired.apis, id)?.stage.name;
      return plan.stages.some(({ apiId, stage }) => apiId === restApi && stage === stageName);
    });
    if (api !== undefined) return { id: plan.id, name: plan.name, api };
  }
  return undefined;
}
