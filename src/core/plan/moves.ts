/**
 * Access that moves from one plan to another. A key may be in one plan per stage only (aws-facts 5.4), so what gives a key the
 * stage today has to go before what gives it tomorrow; everywhere else adds come before removes.
 */
import { type Change, changeId } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { undeclaredPlans } from '../diff/keys/plan-keys.ts';
import { linkOf } from '../diff/links.ts';
import { own } from '../model/json.ts';
import { TAG_ID } from '../model/live.ts';

/** Ids of the removals that make room for an addition. */
export function makingRoom(context: DiffContext, changes: readonly Change[]): ReadonlySet<string> {
  const links = linksBefore(context);
  const removed = new Set(changes.filter(({ action }) => action === 'delete').map(changeId));
  const moves = changes
    .filter(({ action }) => action === 'create')
    .flatMap((change) => movesOf(context, change, links));
  return new Set(
    moves.flatMap(({ plan, label, api }) => {
      const key = changeId({ kind: 'planKey', resource: `${plan} / ${label}` });
      const stage = changeId({ kind: 'planStage', resource: `${plan} / ${api}` });
      return removed.has(key) ? [key] : removed.has(stage) ? [stage] : [];
    }),
  );
}

/** A key that has a stage through another plan before. */
interface Move {
  readonly plan: string;
  readonly label: string;
  readonly api: string;
}

interface Links {
  /** Labels of the keys in each plan, by plan id. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Spec ids of the stages that each plan opens, by plan id. */
  readonly apis: ReadonlyMap<string, ReadonlySet<string>>;
}

function linksBefore(context: DiffContext): Links {
  const { desired, live, match } = context;
  const undeclared = undeclaredPlans(context).map((plan) => [plan.tags[TAG_ID] ?? plan.name, plan] as const);
  const apiIds = new Map(Object.entries(match.restApis).map(([id, api]) => [api.id, id]));
  const keys = new Map<string, ReadonlySet<string>>();
  const apis = new Map<string, ReadonlySet<string>>();
  for (const [planId, plan] of [...Object.entries(match.usagePlans), ...undeclared]) {
    const members = live.planKeys[plan.id]?.map((id) => match.keyTargetsById.get(id)?.label ?? id);
    const trusted = (own(desired.plans, planId)?.keys ?? []).flatMap((name) =>
      (match.workingKeys.get(name) ?? []).flatMap(({ label, live: key }) => (key ? [label] : [])),
    );
    keys.set(planId, new Set(members ?? trusted));
    apis.set(
      planId,
      new Set(
        plan.stages.flatMap(({ apiId, stage }) => {
          const id = apiIds.get(apiId);
          return id !== undefined && own(desired.apis, id)?.stage.name === stage ? [id] : [];
        }),
      ),
    );
  }
  return { keys, apis };
}

function movesOf({ desired }: DiffContext, change: Change, { keys, apis }: Links): readonly Move[] {
  const [planId, second] = linkOf(change.resource);
  const others = [...keys.keys()].filter((id) => id !== planId);
  if (change.kind === 'planKey') {
    const opened = Object.keys(own(desired.plans, planId)?.stages ?? {});
    return others
      .filter((plan) => keys.get(plan)?.has(second))
      .flatMap((plan) =>
        opened.filter((api) => apis.get(plan)?.has(api)).map((api) => ({ plan, label: second, api })),
      );
  }
  if (change.kind !== 'planStage') return [];
  const members = [...(keys.get(planId) ?? [])];
  return others
    .filter((plan) => apis.get(plan)?.has(second))
    .flatMap((plan) =>
      members.filter((label) => keys.get(plan)?.has(label)).map((label) => ({ plan, label, api: second })),
    );
}
