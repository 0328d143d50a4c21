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
import type { Room } from './moves.ts';

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

/** What makes room for a stage in a plan: after the stages, before the plans. */
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
 * @param room removals without which an addition would be refused
 */
export function inOrder(changes: readonly Change[], room: Room): Change[] {
  const early = plansThatGoEarly(changes, room);
  const moving = movingKeys(room);
  const place = (change: Change): Place => placeOf(change, { room, early, moving });
  const placed = changes.map((change) => ({ change, place: place(change) }));
  return placed.sort((one, other) => comparePlaces(one.place, other.place)).map(({ change }) => change);
}

/** Compared member by member. */
type Place = readonly (number | string)[];

interface Roles {
  readonly room: Room;
  /** Plans whose changes make room for stages. */
  readonly early: ReadonlySet<string>;
  /** Labels of the keys that leave a plan for another. */
  readonly moving: ReadonlySet<string>;
}

function placeOf(change: Change, roles: Roles): Place {
  const { room, moving } = roles;
  const rank = rankOf(change, roles);
  const label = change.kind === 'planKey' ? linkOf(change.resource)[1] : '';
  const makesRoom = room.has(changeId(change));
  // Such a key is in no plan from one step to the next, and not for longer.
  if (rank === RANK.planKey && moving.has(label) && (change.action === 'create' || makesRoom))
    return [rank, 1, label, makesRoom ? 1 : 2, change.resource];
  return [rank, turn(change), '', 0, change.resource];
}

function comparePlaces(one: Place, other: Place): number {
  for (const [index, left] of one.entries()) {
    const right = other[index] ?? left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function rankOf(change: Change, { room, early }: Roles): number {
  if (change.last === true || cutsKeyOff(change)) return LAST;
  const ofPlan = change.kind === 'usagePlan' || change.kind === 'planStage';
  if (ofPlan && change.action !== 'leave' && early.has(linkOf(change.resource)[0])) return ROOM_OF_STAGE;
  if (room.get(changeId(change)) !== 'planStage') return RANK[change.kind];
  return change.kind === 'planKey' ? ROOM_OF_KEY : ROOM_OF_STAGE;
}

function movingKeys(room: Room): ReadonlySet<string> {
  const ids = [...room.keys()].filter((id) => id.startsWith('planKey:'));
  return new Set(ids.map((id) => linkOf(id)[1]));
}

/** Who loses a key loses it after everything that others gain is there. */
function cutsKeyOff({ kind, action, fields }: Change): boolean {
  if (kind !== 'apiKey' || action === 'create') return false;
  return action === 'delete' || fields.some(({ field, after }) => field === 'enabled' && after === false);
}

/** All changes of a plan travel in one call; one that makes room goes early, unless it takes in a stage itself. */
function plansThatGoEarly(changes: readonly Change[], room: Room): ReadonlySet<string> {
  const ofStages = changes.filter(({ kind }) => kind === 'planStage');
  const plans = (some: readonly Change[]): readonly string[] =>
    some.map(({ resource }) => linkOf(resource)[0]);
  const taking = new Set(plans(ofStages.filter(({ action }) => action === 'create')));
  return new Set(
    plans(ofStages.filter((change) => room.get(changeId(change)) === 'planStage')).filter(
      (plan) => !taking.has(plan),
    ),
  );
}

/** Removes come last. */
function turn(change: Change): number {
  if (change.action === 'leave') return 3;
  return change.action === 'delete' || cutsKeyOff(change) ? 2 : 1;
}
