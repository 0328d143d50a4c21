/** What a live key should be, attributes and mark together. The diff compares with it, and the writer writes it. */
import type { Desired, DesiredKey } from '../../model/desired.ts';
import { own } from '../../model/json.ts';
import {
  generationText,
  isFirst,
  TAG_GENERATION,
  TAG_RETIRES,
  TAG_REVOKED,
  TAG_STORE,
} from '../../model/key-mark.ts';
import { type LiveApiKey, TAG_ENV, TAG_ID, TAG_OWNER, type Tags } from '../../model/live.ts';
import { dateOf, type KeyTarget } from './key-target.ts';

/** A key as CreateApiKey takes it and UpdateApiKey leaves it. */
export interface KeyState {
  readonly name: string;
  readonly description?: string;
  readonly customerId?: string;
  readonly enabled: boolean;
  /** Those by which it speaks of itself. */
  readonly tags: Tags;
}

/** A key that is to be created. */
export function newKey(desired: Desired, target: KeyTarget): KeyState {
  const key = declaredKey(desired, target);
  const { store } = key;
  const first = target.role === 'current' && isFirst(target.generation);
  return {
    ...attributes(key),
    tags: {
      [TAG_OWNER]: desired.owner,
      [TAG_ID]: key.name,
      [TAG_ENV]: desired.environment,
      ...(isFirst(target.generation) ? {} : { [TAG_GENERATION]: generationText(target.generation) }),
      // A later generation's value becomes the current one of its secret when the key works (`keyStore`).
      ...(store !== undefined && first ? { [TAG_STORE]: store.secret } : {}),
    },
  };
}

/**
 * What a live key should become; undefined for one that is created or deleted.
 * @param time of the read, in seconds since 1970
 */
export function wantedKey(desired: Desired, target: KeyTarget, time: number): KeyState | undefined {
  const { live, role } = target;
  if (live === undefined || role === 'expired') return undefined;
  const { description, customerId, tags } = live;
  const { [TAG_RETIRES]: retires = '', [TAG_REVOKED]: revoked, ...others } = tags;
  const asIs = {
    name: live.name,
    ...(description === undefined ? {} : { description }),
    ...(customerId === undefined ? {} : { customerId }),
  };
  if (role === 'revoked' || role === 'undeclared' || role === 'retired') {
    // The grace period begins when it stops working, whatever a run that died has written before.
    const since = live.enabled || revoked === undefined ? latest(time, live) : revoked;
    return { ...asIs, enabled: false, tags: { ...tags, [TAG_REVOKED]: since } };
  }
  const key = declaredKey(desired, target);
  if (role === 'current') return { ...attributes(key), tags: { ...others, [TAG_ID]: key.name } };
  // The secret holds the value of its successor.
  const { [TAG_STORE]: _store, ...kept } = others;
  return {
    ...asIs,
    name: key.name,
    enabled: key.enabled,
    tags: {
      ...kept,
      [TAG_ID]: key.name,
      [TAG_RETIRES]: target.retires === undefined ? dateText(time + key.rotation.overlap) : retires,
    },
  };
}

/** Of two dates the later one, so that what had retired when it was revoked has retired after that, too. */
function latest(time: number, live: LiveApiKey): string {
  return dateText(Math.max(time, dateOf(live, TAG_REVOKED) ?? time));
}

function attributes({ name, description, customerId, enabled }: DesiredKey): Omit<KeyState, 'tags'> {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(customerId === undefined ? {} : { customerId }),
    enabled,
  };
}

function declaredKey(desired: Desired, { key }: KeyTarget): DesiredKey {
  const found = own(desired.keys, key);
  if (found === undefined) throw new Error(`the key ${key} is not declared`);
  return found;
}

/** ISO 8601, to the second. */
export function dateText(time: number): string {
  return new Date(time * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
