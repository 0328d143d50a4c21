/**
 * The order of steps, as data.
 *
 *     restApi ─► definition ─► lambdaGrant ─► deployment ─► stage ─┐
 *                                                                  ├─► usagePlan ─► planStage ─┐
 *                                                                                              ├─► planKey
 *                                                                  apiKey ─────────────────────┘
 */
import type { Kind } from '../model/kind.ts';
import type { Change } from '../diff/change.ts';

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
];

/** Sorts by rank, then adds before removes, then by name. */
export function inOrder(changes: readonly Change[]): Change[] {
  const moved = movedKeys(changes);
  return [...changes].sort(
    (one, other) =>
      RANK[one.kind] - RANK[other.kind] ||
      turn(one, moved) - turn(other, moved) ||
      (one.resource < other.resource ? -1 : one.resource > other.resource ? 1 : 0),
  );
}

/** Removes come last, but for a key that moves: it may be in one plan per stage only (aws-facts 5.4), so it leaves first. */
function turn(change: Change, moved: ReadonlySet<string>): number {
  if (change.action === 'leave') return 3;
  if (change.action !== 'delete') return 1;
  return moved.has(keyOf(change)) ? 0 : 2;
}

function movedKeys(changes: readonly Change[]): Set<string> {
  const joining = changes.filter(({ kind, action }) => kind === 'planKey' && action === 'create');
  return new Set(joining.map(keyOf));
}

function keyOf({ kind, resource }: Change): string {
  return kind === 'planKey' ? (resource.split(' / ')[1] ?? '') : '';
}
