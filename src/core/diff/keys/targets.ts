/**
 * What becomes of every API key of ours, declared or not. A declared key is one client with one or several live keys, its
 * generations: the newest, older ones that work beside it for a while, and those that were revoked and wait to be deleted.
 *
 *     (none) ─► current ─► older ─► retired ─► revoked ─► expired
 *                  └──────── undeclared ──────────┘
 *
 * Nothing here depends on a run at an exact time: each state is told from the live keys, their marks and the time of the read.
 */
import type { Desired, DesiredKey } from '../../model/desired.ts';
import { own, sorted } from '../../model/json.ts';
import { generationOf, keyLabel, TAG_RETIRES } from '../../model/key-mark.ts';
import { type LiveApiKey, TAG_ID } from '../../model/live.ts';
import type { Refusal } from '../../model/plan.ts';
import { duplicate, groupById, nameTaken, renamedTwice } from '../match-things.ts';
import { isOurs } from '../ours.ts';
import { declaredTargets, isAlive, liveTarget, newestFirst, revokedTarget } from './generations.ts';
import type { KeyTarget } from './key-target.ts';

export interface KeyTargets {
  /** By label. */
  readonly targets: ReadonlyMap<string, KeyTarget>;
  readonly refusals: readonly Refusal[];
}

const TITLE = 'API key';

/** @param time when the keys were read, in seconds since 1970 */
export function keyTargets(desired: Desired, live: readonly LiveApiKey[], time: number): KeyTargets {
  const ours = live.filter(({ tags }) => isOurs(desired, tags));
  const byId = groupById(ours);
  const byName = Map.groupBy(live, ({ name }) => name);
  const claimed = new Set<LiveApiKey>();
  const targets: KeyTarget[] = [];
  const refusals: Refusal[] = [];
  for (const name of sorted(Object.keys(desired.keys))) {
    const key = own(desired.keys, name);
    if (key === undefined) continue;
    const found = thingsOf(key, byId);
    for (const thing of found.things) claimed.add(thing);
    const problem = obstacle(desired, key, found, byName.get(name) ?? []);
    refusals.push(...problem);
    if (problem.length === 0) targets.push(...declaredTargets(desired, key, found.things, time));
  }
  const others = ours.filter((thing) => !claimed.has(thing));
  targets.push(...others.map((thing) => undeclaredTarget(desired, thing, time)));
  return { targets: byLabel(targets), refusals };
}

/** Two keys that nobody declares may say the same of themselves. */
function byLabel(targets: readonly KeyTarget[]): ReadonlyMap<string, KeyTarget> {
  const found = new Map<string, KeyTarget>();
  for (const target of targets) {
    const label = found.has(target.label) ? `${target.label} (${target.live?.id ?? ''})` : target.label;
    found.set(label, { ...target, label });
  }
  return found;
}

interface FoundKey {
  /** The live keys of a declared one. */
  readonly things: readonly LiveApiKey[];
  /** Keys of its earlier name that cannot be told from another client's. */
  readonly rivals: readonly LiveApiKey[];
}

/**
 * The live keys of a declared one: those of its name, else those of its earlier name. What is left under the earlier name
 * after a rename was revoked, and is deleted in its time.
 */
function thingsOf({ name, was }: DesiredKey, byId: ReadonlyMap<string, readonly LiveApiKey[]>): FoundKey {
  const mine = byId.get(name) ?? [];
  const earlier = was === undefined ? [] : (byId.get(was) ?? []);
  if (mine.length === 0) return { things: earlier, rivals: [] };
  const working = earlier.filter(isAlive);
  if (working.length === 0) return { things: mine, rivals: [] };
  if (isHalfRenamed(mine, working)) return { things: [...mine, ...working], rivals: [] };
  return { things: [...mine, ...earlier], rivals: working };
}

/** A run that died in a rename left generations of one client under both names: all but the newest are to retire. */
function isHalfRenamed(mine: readonly LiveApiKey[], earlier: readonly LiveApiKey[]): boolean {
  const renamed = mine.filter(isAlive);
  const [, ...older] = newestFirst([...renamed, ...earlier]);
  return renamed.length > 0 && older.every(({ tags }) => tags[TAG_RETIRES] !== undefined);
}

function obstacle(
  desired: Desired,
  { name, was = '' }: DesiredKey,
  { things, rivals }: FoundKey,
  sameName: readonly LiveApiKey[],
): readonly Refusal[] {
  if (rivals.length > 0) return [renamedTwice(TITLE, name, was, rivals)];
  if (things.length === 0) return nameTaken(desired, TITLE, name, sameName);
  const twice = [...Map.groupBy(things, ({ tags }) => keyLabel(name, generationOf(tags)))].find(
    ([, same]) => same.length > 1,
  );
  return twice === undefined ? [] : [duplicate(TITLE, name, twice[1])];
}

function undeclaredTarget(desired: Desired, live: LiveApiKey, time: number): KeyTarget {
  const key = live.tags[TAG_ID] ?? '';
  return isAlive(live)
    ? liveTarget(key, live, { role: 'undeclared' })
    : revokedTarget(desired, key, live, time);
}
