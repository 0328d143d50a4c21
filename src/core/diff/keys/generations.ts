/** The generations of one declared key: which is to be made, which works, which has done its time. */
import type { Desired, DesiredKey } from '../../model/desired.ts';
import {
  compareGenerations,
  type Generation,
  generationOf,
  keyLabel,
  TAG_RETIRES,
  TAG_REVOKED,
} from '../../model/key-mark.ts';
import type { LiveApiKey } from '../../model/live.ts';
import { dateOf, type KeyTarget } from './key-target.ts';

/**
 * @param things the live keys of this one, of any generation
 * @param time of the read, in seconds since 1970
 */
export function declaredTargets(
  desired: Desired,
  key: DesiredKey,
  things: readonly LiveApiKey[],
  time: number,
): readonly KeyTarget[] {
  const { name } = key;
  const works = newestFirst(working(things));
  const [newest] = works;
  const next = nextGeneration(key, newest, things, time);
  const older = next === undefined ? works.slice(1) : works;
  const revoked = things.filter((thing) => !works.includes(thing));
  return [
    ...(next === undefined ? [] : [created(name, next)]),
    ...(next === undefined && newest !== undefined ? [liveTarget(name, newest, { role: 'current' })] : []),
    ...older.map((live) => {
      const retires = retirement(live, works[works.indexOf(live) - 1]);
      if (retires !== undefined && retires <= time)
        return isAlive(live)
          ? liveTarget(name, live, { role: 'retired', due: retires })
          : revokedTarget(desired, name, live, time);
      return liveTarget(name, live, {
        role: 'older',
        ...(next?.due === undefined ? {} : { due: next.due }),
        ...(retires === undefined ? {} : { retires }),
      });
    }),
    ...revoked.map((live) => revokedTarget(desired, name, live, time)),
  ];
}

/**
 * A key that is cut off. One that works all the same, because a run died half-way, is cut off now, and its grace period begins
 * then; for one whose generation has done its time that was to come by the calendar.
 */
export function revokedTarget(desired: Desired, name: string, live: LiveApiKey, time: number): KeyTarget {
  const [retires, revoked] = [dateOf(live, TAG_RETIRES), dateOf(live, TAG_REVOKED)];
  if (live.enabled && retires !== undefined && revoked !== undefined && retires <= revoked)
    return liveTarget(name, live, { role: 'retired', due: retires });
  const due = (live.enabled ? time : (revoked ?? time)) + desired.keyPolicy.grace;
  return liveTarget(name, live, { role: due <= time ? 'expired' : 'revoked', due });
}

export function liveTarget(
  name: string,
  live: LiveApiKey,
  fate: Pick<KeyTarget, 'role' | 'due' | 'retires'>,
): KeyTarget {
  const generation = generationOf(live.tags);
  return { label: keyLabel(name, generation), key: name, generation, live, ...fate };
}

/**
 * The generations that are to work. Of a key that came back within its grace period those that worked when it was revoked:
 * the ones that had not retired before. A run that died may have brought back only some of them.
 */
function working(things: readonly LiveApiKey[]): readonly LiveApiKey[] {
  return things.filter((thing) => {
    const [retires, revoked] = [dateOf(thing, TAG_RETIRES), dateOf(thing, TAG_REVOKED)];
    return retires === undefined || revoked === undefined || retires > revoked;
  });
}

export function isAlive({ tags }: LiveApiKey): boolean {
  return tags[TAG_REVOKED] === undefined;
}

export function newestFirst(things: readonly LiveApiKey[]): LiveApiKey[] {
  return [...things].sort((one, other) =>
    compareGenerations(generationOf(other.tags), generationOf(one.tags)),
  );
}

/**
 * When an older generation stops working. A date from before its successor was made was meant for another successor, which
 * is gone, and one without a successor means nothing: nobody can have changed over yet.
 */
function retirement(live: LiveApiKey, successor: LiveApiKey | undefined): number | undefined {
  const date = dateOf(live, TAG_RETIRES);
  return successor !== undefined && date !== undefined && date > successor.createdDate ? date : undefined;
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
