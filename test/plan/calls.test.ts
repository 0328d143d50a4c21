/** Which calls a plan makes, and in which order. */
import { describe, expect, test } from 'vitest';
import type { Desired, DesiredPlan } from '../../src/core/model/desired.ts';
import { changes } from '../../src/core/model/plan.ts';
import type { Live } from '../../src/core/model/live.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { helloSpec } from '../support/files.ts';
import { applied, desired, desiredApi, desiredKey, desiredPlan, tags } from './world.ts';

const OPEN = { methods: {} };
const APIS = Object.fromEntries(
  ['hello', 'orders'].map((id) => [id, desiredApi(id, helloSpec({ title: id }))]),
);

function want(plans: readonly DesiredPlan[], keys: readonly string[] = ['acme']): Desired {
  return desired({
    apis: APIS,
    plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
    keys: Object.fromEntries(keys.map((name) => [name, desiredKey(name)])),
  });
}

function plan(id: string, over: Partial<DesiredPlan> = {}): DesiredPlan {
  return desiredPlan({ id, name: id, keys: ['acme'], stages: {}, ...over });
}

/** The steps by call: those that travel together in one line, with what the service is asked. */
function calls(wish: Desired, live: Live): string[] {
  const steps = changes(assemblePlan(wish, live));
  return steps.flatMap((step) => {
    if (step.with !== undefined) return [];
    const travelling = steps.filter((one) => one === step || one.with === step.id);
    return [`${step.calls.join(', ')}: ${travelling.map(({ action, id }) => `${action} ${id}`).join(', ')}`];
  });
}

describe('one UpdateUsagePlan for each plan', () => {
  test('takes limits, a stage more and a stage less, what comes before what goes', () => {
    const wish = want([plan('a', { stages: { orders: OPEN }, throttle: { rate: 1, burst: 1 } })]);
    expect(calls(wish, applied(want([plan('a', { stages: { hello: OPEN } })])))).toEqual([
      'UpdateUsagePlan: update usagePlan:a, create planStage:a / orders, delete planStage:a / hello',
    ]);
  });

  test('makes room first where a stage moves', () => {
    const wish = want([plan('a'), plan('b', { stages: { hello: OPEN } })]);
    expect(calls(wish, applied(want([plan('a', { stages: { hello: OPEN } }), plan('b')])))).toEqual([
      'UpdateUsagePlan: delete planStage:a / hello',
      'UpdateUsagePlan: create planStage:b / hello',
    ]);
  });

  test('where two plans change places, tags and limits travel with what comes, and are not lost', () => {
    const before = [plan('a', { stages: { hello: OPEN } }), plan('b', { stages: { orders: OPEN } })];
    const after = [
      plan('a', { stages: { orders: OPEN }, throttle: { rate: 1, burst: 1 }, tags: { team: 'x' } }),
      plan('b', { stages: { hello: OPEN } }),
    ];
    expect(calls(want(after), applied(want(before)))).toEqual([
      'UpdateUsagePlan: delete planStage:a / hello',
      'UpdateUsagePlan: delete planStage:b / orders',
      'TagResource, UpdateUsagePlan: update usagePlan:a, create planStage:a / orders',
      'UpdateUsagePlan: create planStage:b / hello',
    ]);
  });

  test('tags alone ask for none', () => {
    const wish = want([plan('a', { tags: { team: 'x' } })]);
    expect(calls(wish, applied(want([plan('a')])))).toEqual(['TagResource: update usagePlan:a']);
  });

  test('a new plan is made with all that is in it, and its product code afterwards', () => {
    const wish = want([plan('a', { stages: { hello: OPEN }, productCode: 'abc', tags: { team: 'x' } })]);
    expect(calls(wish, applied(want([])))).toEqual([
      'CreateUsagePlan, UpdateUsagePlan: create usagePlan:a',
      'CreateUsagePlanKey: create planKey:a / acme',
    ]);
  });
});

describe('imports of keys', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const wish = (keys: readonly string[]): Desired => want([plan('basic', { keys })], keys);

  test('take their places in plans with them, from six new keys on', () => {
    const live = applied(wish([]));
    expect(calls(wish(names.slice(0, 5)), live)).toHaveLength(10);
    const [one, ...more] = calls(wish(names), live);
    expect(more).toEqual([]);
    expect(one?.split(', ')).toHaveLength(12);
    expect(one).toMatch(/^ImportApiKeys: create apiKey:a, /);
  });

  test('take a hundred each', () => {
    const keys = Array.from({ length: 250 }, (_, index) => `key-${index}`);
    expect(calls(wish(keys), applied(wish([])))).toHaveLength(3);
  });

  test('leave out what they cannot say: a customer id, a value from elsewhere', () => {
    const { keys, ...rest } = wish(names);
    const special = {
      a: desiredKey('a', { customerId: 'c' }),
      b: desiredKey('b', { value: { env: 'B_KEY' } }),
    };
    const made = calls({ ...rest, keys: { ...keys, ...special } }, applied(wish([])));
    expect(made.filter((call) => call.startsWith('ImportApiKeys'))).toEqual([]);
    expect(made).toHaveLength(12);
  });

  test('of what the calendar asks for are apart from what the files ask for', () => {
    const rotation = { generation: 1, every: 86_400, overlap: 3600 };
    const live = applied(wish(names));
    const old = { ...live, apiKeys: live.apiKeys.map((key) => ({ ...key, createdDate: 0 })) };
    const more = [...names, 'g', 'h', 'i', 'j', 'k', 'l'];
    const { keys, ...rest } = wish(more);
    const rotating = Object.fromEntries(names.map((name) => [name, desiredKey(name, { rotation })]));
    const imports = calls({ ...rest, keys: { ...keys, ...rotating } }, old).filter((call) =>
      call.startsWith('ImportApiKeys'),
    );
    expect(imports.map((call) => call.match(/apiKey/g)?.length)).toEqual([6, 6]);
  });
});

describe('removals come last', () => {
  test('a key that moves to a plan of another stage joins before it leaves', () => {
    const before = want([
      plan('a', { stages: { hello: OPEN } }),
      plan('b', { stages: { orders: OPEN }, keys: [] }),
    ]);
    const after = want([
      plan('a', { stages: { hello: OPEN }, keys: [] }),
      plan('b', { stages: { orders: OPEN } }),
    ]);
    expect(calls(after, applied(before))).toEqual([
      'CreateUsagePlanKey: create planKey:b / acme',
      'DeleteUsagePlanKey: delete planKey:a / acme',
    ]);
  });

  test('who is cut off is cut off after everything that others gain', () => {
    const before = want([plan('a', { keys: ['acme'] })]);
    const after = want([plan('a', { keys: ['globex'] })], ['globex']);
    expect(calls(after, applied(before)).at(-1)).toBe('TagResource, UpdateApiKey: update apiKey:acme');
  });
});

test("another environment's plan of the same name is not taken for ours that is gone", () => {
  const live = applied(want([plan('a')]));
  const theirs = live.usagePlans.map((one) => ({
    ...one,
    id: 'p-prod',
    tags: tags('a', 'acme/apis', 'prod'),
  }));
  const wish = want([plan('other', { keys: ['acme'] })]);
  const steps = changes(
    assemblePlan(wish, { ...live, usagePlans: theirs, planKeys: { 'p-prod': ['k-acme'] } }),
  );
  expect(steps.map(({ action, id }) => `${action} ${id}`)).toEqual([
    'create usagePlan:other',
    'create planKey:other / acme',
  ]);
});
