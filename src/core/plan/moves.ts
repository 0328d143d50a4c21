/**
 * Access that moves from one plan to another. A key may be in one plan per stage only (aws-facts 5.4), so what gives a key the
 * stage today has to go before what gives it tomorrow; everywhere else adds come before removes.
 */
import { type Change, changeId } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { undeclaredPlans } from '../diff/keys/plan-keys.ts';
import { linkOf, linkText } from '../diff/links.ts';
import { own } from '../model/json.ts';
import { TAG_ID } from '../model/live.ts';

/** By the id of a removal that makes room for additions: what it makes room for, stages before keys. */
export type Room = ReadonlyMap<string, 'planStage' | 'planKey'>;

export function makingRoom(context: DiffContext, changes: readonly Change[]): Room {
  const links = linksBefore(context);
  const removed = new Set(changes.filter(({ action }) => action === 'delete').map(changeId));
  const room = new Map<string, 'planStage' | 'planKey'>();
  // What both need has to go before the stages already.
  for (const kind of ['planKey', 'planStage'] as const) {
    const moves = changes
      .filter((change) => change.kind === kind && change.action === 'create')
      .flatMap((change) => movesOf(context, change, links));
    for (const { plan, label, api } of moves) {
      const key = changeId({ kind: 'planKey', resource: linkText(plan, label) });
      const stage = changeId({ kind: 'planStage', resource: linkText(plan, api) });
      if (removed.has(key)) room.set(key, kind);
      else if (removed.has(stage)) room.set(stage, kind);
    }
  }
  return room;
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

function linksBefore({ desired, live, match }: DiffContext): Links {
  const apiIds = new Map(Object.entries(match.restApis).map(([id, api]) => [api.id, id]));
  const keys = new Map<string, ReadonlySet<string>>();
  const apis = new Map<string, ReadonlySet<string>>();
  const declared = Object.entries(match.usagePlans);
  // A plan file that is gone has keys to give away, too.
  const undeclared = undeclaredPlans({ desired, live, match }).map(
    (plan) => [plan.tags[TAG_ID] ?? plan.name, plan] as const,
  );
  for (const [planId, plan] of [...declared, ...undeclared]) {
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
