/** What becomes of each key of ours. */
import { describe, expect, test } from 'vitest';
import { keyTargets } from '../../../src/core/diff/keys/targets.ts';
import type { DesiredKey } from '../../../src/core/model/desired.ts';
import type { LiveApiKey } from '../../../src/core/model/live.ts';
import { TAG_REVOKED } from '../../../src/core/model/key-mark.ts';
import { desired, desiredKey, liveKey, tags, TIME } from '../../plan/world.ts';
import { DAY, key, rotation } from './generations.ts';

/** `label: role, due in days`. */
function roles(declared: readonly DesiredKey[], live: readonly LiveApiKey[], time = TIME): string[] {
  const want = desired({ keys: Object.fromEntries(declared.map((one) => [one.name, one])) });
  const { targets, refusals } = keyTargets(want, live, time);
  return [
    ...[...targets.values()].map(({ label, role, live: thing, due }) => {
      const when = due === undefined ? '' : `, due ${(due - TIME) / DAY}`;
      return `${label}: ${thing === undefined ? 'new ' : ''}${role}${when}`;
    }),
    ...refusals.map(({ guard, resources }) => `${guard} ${resources.join(' ')}`),
  ];
}

describe('rotation', () => {
  test.each<[string, Partial<DesiredKey>, readonly LiveApiKey[], readonly string[]]>([
    ['nothing there', {}, [], ['acme: new current']],
    ['a later generation first', { rotation: rotation(3) }, [], ['acme (generation 3): new current']],
    [
      'the number in the file counted up',
      { rotation: rotation(2) },
      [key('acme', '1')],
      ['acme (generation 2): new current', 'acme: older'],
    ],
    ['the number counted down means nothing', {}, [key('acme', '2')], ['acme (generation 2): current']],
    [
      'the calendar',
      { rotation: rotation(1, 30) },
      [key('acme', '1')],
      ['acme (generation 1.1): new current, due 0', 'acme: older, due 0'],
    ],
    ['not yet', { rotation: rotation(1, 31) }, [key('acme', '1')], ['acme: current']],
    [
      'not while it is disabled',
      { enabled: false, rotation: rotation(1, 30) },
      [key('acme', '1')],
      ['acme: current'],
    ],
    [
      'both work',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: 1 })],
      ['acme (generation 2): current', 'acme: older'],
    ],
    [
      'its time is over',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: 0 })],
      ['acme (generation 2): current', 'acme: retired, due 0'],
    ],
    [
      'revoked, and kept for a while',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: -2, revoked: -2 })],
      ['acme (generation 2): current', 'acme: revoked, due 5'],
    ],
    [
      'its grace period is over',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: -9, revoked: -7 })],
      ['acme (generation 2): current', 'acme: expired, due 0'],
    ],
    [
      'a retirement that stopped half-way goes on by the calendar',
      { rotation: rotation(2) },
      [key('acme', '2'), key('acme', '1', { retires: -9, revoked: -9, enabled: true })],
      ['acme (generation 2): current', 'acme: retired, due -9'],
    ],
    [
      'the successor is gone: the old one stays until there is another',
      { rotation: rotation(2) },
      [key('acme', '1', { retires: -1 })],
      ['acme (generation 2): new current', 'acme: older'],
    ],
    [
      'a date that was meant for a successor that is gone counts no more',
      { rotation: rotation(2) },
      [key('acme', '2', { createdDate: TIME - 10 }), key('acme', '1', { retires: -1 })],
      ['acme (generation 2): current', 'acme: older'],
    ],
    [
      'only a revoked generation is left: its number is not taken again',
      {},
      [key('acme', '1', { retires: -2, revoked: -2 })],
      ['acme (generation 1.1): new current', 'acme: revoked, due 5'],
    ],
  ])('%s', (_what, over, live, expected) => {
    expect(roles([desiredKey('acme', over)], live)).toEqual(expected);
  });
});

describe('a key that nobody declares', () => {
  test.each<[string, LiveApiKey, string]>([
    ['is cut off', key('acme', '1'), 'acme: undeclared'],
    ['waits', key('acme', '1', { revoked: -6 }), 'acme: revoked, due 1'],
    ['is deleted', key('acme', '1', { revoked: -7 }), 'acme: expired, due 0'],
    [
      'is never deleted while it works',
      key('acme', '1', { revoked: -70, enabled: true }),
      'acme: revoked, due 7',
    ],
    [
      'is never deleted by a date that is none',
      liveKey('acme', { enabled: false, tags: { ...tags('acme'), [TAG_REVOKED]: 'long ago' } }),
      'acme: revoked, due 7',
    ],
  ])('%s', (_what, live, expected) => {
    expect(roles([], [live])).toEqual([expected]);
  });

  test('that comes back has the generations that worked when it was cut off', () => {
    const live = [
      key('acme', '2', { revoked: -1 }),
      key('acme', '1', { retires: 3, revoked: -1 }),
      key('acme', '1.1', { retires: -5, revoked: -5 }),
    ];
    expect(roles([desiredKey('acme', { rotation: rotation(2) })], live)).toEqual([
      'acme (generation 2): current',
      'acme: older',
      'acme (generation 1.1): revoked, due 2',
    ]);
  });

  test('of somebody else or of another environment is not ours to judge', () => {
    const theirs = [
      liveKey('a', { tags: tags('a', 'them/apis') }),
      liveKey('b', { tags: tags('b', 'acme/apis', 'prod') }),
      liveKey('c', { tags: {} }),
    ];
    expect(roles([], theirs)).toEqual([]);
  });

  test('may say the same of itself as another one', () => {
    const twice = [key('acme', '1'), key('acme', '1', { id: 'other' })];
    expect(roles([], twice)).toEqual(['acme: undeclared', 'acme (other): undeclared']);
  });
});

describe('a renamed key', () => {
  const renamed = desiredKey('new', { was: 'old' });

  test('is the one that had the earlier name, in every generation', () => {
    const live = [key('old', '2'), key('old', '1', { retires: 3 })];
    expect(roles([desiredKey('new', { was: 'old', rotation: rotation(2) })], live)).toEqual([
      'new (generation 2): current',
      'new: older',
    ]);
  });

  test('leaves what was revoked before under the earlier name', () => {
    const live = [key('new', '2'), key('old', '1', { revoked: -2 })];
    expect(roles([desiredKey('new', { was: 'old', rotation: rotation(2) })], live)).toEqual([
      'new (generation 2): current',
      'old: revoked, due 5',
    ]);
  });

  test('is found again when a run died between two of its generations', () => {
    const live = [key('new', '2'), key('old', '1', { retires: 3 })];
    expect(roles([desiredKey('new', { was: 'old', rotation: rotation(2) })], live)).toEqual([
      'new (generation 2): current',
      'new: older',
    ]);
  });

  test.each<[string, readonly LiveApiKey[]]>([
    ['of the same generation', [key('new', '1'), key('old', '1')]],
    ['that work both, with no end in sight', [key('new', '2'), key('old', '1')]],
    ['of which the new one was revoked', [key('new', '1', { revoked: -1 }), key('old', '1')]],
  ])('is refused where there are keys of both names %s', (_what, live) => {
    expect(roles([renamed], live)).toEqual([`rename-conflict old-1`]);
  });

  test('of whose name somebody else has a key is refused only while it does not exist', () => {
    const theirs = liveKey('new', { id: 'x', tags: {} });
    expect(roles([renamed], [theirs])).toEqual(['unowned-name x']);
    expect(roles([renamed], [theirs, key('old', '1')])).toEqual(['new: current']);
  });
});

test('two keys with the same mark are refused, and neither is taken for undeclared', () => {
  const live = [key('acme', '1'), key('acme', '1', { id: 'other' })];
  expect(roles([desiredKey('acme')], live)).toEqual(['duplicate-identity acme-1 other']);
});

test('names that JavaScript has a meaning for are names', () => {
  const names = ['constructor', 'toString', 'hasOwnProperty'];
  expect(
    roles(
      names.map((name) => desiredKey(name)),
      [key('constructor', '1')],
    ),
  ).toEqual(['constructor: current', 'hasOwnProperty: new current', 'toString: new current']);
});
