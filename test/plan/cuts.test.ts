/** Whom the guard about keys in use speaks of: who is cut off, not who moves. */
import { expect, test } from 'vitest';
import { matchLive } from '../../src/core/diff/match.ts';
import { diff } from '../../src/core/diff/diff.ts';
import type { Desired } from '../../src/core/model/desired.ts';
import { cutKeys } from '../../src/core/plan/cuts.ts';
import { applied, desired, desiredApi, desiredKey, desiredPlan } from './world.ts';
import { helloSpec } from '../support/files.ts';

const BEFORE: Desired = desired({
  apis: { hello: desiredApi('hello', helloSpec()), more: desiredApi('more', helloSpec({ title: 'more' })) },
  plans: {
    basic: desiredPlan(),
    gold: desiredPlan({ id: 'gold', name: 'Gold', keys: [], stages: { hello: { methods: {} } } }),
    feeds: desiredPlan({ id: 'feeds', name: 'Feeds', keys: [], stages: { more: { methods: {} } } }),
  },
  keys: { acme: desiredKey('acme') },
});

/** Plans and keys that are cut when the key is in these plans afterwards. */
function cuts(members: Readonly<Record<string, readonly string[]>>, enabled = true): readonly string[] {
  const plans = Object.fromEntries(
    Object.entries(BEFORE.plans).map(([id, plan]) => [id, { ...plan, keys: members[id] ?? [] }]),
  );
  const named = Object.values(members).some((keys) => keys.includes('acme'));
  const want = desired({ ...BEFORE, plans, keys: named ? { acme: desiredKey('acme', { enabled }) } : {} });
  const live = applied(BEFORE);
  const context = { desired: want, live, match: matchLive(want, live) };
  return cutKeys(context, diff(context).changes).map(({ usagePlanId, keyId }) => `${usagePlanId} ${keyId}`);
}

test('a key that leaves its only plan is cut off', () => {
  expect(cuts({})).toEqual(['p-basic k-acme']);
});

test('a key that moves to a plan of the same stage is not', () => {
  expect(cuts({ gold: ['acme'] })).toEqual([]);
});

test('a key that moves to a plan of another stage is', () => {
  expect(cuts({ feeds: ['acme'] })).toEqual(['p-basic k-acme']);
});

test('a key that moves and is disabled is', () => {
  expect(cuts({ gold: ['acme'] }, false)).toEqual(['p-basic k-acme']);
});
