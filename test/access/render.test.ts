/** Changes of access as people read them. */
import { describe, expect, test } from 'vitest';
import { accessDiff } from '../../src/core/access/access-diff.ts';
import type { DiffContext } from '../../src/core/diff/context.ts';
import type { Access, AccessChange, Plan } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { accessText } from '../../src/core/render/access.ts';
import { COMMENT_LIMIT, renderPlanMarkdown } from '../../src/core/render/markdown.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderPlan } from '../../src/core/render/terminal.ts';
import { basic, LIMITS, SHOP, shop } from './shop.ts';
import { change, contextOf, desiredOf, liveOf, type State } from './world.ts';

const EMPTY = assemblePlan(desiredOf(SHOP), liveOf(SHOP));

function planOf(access: readonly AccessChange[]): Plan {
  return { ...EMPTY, access };
}

function shown(context: DiffContext): string[] {
  return accessText(planOf(accessDiff(context)), plain).split('\n');
}

function names(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `key-${String(index).padStart(4, '0')}`);
}

function entry(over: Partial<AccessChange>): AccessChange {
  return {
    api: 'shop',
    keys: ['acme'],
    operations: ['GET /orders'],
    before: { status: 'allowed', plan: 'basic' },
    after: { status: 'refused' },
    effect: 'lost',
    ...over,
  };
}

describe('lines', () => {
  test('nothing where nothing changes', () => {
    expect(accessText(EMPTY, plain)).toBe('');
  });

  test('a key has one line, the worst first', () => {
    const stages = { shop: { methods: { 'GET /orders': { rate: 2, burst: 20 } } } };
    const after: State = { ...basic({ stages }), apis: { shop: { 'GET /orders': true } } };
    expect(shown(change(basic({}), after))).toEqual([
      'Access: 1 key loses operations, 1 key gets tighter limits.',
      '  - acme: POST /orders 200 -> no such operation; GET /orders 10 rps -> 2 rps',
    ]);
  });

  test('of many keys their number, and the first names', () => {
    const before = basic({ keys: names(31) });
    expect(shown(change(before, { ...before, apis: { shop: { 'GET /orders': true } } }))).toEqual([
      'Access: 31 keys lose operations.',
      '  - 31 keys lose POST /orders (key-0000, key-0001, key-0002 and 28 more)',
    ]);
    const blocked = basic({ keys: names(31), throttle: { rate: 0, burst: 0 } });
    expect(shown(change(before, blocked))[1]).toMatch(
      /31 keys lose GET .orders, POST .orders \(429\) \(key-0000/,
    );
    expect(shown(change(before, basic({ keys: [] })))).toEqual([
      'Access: 31 keys lose operations.',
      '  - 31 keys lose GET /orders, POST /orders (key-0000, key-0001, key-0002 and 28 more)',
    ]);
  });

  test('many keys that lose operations for several reasons', () => {
    const before = basic({ keys: names(9) });
    const after: State = { ...basic({ keys: [] }), apis: { shop: { 'GET /orders': true } } };
    expect(shown(change(before, after))[1]).toBe(
      '  - 9 keys lose GET /orders, POST /orders (key-0000, key-0001, key-0002 and 6 more)',
    );
  });

  test('a first deployment is one line for each API', () => {
    const operations = Object.fromEntries(names(12).map((name) => [`GET /${name}`, true]));
    const state: State = {
      apis: { hello: operations, shop: { 'GET /orders': true } },
      plans: {
        basic: { ...LIMITS, stages: { hello: { methods: {} }, shop: { methods: {} } }, keys: names(4) },
        pro: { stages: { hello: { methods: {} } }, keys: ['acme'] },
      },
    };
    expect(shown(contextOf(desiredOf(state), liveOf({ apis: {}, plans: {} })))).toEqual([
      'Access: 5 keys gain operations.',
      '  + 5 keys gain 12 operations of hello (acme, key-0000, key-0001 and 2 more)',
      '  + 4 keys gain GET /orders of shop (key-0000, key-0001, key-0002 and 1 more)',
    ]);
  });

  test('callers without a key come first', () => {
    const after = shop({ 'GET /orders': true, 'POST /orders': true, 'GET /health': true });
    expect(shown(change(SHOP, after))).toEqual([
      'Access: callers without a key lose operations, 2 keys get tighter limits.',
      '  - callers without a key: GET /health 200 -> 403',
      '  ~ acme, globex: GET /health open -> 10 rps, burst 20, quota 1000/MONTH',
    ]);
  });

  test('of many operations their number, and the first ones', () => {
    const operations = names(12).map((name) => `GET /${name}`);
    expect(accessText(planOf([entry({ operations })]), plain)).toContain(
      '  - acme: 12 operations of shop (GET /key-0000, GET /key-0001, GET /key-0002 and 9 more) 200 -> 403',
    );
  });

  test('a key that meets different changes at other APIs', () => {
    const access = [entry({}), entry({ api: 'hello', after: { status: 'blocked', plan: 'basic' } })];
    expect(accessText(planOf(access), plain)).toContain(
      '  - acme: GET /orders of shop 200 -> 403; GET /orders of hello 200 -> 429',
    );
  });

  test.each<[Access, Access, string]>([
    [limits({ throttle: [10, 20] }), limits({ throttle: [2, 5] }), '10 rps -> 2 rps, burst 20 -> 5'],
    [limits({}), limits({ throttle: [2, 5] }), 'no throttle -> 2 rps, burst 5'],
    [limits({ throttle: [2, 5] }), limits({}), '2 rps, burst 5 -> no throttle'],
    [limits({ quota: 1000 }), limits({ quota: 100 }), 'quota 1000/MONTH -> 100/MONTH'],
    [
      limits({}),
      limits({ throttle: [1, 5], quota: 1 }),
      'no throttle -> 1 rps, burst 5, quota none -> 1/MONTH',
    ],
    [limits({ throttle: [1, 5] }), { status: 'open' }, '1 rps, burst 5 -> open'],
  ])('%j, then %j', (before, after, words) => {
    const text = accessText(planOf([entry({ before, after, effect: 'reduced' })]), plain);
    expect(text.split('\n')[1]).toBe(`  ~ acme: GET /orders ${words}`);
  });

  function limits(given: { throttle?: readonly [number, number]; quota?: number }): Access {
    const [rate = 0, burst = 0] = given.throttle ?? [];
    return {
      status: 'allowed',
      plan: 'basic',
      ...(given.throttle === undefined ? {} : { throttle: { rate, burst } }),
      ...(given.quota === undefined ? {} : { quota: { limit: given.quota, period: 'MONTH', offset: 0 } }),
    };
  }
});

describe('the place in a plan', () => {
  const contract = [
    { api: 'shop', operation: 'GET /orders', rule: 'x', level: 'breaking', message: 'something' },
  ] as const;
  const refusals = [{ guard: 'g', message: 'm', hint: 'h', resources: [] }];

  async function order(access: readonly AccessChange[]): Promise<string[]> {
    const plan: Plan = { ...EMPTY, access, contract, refusals };
    const found = [renderPlan(plan, plain), await renderPlanMarkdown(plan)].map((text) =>
      (text.match(/Refused|Access:|For clients/g) ?? []).join(' '),
    );
    return [...new Set(found)];
  }

  test('first, but for refusals, when somebody loses', async () => {
    expect(await order([entry({})])).toEqual(['Refused Access: For clients']);
    expect(await order([entry({ effect: 'reduced' })])).toEqual(['Refused Access: For clients']);
  });

  test('after what clients notice, when nobody does', async () => {
    expect(await order([entry({ effect: 'gained' })])).toEqual(['Refused For clients Access:']);
    expect(await order([])).toEqual(['Refused For clients']);
  });
});

describe('a comment', () => {
  test('shows names as code and arrows', async () => {
    const text = await renderPlanMarkdown(planOf([entry({})]));
    expect(text).toContain('**Access: 1 key loses operations.**\n\n- `acme`: `GET /orders` 200 → 403\n');
  });

  test('fits, whatever there is, and still says how many lose', async () => {
    const access = names(5000).map((name, index) =>
      entry({ keys: [name.repeat(20)], operations: [`GET /${'x'.repeat(1000)}${index}`] }),
    );
    for (const limit of [COMMENT_LIMIT, 3000, 500]) {
      const text = await renderPlanMarkdown(planOf(access), limit);
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(text).toContain('Access: 5000 keys lose operations.');
      expect(text).toMatch(/And \d+ keys more, in the JSON of the plan/);
    }
  });

  test.each([
    '@everyone #1',
    '<img src=x onerror=1>',
    'a | b `c` ``d``',
    '\n\n# heading\n::error::pwned',
    '<!-- tollgate:prod -->',
    '\u001B[31mred\u202E',
    '__proto__',
  ])('leaves %j inert', async (name) => {
    const hostile = { keys: [name], operations: [name], api: name };
    const many = entry({ ...hostile, keys: [name, ...names(4)], operations: [name, ...names(9)] });
    const plan = planOf([
      entry(hostile),
      many,
      entry({ ...hostile, before: { status: 'absent' }, effect: 'gained' }),
    ]);
    const outside = (await renderPlanMarkdown(plan)).replaceAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/@everyone|<img|<!--|::error|#1|__proto__/);
    const terminal = accessText(plan, plain);
    expect(terminal).not.toMatch(/[\u001B\u202E]/u);
    expect(terminal).not.toMatch(/^(?:::|#)/m);
  });
});
