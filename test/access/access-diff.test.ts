/** Who may call what: each rule of the model by an example. */
import { describe, expect, test } from 'vitest';
import { accessDiff } from '../../src/core/access/access-diff.ts';
import { predictAccess } from '../../src/core/access/predict.ts';
import type { DiffContext } from '../../src/core/diff/context.ts';
import { TAG_GENERATION, TAG_REVOKED } from '../../src/core/model/live.ts';
import { change, contextOf, definition, desiredOf, liveKey, liveOf, type State, tags } from './world.ts';

const LIMITS = {
  throttle: { rate: 10, burst: 20 },
  quota: { limit: 1000, period: 'MONTH', offset: 0 },
} as const;
const SHOP: State = {
  apis: { shop: { 'GET /orders': true, 'POST /orders': true, 'GET /health': false } },
  plans: { basic: { ...LIMITS, stages: { shop: { methods: {} } }, keys: ['acme', 'globex'] } },
};
const BASIC = { status: 'allowed', plan: 'basic', ...LIMITS };
const BOTH = ['GET /orders', 'POST /orders'];

function shop(operations: Readonly<Record<string, boolean>>): State {
  return { ...SHOP, apis: { shop: operations } };
}

function basic(over: Partial<State['plans'][string]>): State {
  return {
    ...SHOP,
    plans: { basic: { ...LIMITS, stages: { shop: { methods: {} } }, keys: ['acme'], ...over } },
  };
}

/** `keys: operations before -> after (effect)`. */
function told(context: DiffContext): string[] {
  return accessDiff(context).map(({ keys, operations, before, after, effect }) => {
    const who = keys.length === 0 ? '(no key)' : keys.join('+');
    return `${who}: ${operations.join('+')} ${before.status} -> ${after.status} (${effect})`;
  });
}

test('no change, no entry', () => {
  expect(accessDiff(change(SHOP, SHOP))).toEqual([]);
});

describe('operations', () => {
  test('one that begins to ask for a key shuts out who has none, and limits who has one', () => {
    expect(
      told(change(SHOP, shop({ 'GET /orders': true, 'POST /orders': true, 'GET /health': true }))),
    ).toEqual([
      '(no key): GET /health open -> refused (lost)',
      'acme+globex: GET /health open -> allowed (reduced)',
    ]);
  });

  test('one that asks for no key any more', () => {
    expect(
      told(change(SHOP, shop({ 'GET /orders': false, 'POST /orders': true, 'GET /health': false }))),
    ).toEqual([
      'acme+globex: GET /orders allowed -> open (raised)',
      '(no key): GET /orders refused -> open (gained)',
    ]);
  });

  test('that are gone are lost by the keys; open ones are the business of the contract', () => {
    expect(accessDiff(change(SHOP, shop({ 'GET /orders': true })))).toEqual([
      {
        api: 'shop',
        keys: ['acme', 'globex'],
        operations: ['POST /orders'],
        before: BASIC,
        after: { status: 'absent' },
        effect: 'lost',
      },
    ]);
  });

  test('that are new are gained by the keys', () => {
    const more = { ...SHOP.apis['shop'], 'DELETE /orders/{id}': true, 'GET /news': false };
    expect(told(change(SHOP, shop(more)))).toEqual([
      'acme+globex: DELETE /orders/{id} absent -> allowed (gained)',
    ]);
  });

  test('with another name for a variable are the same', () => {
    expect(accessDiff(change(shop({ 'GET /o/{id}': true }), shop({ 'GET /o/{orderId}': true })))).toEqual([]);
  });

  test('that the any-method serves now are not lost', () => {
    expect(told(change(shop({ 'GET /orders': true }), shop({ 'ANY /orders': true })))).toEqual([
      'acme+globex: ANY /orders absent -> allowed (gained)',
    ]);
  });

  test('taken out of an any-method may ask for a key where it did not', () => {
    expect(
      told(change(shop({ 'ANY /orders': false }), shop({ 'ANY /orders': false, 'GET /orders': true }))),
    ).toEqual([
      '(no key): GET /orders open -> refused (lost)',
      'acme+globex: GET /orders open -> allowed (reduced)',
    ]);
  });

  test('left to a greedy path are served by it', () => {
    const before = shop({ 'GET /orders/{id}': true, 'ANY /{proxy+}': false });
    expect(told(change(before, shop({ 'ANY /{proxy+}': false })))).toEqual([
      'acme+globex: GET /orders/{id} allowed -> open (raised)',
      '(no key): GET /orders/{id} refused -> open (gained)',
    ]);
  });

  test('a variable stands for a literal, never the other way round', () => {
    const before = shop({ 'GET /a/b': true, 'GET /a/{id}': true });
    expect(accessDiff(change(before, shop({ 'GET /a/{id}': true })))).toEqual([]);
    expect(told(change(before, shop({ 'GET /a/b': true })))).toEqual([
      'acme+globex: GET /a/{id} allowed -> absent (lost)',
    ]);
  });
});

describe('stages', () => {
  test('an API that does not exist: its keyed operations are gained', () => {
    const live = liveOf({ apis: {}, plans: {} });
    expect(told(contextOf(desiredOf(SHOP), live))).toEqual([
      `acme+globex: ${BOTH.join('+')} absent -> allowed (gained)`,
    ]);
  });

  test('what counts is what the stage serves, not what the definition holds', () => {
    const live = liveOf(SHOP);
    const api = live.apis['a-shop'];
    if (api === undefined) throw new Error('no such API');
    const edited = { ...api, definition: definition({ 'GET /orders': false }) };
    expect(accessDiff(contextOf(desiredOf(SHOP), { ...live, apis: { 'a-shop': edited } }))).toEqual([]);
    const noStage = { ...api, stages: [] };
    expect(told(contextOf(desiredOf(SHOP), { ...live, apis: { 'a-shop': noStage } }))).toEqual([
      `acme+globex: ${BOTH.join('+')} absent -> allowed (gained)`,
    ]);
    const opened = definition({ 'GET /orders': false, 'POST /orders': true });
    const [stage] = api.stages;
    if (stage === undefined) throw new Error('no such stage');
    const elsewhere = {
      ...api,
      stages: [{ ...stage, deploymentId: 'd-9', exported: { definition: opened, gaps: [] } }],
    };
    expect(told(contextOf(desiredOf(SHOP), { ...live, apis: { 'a-shop': elsewhere } }))).toEqual([
      '(no key): GET /orders open -> refused (lost)',
      'acme+globex: GET /orders open -> allowed (reduced)',
    ]);
  });

  test('of a shared API, what cannot be told is not guessed', () => {
    const live = liveOf(SHOP);
    const api = live.apis['a-shop'];
    if (api === undefined) throw new Error('no such API');
    const [stage] = api.stages;
    if (stage === undefined) throw new Error('no such stage');
    const apis = {
      'a-shop': {
        ...api,
        definition: definition({}),
        stages: [{ ...stage, deploymentId: 'd-9', exported: { unreadable: 'no' } }],
      },
    };
    const context = contextOf(desiredOf(SHOP), { ...live, apis });
    expect(told(context)).toEqual([`acme+globex: ${BOTH.join('+')} absent -> allowed (gained)`]);
    expect(accessDiff({ ...context, desired: { ...context.desired, restApi: 'shared' } })).toEqual([]);
  });

  test('a trusted API is as declared', () => {
    const { apis: _, ...rest } = liveOf(SHOP);
    const live = { ...rest, apis: {}, trusted: ['a-shop'] };
    expect(accessDiff(contextOf(desiredOf(SHOP), live))).toEqual([]);
    expect(told(contextOf(desiredOf(basic({ throttle: { rate: 2, burst: 20 } })), live))).toContain(
      `acme: ${BOTH.join('+')} allowed -> allowed (reduced)`,
    );
  });

  test('what was neither read nor trusted is a bug, never absent', () => {
    expect(() => accessDiff(contextOf(desiredOf(SHOP), liveOf(SHOP, { apis: {} })))).toThrow(/neither read/);
    expect(() => accessDiff(contextOf(desiredOf(SHOP), liveOf(SHOP, { planKeys: {} })))).toThrow(
      /neither read/,
    );
  });
});

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
    const context = contextOf(desired, live);
    const [plan] = live.usagePlans;
    if (plan === undefined) throw new Error('no such plan');
    const match = { ...context.match, usagePlans: { one: plan, two: plan } };
    expect(accessDiff({ ...context, match })).toEqual([
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
      generation('k-1', {}),
      generation('k-2', { [TAG_GENERATION]: '2' }),
      { ...generation('k-0', { [TAG_REVOKED]: '2026-01-01T00:00:00.000Z' }), enabled: false },
    ];
    const want = desiredOf(basic({}));
    for (const planKeys of [['k-1'], ['k-2'], ['k-1', 'k-2']]) {
      const live = { ...liveOf(basic({})), apiKeys, planKeys: { 'p-basic': planKeys } };
      expect(accessDiff(contextOf(want, live))).toEqual([]);
    }
    const live = { ...liveOf(basic({})), apiKeys, planKeys: { 'p-basic': ['k-0'] } };
    expect(told(contextOf(want, live))).toEqual([`acme: ${BOTH.join('+')} refused -> allowed (gained)`]);
  });

  test('a renamed key is the same client', () => {
    const live = liveOf(basic({ keys: ['old'] }));
    const context = contextOf(desiredOf(basic({ keys: ['acme'] })), live);
    const match = { ...context.match, apiKeys: { acme: liveKey('old') } };
    expect(accessDiff({ ...context, match })).toEqual([]);
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

test('a call is predicted on either side', () => {
  const context = change(SHOP, shop({ 'GET /orders': true, 'GET /health': true }));
  const predict = (side: 'before' | 'after', key: string | undefined, operation: string): string =>
    predictAccess(context, side, key, 'shop', operation).status;
  expect(predict('before', 'acme', 'GET /orders')).toBe('allowed');
  expect(predict('before', 'nobody', 'GET /orders')).toBe('refused');
  expect(predict('before', undefined, 'GET /health')).toBe('open');
  expect(predict('after', undefined, 'GET /health')).toBe('refused');
  expect(predict('after', 'acme', 'POST /orders')).toBe('absent');
  expect(predictAccess(context, 'after', 'acme', 'other', 'GET /orders')).toEqual({ status: 'absent' });
});
