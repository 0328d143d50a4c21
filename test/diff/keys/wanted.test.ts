/** What a key of ours should be: attributes, and what it says of itself. */
import { describe, expect, test } from 'vitest';
import { keyTargets } from '../../../src/core/diff/keys/targets.ts';
import { newKey, wantedKey } from '../../../src/core/diff/keys/wanted.ts';
import type { DesiredKey } from '../../../src/core/model/desired.ts';
import { TAG_GENERATION, TAG_RETIRES, TAG_REVOKED, TAG_STORE } from '../../../src/core/model/key-mark.ts';
import type { LiveApiKey } from '../../../src/core/model/live.ts';
import { desired, desiredKey, liveKey, tags, TIME } from '../../plan/world.ts';
import { DAY, day, key, rotation } from './generations.ts';

describe('what a key should be', () => {
  const store = { secret: 'tollgate/acme' };

  test('a new one carries owner, name and environment, and the store of its first value', () => {
    const want = desired({ keys: { acme: desiredKey('acme', { store, description: 'Acme' }) } });
    const target = keyTargets(want, [], TIME).targets.get('acme');
    if (target === undefined) throw new Error('no target');
    expect(newKey(want, target)).toEqual({
      name: 'acme',
      description: 'Acme',
      enabled: true,
      tags: { ...tags('acme'), [TAG_STORE]: 'tollgate/acme' },
    });
  });

  test('a later one gets its store when it works', () => {
    const want = desired({ keys: { acme: desiredKey('acme', { store, rotation: rotation(2) }) } });
    const target = keyTargets(want, [], TIME).targets.get('acme (generation 2)');
    if (target === undefined) throw new Error('no target');
    expect(newKey(want, target).tags).toEqual({ ...tags('acme'), [TAG_GENERATION]: '2' });
  });

  test.each<[string, Partial<DesiredKey>, readonly LiveApiKey[], object]>([
    [
      'an older one keeps what it was told, works as its client does, and stops on its day',
      { enabled: false, description: 'New', rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { description: 'Old', customerId: 'c' })],
      { description: 'Old', customerId: 'c', enabled: false, retires: day(7), revoked: undefined },
    ],
    [
      'a date that is set stays, whatever the overlap is now',
      { rotation: { generation: 2, overlap: DAY } },
      [key('acme', '2'), key('acme', '1', { retires: 3 })],
      { enabled: true, retires: day(3), revoked: undefined },
    ],
    [
      'a date that is none is set anew',
      { rotation: rotation(2) },
      [key('acme', '2'), liveKey('acme', { id: 'acme-1', tags: { ...tags('acme'), [TAG_RETIRES]: 'soon' } })],
      { enabled: true, retires: day(7), revoked: undefined },
    ],
    [
      'a retired one is cut off from now on',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: -3 })],
      { enabled: false, retires: day(-3), revoked: day(0) },
    ],
    [
      'what works although it was cut off is cut off from now on',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: -3, revoked: -3, enabled: true })],
      { enabled: false, retires: day(-3), revoked: day(0) },
    ],
    [
      'one that is cut off stays so since then',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: -3, revoked: -3 })],
      { enabled: false, retires: day(-3), revoked: day(-3) },
    ],
    [
      'one that came back works as before',
      { description: 'New' },
      [key('acme', '1', { revoked: -3, description: 'Old' })],
      { description: 'New', enabled: true, retires: undefined, revoked: undefined },
    ],
  ])('%s', (_what, over, live, { retires, revoked, ...expected }: { retires?: string; revoked?: string }) => {
    const want = desired({ keys: { acme: desiredKey('acme', over) } });
    const target = keyTargets(want, live, TIME).targets.get('acme');
    const state = target === undefined ? undefined : wantedKey(want, target, TIME);
    expect(state).toMatchObject(expected);
    expect([state?.tags[TAG_RETIRES], state?.tags[TAG_REVOKED]]).toEqual([retires, revoked]);
  });
});
