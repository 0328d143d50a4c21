/** What holds for every plan. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Method } from '../../src/core/model/definition.ts';
import { canonical, equal } from '../../src/core/model/json.ts';
import { KINDS } from '../../src/core/model/kind.ts';
import { changes, isEmpty } from '../../src/core/model/plan.ts';
import { compareDefinitions } from '../../src/core/diff/definition/compare.ts';
import { keyPatches } from '../../src/core/diff/keys/key-patches.ts';
import { stagePatches, usagePlanPatches } from '../../src/core/diff/patches.ts';
import { API_KEY_FIELDS } from '../../src/core/diff/rules/api-key.ts';
import { USAGE_PLAN_FIELDS } from '../../src/core/diff/rules/usage-plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { DEPENDENCIES, RANK } from '../../src/core/plan/order.ts';
import { helloSpec } from '../support/files.ts';
import {
  applied,
  definitionOf,
  desired,
  desiredApi,
  desiredKey,
  desiredPlan,
  EMPTY,
  liveKey,
  tags,
} from './world.ts';

test('apply, then plan, is empty', () => {
  const plan = assemblePlan(desired(), applied(desired()));
  expect(isEmpty(plan)).toBe(true);
  expect(plan.unchanged).toBeGreaterThan(5);
});

test('a plan survives being written and read', () => {
  const plan = assemblePlan(desired(), EMPTY);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
});

test('the order of inputs changes nothing, to the byte', () => {
  const two = {
    a: desiredApi('a', helloSpec({ title: 'a' })),
    b: desiredApi('b', helloSpec({ title: 'b' })),
  };
  const forth = desired({ apis: { a: two.a, b: two.b } });
  const back = desired({ apis: { b: two.b, a: two.a } });
  expect(JSON.stringify(assemblePlan(back, EMPTY))).toBe(JSON.stringify(assemblePlan(forth, EMPTY)));
});

test('the ranks agree with the drawing', () => {
  for (const [first, second] of DEPENDENCIES) expect(RANK[first]).toBeLessThan(RANK[second]);
  expect(new Set(Object.keys(RANK))).toEqual(new Set(KINDS));
});

test('a hidden value is in no plan but moves the fingerprint', () => {
  const withVariable = (value: string) => {
    const api = desiredApi('hello', helloSpec(), {
      stage: { name: 'dev', variables: { token: value }, settings: {} },
    });
    return assemblePlan(desired({ apis: { hello: api } }), applied(desired()));
  };
  const [one, other] = [withVariable('first-secret'), withVariable('second-secret')];
  expect(JSON.stringify([one, other])).not.toMatch(/first-secret|second-secret/);
  expect(one.fingerprint).not.toBe(other.fingerprint);
  expect(withVariable('first-secret').fingerprint).toBe(one.fingerprint);
});

test('a commit in a deployment label does not move the fingerprint of a plan that leaves it alone', () => {
  const plan = assemblePlan(desired({ plans: {} }), applied(desired()));
  expect(assemblePlan(desired({ plans: {} }), applied(desired())).fingerprint).toBe(plan.fingerprint);
});

test('a thing that was neither read nor trusted is a bug, never absent', () => {
  const live = applied(desired());
  expect(() => assemblePlan(desired(), { ...live, apis: {} })).toThrow(/neither read nor trusted/);
  expect(() => assemblePlan(desired(), { ...live, planKeys: {} })).toThrow(/neither read nor trusted/);
});

test('a trusted API and the keys of a trusted plan are not compared; limits and stages are', () => {
  const live = { ...applied(desired()), apis: {}, planKeys: {}, trusted: ['a-hello', 'p-basic'] };
  expect(isEmpty(assemblePlan(desired(), live))).toBe(true);
  const [plan] = live.usagePlans;
  if (plan === undefined) throw new Error('no such plan');
  const moved = { ...live, usagePlans: [{ ...plan, stages: [], throttle: { rate: 1, burst: 1 } }] };
  expect(changes(assemblePlan(desired(), moved)).map(({ id }) => id)).toEqual([
    'usagePlan:basic',
    'planStage:basic / hello',
  ]);
});

test('a key that moves leaves its old plan before it joins the new one; others join first', () => {
  const plans = {
    basic: desiredPlan({ keys: ['new'] }),
    premium: desiredPlan({ id: 'premium', name: 'Premium', keys: ['acme'] }),
  };
  const before = desired({
    plans: {
      basic: desiredPlan({ keys: ['acme', 'old'] }),
      premium: desiredPlan({ id: 'premium', name: 'Premium', keys: [] }),
    },
    keys: Object.fromEntries(['acme', 'old', 'new'].map((name) => [name, desiredKey(name)])),
  });
  const steps = changes(assemblePlan({ ...before, plans }, applied(before))).map(
    ({ action, id }) => `${action} ${id}`,
  );
  expect(steps).toEqual([
    'create planKey:basic / new',
    'delete planKey:basic / acme',
    'create planKey:premium / acme',
    'delete planKey:basic / old',
  ]);
});

describe('one table for the diff and the writer', () => {
  const plan = fc.record({
    name: fc.string(),
    description: fc.string(),
    throttle: fc.option(fc.record({ rate: fc.nat(), burst: fc.nat() }), { nil: undefined }),
    quota: fc.option(
      fc.record({
        limit: fc.nat(),
        period: fc.constantFrom('DAY' as const, 'WEEK' as const),
        offset: fc.nat(6),
      }),
      { nil: undefined },
    ),
  });

  test('a usage plan has patches exactly when it has fields', () => {
    fc.assert(
      fc.property(plan, plan, (one, other) => {
        const want = clean({ ...desiredPlan(), ...one });
        const have = clean({ id: 'p', stages: [], tags: {}, ...other });
        const fields = USAGE_PLAN_FIELDS.filter((rule) => !equal(rule.want(want), rule.have(have)));
        expect(usagePlanPatches(want, have).length > 0).toBe(fields.length > 0);
      }),
    );
  });

  test('every field of a key patches', () => {
    const have = liveKey('a');
    const want = { name: 'b', description: 'd', customerId: 'c', enabled: false, tags: tags('a') };
    expect(keyPatches(want, have).operations.map(({ path }) => path)).toEqual([
      '/name',
      '/description',
      '/customerId',
      '/enabled',
    ]);
    expect(API_KEY_FIELDS).toHaveLength(4);
  });

  test('removing a limit is a remove, never a zero', () => {
    const { throttle: _throttle, quota: _quota, ...without } = desiredPlan();
    const have = { ...desiredPlan(), id: 'p', stages: [], tags: {} };
    expect(usagePlanPatches(without, have)).toEqual([
      { op: 'remove', path: '/throttle' },
      { op: 'remove', path: '/quota' },
    ]);
  });

  test('only declared stage settings are patched', () => {
    const live = {
      name: 'dev',
      deploymentId: 'd',
      variables: { theirs: 'x' },
      tracing: true,
      logging: 'INFO',
      hasCanary: false,
    };
    expect(stagePatches({ name: 'dev', variables: {}, settings: {} }, live)).toEqual([]);
    expect(
      stagePatches({ name: 'dev', variables: { ours: 'y' }, settings: { logging: 'ERROR' } }, live),
    ).toEqual([
      { op: 'replace', path: '/*/*/logging/loglevel', value: 'ERROR' },
      { op: 'replace', path: '/variables/ours', value: 'y' },
    ]);
  });
});

test('whatever differs in a method is named, and nothing else is', () => {
  const definition = definitionOf(helloSpec());
  const [method] = Object.values(definition.methods);
  if (method?.integration === undefined) throw new Error('no such method');
  const { integration } = method;
  const variants: readonly Method[] = [
    { ...method, operationName: 'other' },
    { ...method, apiKeyRequired: false },
    { ...method, authorizationType: 'AWS_IAM' },
    { ...method, authorizationScopes: ['a'] },
    { ...method, requestValidator: 'all' },
    { ...method, requestParameters: { 'method.request.querystring.q': true } },
    { ...method, requestModels: { 'application/json': { model: 'M' } } },
    { ...method, responses: {} },
    { ...method, integration: { ...integration, timeoutInMillis: 5000 } },
    { ...method, integration: { ...integration, credentials: 'arn:aws:iam::1:role/r' } },
    { ...method, integration: { ...integration, requestTemplates: { 'application/json': '{}' } } },
    { ...method, integration: { ...integration, cacheKeyParameters: ['x'] } },
    { ...method, integration: { ...integration, insecureSkipVerification: true } },
    { ...method, integration: { ...integration, uri: (integration.uri ?? '').replace('hello', 'other') } },
  ];
  for (const variant of variants) {
    const fields = compareDefinitions({ ...definition, methods: { 'GET /hello': variant } }, definition);
    expect(
      fields.map(({ field }) => field),
      canonical(variant),
    ).toHaveLength(1);
    expect(fields[0]?.field).toMatch(/^GET \/hello: /);
  }
});

/** Takes away the members that are undefined, as the models have it. */
function clean<Value extends object>(value: Value): never {
  return JSON.parse(JSON.stringify(value)) as never;
}
