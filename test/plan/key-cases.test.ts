/** Plans about keys and usage plans as people see them, case by case; see `cases.test.ts`. */
import { describe, expect, test } from 'vitest';
import type { Desired, DesiredKey, DesiredPlan } from '../../src/core/model/desired.ts';
import { TAG_GENERATION, TAG_RETIRES, TAG_REVOKED, TAG_STORE } from '../../src/core/model/key-mark.ts';
import type { Live, LiveApiKey, LiveUsagePlan } from '../../src/core/model/live.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { renderPlanMarkdown } from '../../src/core/render/markdown.ts';
import { plain } from '../../src/core/render/paint.ts';
import { renderPlan } from '../../src/core/render/terminal.ts';
import { helloSpec } from '../support/files.ts';
import { applied, desired, desiredApi, desiredKey, desiredPlan, liveKey, tags, TIME } from './world.ts';

const DAY = 86_400;
const OPEN = { methods: {} };

interface State {
  readonly plans?: readonly DesiredPlan[];
  readonly keys?: readonly DesiredKey[];
  readonly apis?: readonly string[];
}

function want({ plans = [desiredPlan()], keys = [desiredKey('acme')], apis = ['hello'] }: State): Desired {
  return desired({
    apis: Object.fromEntries(apis.map((id) => [id, desiredApi(id, helloSpec({ title: id }))])),
    plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
    keys: Object.fromEntries(keys.map((key) => [key.name, key])),
  });
}

const premium = (over: Partial<DesiredPlan> = {}): DesiredPlan =>
  desiredPlan({ id: 'premium', name: 'Premium', keys: [], throttle: { rate: 100, burst: 200 }, ...over });

/** The live state with other keys, all of them in the plan. */
function withKeys(live: Live, apiKeys: readonly LiveApiKey[], members = apiKeys): Live {
  return { ...live, apiKeys, planKeys: { ...live.planKeys, 'p-basic': members.map(({ id }) => id) } };
}

function withPlan(live: Live, change: (plan: LiveUsagePlan) => LiveUsagePlan): Live {
  return { ...live, usagePlans: live.usagePlans.map(change) };
}

function iso(days: number): string {
  return new Date((TIME + days * DAY) * 1000).toISOString().replace('.000Z', 'Z');
}

/** A live key that is so many days old. */
function aged(
  days: number,
  marks: Readonly<Record<string, string>> = {},
  over: Partial<LiveApiKey> = {},
): LiveApiKey {
  return liveKey('acme', { createdDate: TIME - days * DAY, tags: { ...tags('acme'), ...marks }, ...over });
}

const second = (days: number): LiveApiKey => aged(days, { [TAG_GENERATION]: '1.1' }, { id: 'k-acme-2' });
const rotating = desiredKey('acme', { rotation: { generation: 1, every: 90 * DAY, overlap: 7 * DAY } });

const many = Array.from({ length: 1000 }, (_, index) => `partner-${String(index).padStart(3, '0')}`);
const partners = many.map((name) =>
  desiredKey(name, {
    description: `Partner ${name}`,
    store: { secret: `tollgate/dev/${name}` },
    rotation: { generation: 1, every: 90 * DAY, overlap: 7 * DAY },
  }),
);

const CASES: Readonly<Record<string, () => readonly [Desired, Live]>> = {
  'key-moved': () => [
    want({ plans: [desiredPlan({ keys: [] }), premium({ keys: ['acme'] })] }),
    applied(want({ plans: [desiredPlan(), premium()] })),
  ],
  'stage-moved': () => [
    want({ plans: [desiredPlan({ stages: {} }), premium({ keys: ['acme'] })] }),
    applied(want({ plans: [desiredPlan(), premium({ stages: {}, keys: ['acme'] })] })),
  ],
  'plan-changed-in-one-call': () => [
    want({
      apis: ['hello', 'orders'],
      plans: [
        desiredPlan({ stages: { orders: OPEN }, throttle: { rate: 5, burst: 20 }, tags: { team: 'a' } }),
      ],
    }),
    applied(want({ apis: ['hello', 'orders'] })),
  ],
  'keys-imported': () => {
    const names = ['acme', ...many.slice(0, 8)];
    const keys = names.map((name) => desiredKey(name));
    return [want({ plans: [desiredPlan({ keys: names })], keys }), applied(want({}))];
  },
  'keys-by-the-thousand': () => [
    want({ plans: [desiredPlan({ keys: many })], keys: partners }),
    applied(want({ plans: [desiredPlan({ keys: [] })], keys: [] })),
  ],
  'rotation-started': () => [
    want({
      keys: [
        desiredKey('acme', {
          store: { secret: 'tollgate/dev/acme' },
          rotation: { generation: 2, overlap: 7 * DAY },
        }),
      ],
    }),
    withKeys(applied(want({})), [aged(20, { [TAG_STORE]: 'tollgate/dev/acme' })]),
  ],
  'rotation-by-the-calendar': () => [want({ keys: [rotating] }), withKeys(applied(want({})), [aged(91)])],
  'rotation-in-overlap': () => [
    want({ keys: [rotating] }),
    withKeys(applied(want({})), [second(3), aged(94, { [TAG_RETIRES]: iso(4) })]),
  ],
  'rotation-over': () => {
    const live = withKeys(applied(want({})), [second(8), aged(99, { [TAG_RETIRES]: iso(-1) })]);
    return [
      want({ keys: [rotating] }),
      { ...live, usage: { 'p-basic': { 'k-acme': [{ day: '2025-12-31', used: 12, remaining: 0 }] } } },
    ];
  },
  'rotation-ended': () => {
    const old = aged(110, { [TAG_RETIRES]: iso(-9), [TAG_REVOKED]: iso(-8) }, { enabled: false });
    return [want({ keys: [rotating] }), withKeys(applied(want({})), [second(17), old], [second(17)])];
  },
  'key-revoked': () => {
    const keys = [desiredKey('acme'), desiredKey('globex')];
    return [want({}), applied(want({ plans: [desiredPlan({ keys: ['acme', 'globex'] })], keys }))];
  },
  'key-in-use': () => {
    const keys = [desiredKey('acme'), desiredKey('globex')];
    const live = applied(want({ plans: [desiredPlan({ keys: ['acme', 'globex'] })], keys }));
    const days = [
      { day: '2025-12-30', used: 3, remaining: 0 },
      { day: '2025-12-31', used: 9, remaining: 0 },
    ];
    return [want({}), { ...live, usage: { 'p-basic': { 'k-globex': days } } }];
  },
  'key-restored': () => [
    want({}),
    withKeys(applied(want({})), [aged(20, { [TAG_REVOKED]: iso(-2) }, { enabled: false })], []),
  ],
  'key-renamed': () => [
    want({ plans: [desiredPlan({ keys: ['globex'] })], keys: [desiredKey('globex', { was: 'acme' })] }),
    applied(want({})),
  ],
  'key-disabled': () => [want({ keys: [desiredKey('acme', { enabled: false })] }), applied(want({}))],
  'key-store-added': () => [
    want({ keys: [desiredKey('acme', { store: { secret: 'new' } })] }),
    withKeys(applied(want({})), [aged(1, { [TAG_STORE]: 'old' })]),
  ],
  'key-from-a-secret': () => [
    want({
      plans: [desiredPlan({ keys: ['acme', 'globex'] })],
      keys: [
        desiredKey('acme'),
        desiredKey('globex', { value: { secret: 'partners/globex' }, customerId: 'cus_42' }),
      ],
    }),
    applied(want({})),
  ],
  'plan-existing': () => {
    const existing = premium({ existing: { name: 'Premium' }, keys: ['acme'] });
    const live = withPlan(applied(want({ plans: [premium()] })), (plan) => ({
      ...plan,
      tags: tags('premium', 'them/apis'),
      stages: [{ apiId: 'theirs', stage: 'prod', methods: {} }],
    }));
    const theirs = liveKey('theirs', { tags: {} });
    return [
      want({ plans: [existing] }),
      { ...live, apiKeys: [...live.apiKeys, theirs], planKeys: { 'p-premium': ['k-theirs'] } },
    ];
  },
  'plan-existing-missing': () => [
    want({ plans: [premium({ existing: { name: 'Premium' }, keys: ['acme'] })] }),
    withPlan(applied(want({})), (plan) => plan),
  ],
  'plan-product-and-tags': () => [
    want({ plans: [desiredPlan({ productCode: 'abc', tags: { team: 'b', cost: '7' } })] }),
    withPlan(applied(want({})), (plan) => ({ ...plan, tags: { ...plan.tags, team: 'a', theirs: 'x' } })),
  ],
  'plan-blocked': () => [
    want({
      plans: [
        desiredPlan({ throttle: { rate: 0, burst: 0 }, quota: { limit: 0, period: 'MONTH', offset: 0 } }),
      ],
    }),
    applied(want({})),
  ],
};

describe('plans about keys as people see them', () => {
  test.each(Object.keys(CASES))('%s', async (name) => {
    const [wish, live] = CASES[name]?.() ?? [desired(), applied(desired())];
    const plan = assemblePlan(wish, live);
    const folder = `../cases/plan/${name}`;
    await expect(renderPlan(plan, plain)).toMatchFileSnapshot(`${folder}/expect.txt`);
    await expect(await renderPlanMarkdown(plan)).toMatchFileSnapshot(`${folder}/expect.md`);
    if (plan.steps.length < 100)
      await expect(`${JSON.stringify(plan, null, 2)}\n`).toMatchFileSnapshot(`${folder}/expect.plan.json`);
  });
});
