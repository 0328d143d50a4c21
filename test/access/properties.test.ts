/** What holds for every pair of states; a second, slow way to the same answer among it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessDiff } from '../../src/core/access/access-diff.ts';
import { effectOf } from '../../src/core/access/effect.ts';
import { predictAccess } from '../../src/core/access/predict.ts';
import type { DiffContext } from '../../src/core/diff/context.ts';
import type { Desired } from '../../src/core/model/desired.ts';
import type { Live } from '../../src/core/model/live.ts';
import type { Access, AccessChange } from '../../src/core/model/plan.ts';
import type { Throttle } from '../../src/core/model/repository.ts';
import { change, contextOf, desiredOf, liveKey, liveOf, type State } from './world.ts';

const APIS = ['one', 'two'];
const OPERATIONS = ['GET /a', 'POST /a', 'ANY /a', 'GET /b/{id}', 'GET /b/c'];
const PLANS = ['basic', 'pro', 'max'];
const KEYS = ['acme', 'globex', 'initech', 'umbrella'];

const number = fc.constantFrom(0, 1, 2, 10);
const throttle = fc.record({ rate: number, burst: number });
const quota = fc.record({
  limit: number,
  period: fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const),
  offset: fc.constant(0),
});
const operations = fc.dictionary(fc.constantFrom(...OPERATIONS), fc.boolean());
const stages = fc.dictionary(
  fc.constantFrom(...APIS),
  fc.record({ methods: fc.dictionary(fc.constantFrom(...OPERATIONS), throttle, { maxKeys: 2 }) }),
);
const plan = fc.record(
  { stages, keys: fc.subarray(KEYS), throttle, quota },
  { requiredKeys: ['stages', 'keys'] },
);
const state = fc
  .record({
    apis: fc.record({ one: operations, two: operations }),
    plans: fc.dictionary(fc.constantFrom(...PLANS), plan),
    disabled: fc.subarray(KEYS),
  })
  .map(onePlanPerStage);

/** A key is in one plan per stage, as API Gateway wants it. */
function onePlanPerStage(wanted: State): State {
  const taken = new Set<string>();
  const plans = Object.entries(wanted.plans).map(([id, each]) => {
    const keys = each.keys.filter((key) => {
      const places = Object.keys(each.stages).map((api) => `${api} ${key}`);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    });
    return [id, { ...each, keys }] as const;
  });
  return { ...wanted, plans: Object.fromEntries(plans) };
}

/** What a caller meets where a state was applied: told from the state alone. */
function meets({ apis, plans, disabled = [] }: State, key: string | undefined, at: Place): Access {
  const methods = apis[at.api] ?? {};
  const [httpMethod, path] = at.operation.split(' ');
  const paths = path === '/b/c' ? ['/b/c', '/b/{id}'] : [path];
  const serving = paths
    .flatMap((each) => [`${httpMethod} ${each}`, `ANY ${each}`])
    .find((each) => Object.hasOwn(methods, each));
  if (serving === undefined) return { status: 'absent' };
  if (methods[serving] === false) return { status: 'open' };
  const found = Object.entries(plans).find(
    ([, { stages: opened, keys }]) =>
      Object.hasOwn(opened, at.api) && key !== undefined && keys.includes(key),
  );
  if (found === undefined || key === undefined || disabled.includes(key)) return { status: 'refused' };
  const [name, admitting] = found;
  const limit = admitting.stages[at.api]?.methods[serving] ?? admitting.throttle;
  if ([limit?.rate, limit?.burst, admitting.quota?.limit].includes(0))
    return { status: 'blocked', plan: name };
  const access = { status: 'allowed', plan: name, throttle: limit, quota: admitting.quota };
  return JSON.parse(JSON.stringify(access)) as Access;
}

interface Place {
  readonly api: string;
  readonly operation: string;
}

/** Whether a key has to do with an API: a plan admits it there, before or after. */
function concerned(states: readonly State[], key: string, api: string): boolean {
  return states.some(
    ({ plans, disabled = [] }) =>
      !disabled.includes(key) &&
      Object.values(plans).some(
        ({ stages: opened, keys }) => Object.hasOwn(opened, api) && keys.includes(key),
      ),
  );
}

/** Key by key and operation by operation. */
function pairByPair(before: State, after: State): string[] {
  const places = APIS.flatMap((api) => {
    const there = (operation: string): boolean =>
      [before, after].some(({ apis }) => Object.hasOwn(apis[api] ?? {}, operation));
    return OPERATIONS.filter(there).map((operation) => ({ api, operation }));
  });
  return places.flatMap((place) =>
    [undefined, ...KEYS].flatMap((key) => {
      const [was, is] = [meets(before, key, place), meets(after, key, place)];
      const effect = effectOf(was, is);
      const unsaid =
        key === undefined
          ? [was.status, is.status].includes('absent')
          : !concerned([before, after], key, place.api) || !keyedSomewhere(before, after, place);
      return effect === undefined || unsaid ? [] : [JSON.stringify([key, place, was, is, effect])];
    }),
  );
}

function keyedSomewhere(before: State, after: State, place: Place): boolean {
  return [before, after].some((each) => meets(each, undefined, place).status === 'refused');
}

function flat(changes: readonly AccessChange[]): string[] {
  return changes.flatMap(({ keys, api, operations: names, before, after, effect }) =>
    (keys.length === 0 ? [undefined] : keys).flatMap((key) =>
      names.map((operation) => JSON.stringify([key, { api, operation }, before, after, effect])),
    ),
  );
}

test('no change, no entry', () => {
  fc.assert(
    fc.property(state, (each) => {
      expect(accessDiff(change(each, each))).toEqual([]);
    }),
  );
});

test('the groups are what going through every key and operation gives, each once', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      expect(flat(accessDiff(change(before, after))).sort()).toEqual(pairByPair(before, after).sort());
    }),
    { numRuns: 1000 },
  );
});

test('nothing that belongs together is told apart', () => {
  fc.assert(
    fc.property(state, state, (one, other) => {
      const changes = accessDiff(change(one, other));
      const alike = changes.map(({ api, operations: names, before, after, keys }) =>
        JSON.stringify([api, names, before, after, keys.length > 0]),
      );
      expect(new Set(alike).size).toBe(changes.length);
      const same = changes.map(({ api, keys, before, after }) => JSON.stringify([api, keys, before, after]));
      expect(new Set(same).size).toBe(changes.length);
    }),
  );
});

test('every call is predicted on both sides', () => {
  const place = fc.record({ api: fc.constantFrom(...APIS), operation: fc.constantFrom(...OPERATIONS) });
  const key = fc.option(fc.constantFrom(...KEYS), { nil: undefined });
  fc.assert(
    fc.property(state, state, place, key, (before, after, at, name) => {
      const context = change(before, after);
      const predict = (side: 'before' | 'after'): Access =>
        predictAccess(context, side, name, at.api, at.operation);
      expect(predict('before')).toEqual(meets(before, name, at));
      expect(predict('after')).toEqual(meets(after, name, at));
    }),
    { numRuns: 500 },
  );
});

test('the way back is the same, the other way round', () => {
  const back = { lost: ['gained'], gained: ['lost'], raised: ['reduced'], reduced: ['raised', 'reduced'] };
  fc.assert(
    fc.property(state, state, (one, other) => {
      const there = accessDiff(change(one, other));
      const again = accessDiff(change(other, one));
      expect(again).toHaveLength(there.length);
      for (const { before, after, effect, ...rest } of there) {
        const found = again.find(
          (each) =>
            JSON.stringify([each.keys, each.api, each.operations, each.before, each.after]) ===
            JSON.stringify([rest.keys, rest.api, rest.operations, after, before]),
        );
        expect(back[effect]).toContain(found?.effect);
      }
    }),
  );
});

test('the order of plans, keys and lists says nothing', () => {
  fc.assert(
    fc.property(state, state, fc.infiniteStream(fc.nat()), (before, after, numbers) => {
      const desired = desiredOf(after);
      const live = withForeign(liveOf(before));
      const shuffled = turned(desired, live, () => numbers.next().value ?? 0);
      expect(JSON.stringify(accessDiff(shuffled))).toBe(JSON.stringify(accessDiff(contextOf(desired, live))));
    }),
  );
});

/** Keys of somebody else in every plan, two of them with one name. */
function withForeign(live: Live): Live {
  const apiKeys = ['zed', 'abe', 'abe'].map((name, index) => liveKey(name, { id: `k-${index}`, tags: {} }));
  const planKeys = Object.fromEntries(
    Object.entries(live.planKeys).map(([id, keys]) => [id, [...keys, ...apiKeys.map(({ id: key }) => key)]]),
  );
  return { ...live, apiKeys: [...live.apiKeys, ...apiKeys], planKeys };
}

function turned(desired: Desired, live: Live, next: () => number): DiffContext {
  const list = <Item>(items: readonly Item[]): Item[] => {
    const order = items.map((item) => ({ item, at: next() }));
    return order.sort((one, other) => one.at - other.at).map(({ item }) => item);
  };
  const table = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(list(Object.entries(values)));
  const limits = <Plan extends { readonly throttle?: Throttle }>({ throttle: limit, ...each }: Plan) => ({
    ...each,
    ...(limit === undefined ? {} : { throttle: { burst: limit.burst, rate: limit.rate } }),
  });
  const plans = Object.entries(desired.plans).map(
    ([id, each]) => [id, { ...limits(each), keys: list(each.keys), stages: table(each.stages) }] as const,
  );
  const planKeys = Object.entries(live.planKeys).map(([id, keys]) => [id, list(keys)] as const);
  const usagePlans = live.usagePlans.map((each) => ({ ...limits(each), stages: list(each.stages) }));
  return contextOf(
    {
      ...desired,
      apis: table(desired.apis),
      keys: table(desired.keys),
      plans: table(Object.fromEntries(plans)),
    },
    {
      ...live,
      restApis: list(live.restApis),
      usagePlans: list(usagePlans),
      apiKeys: list(live.apiKeys),
      planKeys: table(Object.fromEntries(planKeys)),
    },
  );
}
