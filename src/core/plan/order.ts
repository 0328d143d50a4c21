/**
 * The order of steps, as data.
 *
 *     restApi ─► definition ─► lambdaGrant ─► deployment ─► stage ─┐
 *                                                                  ├─► usagePlan ─► planStage ─┐
 *                                                                                              ├─► planKey ─► keyStore
 *                                                                  apiKey ─────────────────────┘
 */
import { type Change, changeId } from '../diff/change.ts';
import { linkOf } from '../diff/links.ts';
import type { Kind } from '../model/kind.ts';

export const RANK: Readonly<Record<Kind, number>> = {
  restApi: 0,
  definition: 1,
  lambdaGrant: 2,
  deployment: 3,
  stage: 4,
  usagePlan: 5,
  planStage: 6,
  apiKey: 7,
  planKey: 8,
  keyStore: 9,
};

/** What makes room for another change: after the stages, before the plans. */
const ROOM_OF_KEY = 4.3;
const ROOM_OF_STAGE = 4.6;
const LAST = 10;

/** The drawing above as pairs: the first comes before the second. */
export const DEPENDENCIES: readonly (readonly [Kind, Kind])[] = [
  ['restApi', 'definition'],
  ['definition', 'lambdaGrant'],
  ['lambdaGrant', 'deployment'],
  ['deployment', 'stage'],
  ['stage', 'usagePlan'],
  ['stage', 'planStage'],
  ['usagePlan', 'planStage'],
  ['planStage', 'planKey'],
  ['apiKey', 'planKey'],
  ['planKey', 'keyStore'],
];

/**
 * Sorts by rank, then adds before removes, then by name.
 * @param room ids of removals without which an addition would be refused
 */
export function inOrder(changes: readonly Change[], room: ReadonlySet<string>): Change[] {
  const early = plansThatGoEarly(changes, room);
  const rank = (change: Change): number => rankOf(change, room, early);
  return [...changes].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      turn(one) - turn(other) ||
      (one.resource < other.resource ? -1 : one.resource > other.resource ? 1 : 0),
  );
}

function rankOf(change: Change, room: ReadonlySet<string>, early: ReadonlySet<string>): number {
  if (change.last === true || cutsKeyOff(change)) return LAST;
  const ofPlan = change.kind === 'usagePlan' || change.kind === 'planStage';
  if (ofPlan && change.action !== 'leave' && early.has(linkOf(change.resource)[0])) return ROOM_OF_STAGE;
  if (!room.has(changeId(change))) return RANK[change.kind];
  return change.kind === 'planKey' ? ROOM_OF_KEY : ROOM_OF_STAGE;
}

/** Who loses a key loses it after everything that others gain is there. */
function cutsKeyOff({ kind, action, fields }: Change): boolean {
  if (kind !== 'apiKey' || action === 'create') return false;
  return action === 'delete' || fields.some(({ field, after }) => field === 'enabled' && after === false);
}

/** All changes of a plan travel in one call; one that makes room goes early, unless it takes in a stage itself. */
function plansThatGoEarly(changes: readonly Change[], room: ReadonlySet<string>): ReadonlySet<string> {
  const ofStages = changes.filter(({ kind }) => kind === 'planStage');
  const plans = (some: readonly Change[]): readonly string[] =>
    some.map(({ resource }) => linkOf(resource)[0]);
  const taking = new Set(plans(ofStages.filter(({ action }) => action === 'create')));
  return new Set(
    plans(ofStages.filter((change) => room.has(changeId(change)))).filter((plan) => !taking.has(plan)),
  );
}

/** Removes come last. */
function turn(change: Change): number {
  if (change.action === 'leave') return 3;
  return change.action === 'delete' || cutsKeyOff(change) ? 2 : 1;
}
