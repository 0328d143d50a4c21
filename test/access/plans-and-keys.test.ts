/** Who may call what: which plans open a stage and with which limits, and which keys are in them. */
import { describe, expect, test } from 'vitest';
import { accessDiff } from '../../src/core/access/access-diff.ts';
import { TAG_GENERATION, TAG_REVOKED } from '../../src/core/model/key-mark.ts';
import { DEFAULT_ROTATION } from '../../src/core/model/repository.ts';
import { BASIC, basic, BOTH, SHOP, told } from './shop.ts';
import { change, contextOf, desiredOf, liveKey, liveOf, type State, tags } from './world.ts';

describe('plans', () => {
  test('a lower limit of one operation', () => {
    const stages = { shop: { methods: { 'GET /orders': { rate: 2, burst: 5 } } } };
    expect(accessDiff(change(basic({}), basic({ stages })))).toEqual([
      {
        api: 'shop',
        keys: ['acme'],
        operations: ['GET /orders'],
        before: BASIC,
        after: { ...BASIC, throttle: { rate: 2, burst: 5 } },
        effect: 'reduced',
      },
    ]);
  });

  test('the limit of an any-method is its own, not that of a method it serves', () => {
    const any = (methods: Record<string, { rate: number; burst: number }>): State => ({
      ...basic({ stages: { shop: { methods } } }),
      apis: { shop: { 'ANY /orders': true } },
    });
    expect(accessDiff(change(any({}), any({ 'GET /orders': { rate: 1, burst: 1 } })))).toEqual([]);
    expect(told(change(any({}), any({ 'ANY /orders': { rate: 1, burst: 1 } })))).toHaveLength(1);
  });

  test('a limit of zero blocks', () => {
    expect(told(change(basic({}), basic({ quota: { limit: 0, period: 'DAY', offset: 0 } })))).toEqual([
      `acme: ${BOTH.join('+')} allowed -> blocked (lost)`,
    ]);
    const stages = { shop: { methods: { 'GET /orders': { rate: 0, burst: 5 } } } };
    expect(told(change(basic({ stages }), basic({})))).toEqual([
      'acme: GET /orders blocked -> allowed (gained)',
    ]);
  });

  test('another name alone is no change', () => {
    expect(accessDiff(change(basic({}), basic({ name: 'Other' })))).toEqual([]);
  });

  test('the last stage closed', () => {
    expect(told(change(SHOP, basic({ stages: {}, keys: ['acme', 'globex'] })))).toEqual([
      `acme+globex: ${BOTH.join('+')} allowed -> refused (lost)`,
    ]);
  });

  test('a plan file that is gone admits nobody of ours any more; others stay', () => {
    const live = liveOf(SHOP);
    const apiKeys = [...live.apiKeys, liveKey('them', { tags: {} })];
    const planKeys = { 'p-basic': ['k-acme', 'k-globex', 'k-them'] };
    expect(told(contextOf(desiredOf({ ...SHOP, plans: {} }), { ...live, apiKeys, planKeys }))).toEqual([
      `acme+globex: ${BOTH.join('+')} allowed -> refused (lost)`,
    ]);
  });

  test("our keys stay in somebody else's plan that no file joins, until they are revoked", () => {
    const both = { ...SHOP.plans, theirs: { stages: { shop: { methods: {} } }, keys: ['acme', 'globex'] } };
    const live = liveOf({ ...SHOP, plans: both });
    const usagePlans = live.usagePlans.map((plan) => (plan.id === 'p-theirs' ? { ...plan, tags: {} } : plan));
    const planKeys = { 'p-basic': [], 'p-theirs': ['k-acme', 'k-globex'] };
    const now = { ...live, usagePlans, planKeys };
    const stages = {};
    expect(told(contextOf(desiredOf(basic({ stages, keys: ['acme', 'globex'] })), now))).toEqual([]);
    expect(told(contextOf(desiredOf(basic({ stages })), now))).toEqual([
      `globex: ${BOTH.join('+')} allowed -> refused (lost)`,
    ]);
  });

  test("somebody else's plan keeps its limits, its stages and its keys", () => {
    const foreign = { id: 'p-premium', name: 'Premium', throttle: { rate: 50, burst: 50 }, tags: {} };
    const live = liveOf(
      { ...SHOP, plans: {} },
      {
        usagePlans: [{ ...foreign, stages: [{ apiId: 'zzz', stage: 'prod', methods: {} }] }],
        apiKeys: [liveKey('them', { tags: {} }), liveKey('acme')],
        planKeys: { 'p-premium': ['k-them'] },
      },
    );
    const desired = desiredOf({
      apis: SHOP.apis,
      plans: {
        one: { existing: { name: 'Premium' }, stages: { shop: { methods: {} } }, keys: ['acme'] },
        two: { existing: { name: 'Premium' }, stages: {}, keys: ['globex'] },
      },
    });
    expect(accessDiff(contextOf(desired, live))).toEqual([
      {
        api: 'shop',
        keys: ['acme', 'globex', 'them'],
        operations: BOTH,
        before: { status: 'refused' },
        after: { status: 'allowed', plan: 'Premium', throttle: { rate: 50, burst: 50 } },
        effect: 'gained',
      },
    ]);
  });
});

describe('keys', () => {
  test('moved to another plan', () => {
    const pro = { stages: { shop: { methods: {} } }, throttle: { rate: 100, burst: 5 }, keys: [] };
    const two = (here: readonly string[], there: readonly string[]): State => ({
      ...SHOP,
      plans: { ...basic({ keys: here }).plans, pro: { ...pro, keys: there } },
    });
    expect(accessDiff(change(two(['acme', 'globex'], []), two(['globex'], ['acme'])))).toEqual([
      {
        api: 'shop',
        keys: ['acme'],
        operations: BOTH,
        before: BASIC,
        after: { status: 'allowed', plan: 'pro', throttle: pro.throttle },
        effect: 'reduced',
      },
    ]);
  });

  test('disabled, enabled, revoked, new', () => {
    const off = { ...SHOP, disabled: ['acme'] };
    expect(told(change(SHOP, off))).toEqual([`acme: ${BOTH.join('+')} allowed -> refused (lost)`]);
    expect(told(change(off, SHOP))).toEqual([`acme: ${BOTH.join('+')} refused -> allowed (gained)`]);
    expect(told(change(SHOP, basic({ keys: ['acme'] })))).toEqual([
      `globex: ${BOTH.join('+')} allowed -> refused (lost)`,
    ]);
    expect(told(change(basic({ keys: ['acme'] }), SHOP))).toEqual([
      `globex: ${BOTH.join('+')} refused -> allowed (gained)`,
    ]);
  });

  test('one that is refused is left as it is', () => {
    const live = liveOf(basic({ keys: [] }), { apiKeys: [liveKey('acme', { tags: {} })] });
    expect(accessDiff(contextOf(desiredOf(basic({})), live))).toEqual([]);
  });

  test('a key of a trusted plan is in it as declared', () => {
    const live = { ...liveOf(SHOP), planKeys: {}, trusted: ['p-basic'] };
    expect(accessDiff(contextOf(desiredOf(SHOP), live))).toEqual([]);
    const apiKeys = live.apiKeys.map((key) => ({ ...key, enabled: key.name !== 'acme' }));
    expect(told(contextOf(desiredOf(SHOP), { ...live, apiKeys }))).toEqual([
      `acme: ${BOTH.join('+')} refused -> allowed (gained)`,
    ]);
  });

  test('generations are one client, which gets in with any of them', () => {
    const generation = (id: string, over: object): ReturnType<typeof liveKey> =>
      liveKey('acme', { id, tags: { ...tags('acme'), ...over } });
    const apiKeys = [
      { ...generation('k-1', { [TAG_REVOKED]: '2026-01-01T00:00:00Z' }), enabled: false },
      generation('k-2', { [TAG_GENERATION]: '2' }),
      generation('k-3', { [TAG_GENERATION]: '3' }),
    ];
    const want = desiredOf(basic({}));
    for (const planKeys of [['k-2'], ['k-3'], ['k-2', 'k-3']]) {
      const live = { ...liveOf(basic({})), apiKeys, planKeys: { 'p-basic': planKeys } };
      expect(accessDiff(contextOf(want, live))).toEqual([]);
    }
    const live = { ...liveOf(basic({})), apiKeys, planKeys: { 'p-basic': ['k-1'] } };
    expect(told(contextOf(want, live))).toEqual([`acme: ${BOTH.join('+')} refused -> allowed (gained)`]);
  });

  test('a renamed key is the same client', () => {
    const live = liveOf(basic({ keys: ['old'] }));
    const want = desiredOf(basic({ keys: ['acme'] }));
    const keys = { acme: { name: 'acme', enabled: true, rotation: DEFAULT_ROTATION, was: 'old' } };
    expect(accessDiff(contextOf({ ...want, keys }, live))).toEqual([]);
  });

  test('keys with the names of what every object inherits', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const state = basic({ keys: names });
    expect(accessDiff(change(state, state))).toEqual([]);
    expect(accessDiff(change(state, basic({ keys: [] })))[0]?.keys).toEqual(names);
  });

  test('without a name are called by their id', () => {
    const live = liveOf(SHOP);
    const planKeys = { 'p-basic': ['k-acme', 'k-globex', 'k-x'] };
    const apiKeys = [...live.apiKeys, liveKey('', { id: 'k-x', tags: {} })];
    const context = contextOf(desiredOf(basic({ keys: ['acme', 'globex'], stages: {} })), {
      ...live,
      apiKeys,
      planKeys,
    });
    expect(accessDiff(context)[0]?.keys).toEqual(['acme', 'globex', 'k-x']);
  });
});
