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
import {
  compareGenerations,
  type Generation,
  generationOf,
  keyLabel,
  TAG_RETIRES,
  TAG_REVOKED,
} from '../../model/key-mark.ts';
import { type LiveApiKey, TAG_ID } from '../../model/live.ts';
import type { Refusal } from '../../model/plan.ts';
import { duplicate, groupById, nameTaken, renamedTwice } from '../match-things.ts';
import { isOurs } from '../match.ts';

/**
 * - `current`: the newest generation, or the one to be created;
 * - `older`: works beside it until the overlap is over;
 * - `retired`: its overlap is over;
 * - `undeclared`: no plan file names it any more;
 * - `revoked`: is cut off, and waits to be deleted;
 * - `expired`: its grace period is over.
 */
export type KeyRole = 'current' | 'older' | 'retired' | 'undeclared' | 'revoked' | 'expired';

export interface KeyTarget {
  /** As plans name it, unique. */
  readonly label: string;
  /** The declared name; of an undeclared key the name that it was declared by. */
  readonly key: string;
  readonly generation: Generation;
  readonly role: KeyRole;
  /** Absent for a key that is to be created. */
  readonly live?: LiveApiKey;
  /** When the calendar made this due, in seconds since 1970; absent where the files ask for it. */
  readonly due?: number;
}

export interface KeyTargets {
  /** By label. */
  readonly targets: ReadonlyMap<string, KeyTarget>;
  readonly refusals: readonly Refusal[];
}

const TITLE = 'API key';

/** @param time when the keys were read, in seconds since 1970 */
export function keyTargets(desired: Desired, live: readonly LiveApiKey[], time: number): KeyTargets {
  const byId = groupById(live.filter(({ tags }) => isOurs(desired, tags)));
  const byName = Map.groupBy(live, ({ name }) => name);
  const claimed = new Set<string>();
  const targets: KeyTarget[] = [];
  const refusals: Refusal[] = [];
  for (const name of sorted(Object.keys(desired.keys))) {
    const key = own(desired.keys, name);
    if (key === undefined) continue;
    const mine = byId.get(name) ?? [];
    const earlier = key.was === undefined ? [] : (byId.get(key.was) ?? []);
    const things = mine.length === 0 ? earlier : mine;
    claimed.add(name);
    if (things.length > 0) claimed.add(things === mine ? name : (key.was ?? name));
    const problem = obstacle(desired, name, key, { mine, earlier, byName });
    refusals.push(...problem);
    if (problem.length === 0) targets.push(...declaredTargets(desired, key, things, time));
  }
  for (const [id, things] of byId) {
    if (!claimed.has(id)) targets.push(...things.map((thing) => undeclaredTarget(desired, thing, time)));
  }
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

function obstacle(
  desired: Desired,
  name: string,
  { was }: DesiredKey,
  found: {
    readonly mine: readonly LiveApiKey[];
    readonly earlier: readonly LiveApiKey[];
    readonly byName: ReadonlyMap<string, readonly LiveApiKey[]>;
  },
): readonly Refusal[] {
  const { mine, earlier, byName } = found;
  if (mine.length > 0 && earlier.length > 0) return [renamedTwice(TITLE, name, was ?? '', earlier)];
  const things = [...mine, ...earlier];
  if (things.length === 0) return nameTaken(desired, TITLE, name, byName.get(name) ?? []);
  const twice = [...Map.groupBy(things, ({ tags }) => keyLabel(name, generationOf(tags)))].find(
    ([, same]) => same.length > 1,
  );
  return twice === undefined ? [] : [duplicate(TITLE, name, twice[1])];
}

function declaredTargets(
  desired: Desired,
  key: DesiredKey,
  things: readonly LiveApiKey[],
  time: number,
): readonly KeyTarget[] {
  const { name } = key;
  const [newest, ...others] = newestFirst(working(things));
  const revoked = things.filter((thing) => thing !== newest && !others.includes(thing));
  const next = nextGeneration(key, newest, things, time);
  const target = (live: LiveApiKey, role: KeyRole, due?: number): KeyTarget => ({
    label: keyLabel(name, generationOf(live.tags)),
    key: name,
    generation: generationOf(live.tags),
    role,
    live,
    ...(due === undefined ? {} : { due }),
  });
  const older = next === undefined ? others : [...(newest === undefined ? [] : [newest]), ...others];
  return [
    ...(next === undefined ? [] : [created(name, next)]),
    ...(next === undefined && newest !== undefined ? [target(newest, 'current')] : []),
    ...older.map((live) => {
      const retires = dateOf(live, TAG_RETIRES);
      return retires !== undefined && retires <= time
        ? target(live, 'retired', retires)
        : target(live, 'older', next?.due);
    }),
    ...revoked.map((live) => revokedTarget(desired, target(live, 'revoked'), live, time)),
  ];
}

/**
 * The generations that are to work. Of a key that came back within its grace period those that worked when it was revoked:
 * the ones that had not retired before.
 */
function working(things: readonly LiveApiKey[]): readonly LiveApiKey[] {
  const alive = things.filter(({ tags }) => tags[TAG_REVOKED] === undefined);
  if (alive.length > 0) return alive;
  return things.filter((thing) => {
    const [retires, revoked] = [dateOf(thing, TAG_RETIRES), dateOf(thing, TAG_REVOKED)];
    return retires === undefined || revoked === undefined || retires > revoked;
  });
}

function newestFirst(things: readonly LiveApiKey[]): LiveApiKey[] {
  return [...things].sort((one, other) =>
    compareGenerations(generationOf(other.tags), generationOf(one.tags)),
  );
}

interface Next {
  readonly generation: Generation;
  readonly due?: number;
}

/** The generation to create, if one is. */
function nextGeneration(
  { rotation, value, enabled }: DesiredKey,
  newest: LiveApiKey | undefined,
  things: readonly LiveApiKey[],
  time: number,
): Next | undefined {
  const first = { declared: rotation.generation, turn: 0 };
  if (newest === undefined) return { generation: unused(first, things) };
  const { declared, turn } = generationOf(newest.tags);
  if (rotation.generation > declared) return { generation: first };
  const { every } = rotation;
  if (every === undefined || value !== undefined || !enabled) return undefined;
  const due = newest.createdDate + every;
  return due > time ? undefined : { generation: { declared, turn: turn + 1 }, due };
}

/** Generations that retired may still be there while the one that followed them is gone. */
function unused(first: Generation, things: readonly LiveApiKey[]): Generation {
  const [last] = newestFirst(things).map(({ tags }) => generationOf(tags));
  if (last === undefined || compareGenerations(last, first) < 0) return first;
  return { declared: last.declared, turn: last.turn + 1 };
}

function created(name: string, { generation, due }: Next): KeyTarget {
  const label = keyLabel(name, generation);
  return { label, key: name, generation, role: 'current', ...(due === undefined ? {} : { due }) };
}

function undeclaredTarget(desired: Desired, live: LiveApiKey, time: number): KeyTarget {
  const key = live.tags[TAG_ID] ?? '';
  const generation = generationOf(live.tags);
  const target = { label: keyLabel(key, generation), key, generation, live } as const;
  if (live.tags[TAG_REVOKED] === undefined) return { ...target, role: 'undeclared' };
  return revokedTarget(desired, { ...target, role: 'revoked' }, live, time);
}

function revokedTarget({ keyPolicy }: Desired, target: KeyTarget, live: LiveApiKey, time: number): KeyTarget {
  const due = (dateOf(live, TAG_REVOKED) ?? time) + keyPolicy.grace;
  return due <= time ? { ...target, role: 'expired', due } : { ...target, due };
}

/** The date of a tag in seconds since 1970; undefined when it is not there, or no date. */
export function dateOf({ tags }: Pick<LiveApiKey, 'tags'>, tag: string): number | undefined {
  const date = Date.parse(tags[tag] ?? '');
  return Number.isNaN(date) ? undefined : date / 1000;
}
