/** The same inputs in any order give the same bytes; nothing is said twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Desired } from '../../src/core/model/desired.ts';
import type { Live } from '../../src/core/model/live.ts';
import { isEmpty } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { helloSpec } from '../support/files.ts';
import {
  applied,
  desired,
  desiredApi,
  desiredKey,
  desiredPlan,
  EMPTY,
  liveKey,
  tags,
} from '../plan/world.ts';

const NAMES = ['a', 'b', 'c'] as const;

const WANT: Desired = desired({
  apis: Object.fromEntries(NAMES.map((id) => [id, desiredApi(id, helloSpec({ title: id }))])),
  plans: Object.fromEntries(
    NAMES.map((id) => [
      id,
      desiredPlan({
        id,
        name: id,
        stages: Object.fromEntries(
          NAMES.map((api) => [api, { methods: { 'GET /hello': { rate: 1, burst: 2 } } }]),
        ),
        keys: NAMES.map((name) => `key-${name}`),
      }),
    ]),
  ),
  keys: Object.fromEntries(NAMES.map((name) => [`key-${name}`, desiredKey(`key-${name}`)])),
});

/** Nobody's things of the same names, so that every guard speaks; and two of one name among the keys of a plan. */
const TAKEN: Live = {
  ...EMPTY,
  restApis: NAMES.flatMap((name) => [
    { id: `1-${name}`, name, tags: {}, endpointType: 'EDGE' as const },
    { id: `2-${name}`, name, tags: tags(name, 'them/apis'), endpointType: 'EDGE' as const },
    { id: `3-${name}`, name, tags: tags(name, 'you/apis'), endpointType: 'EDGE' as const },
  ]),
};

function withStrangers(live: Live): Live {
  const strangers = ['x', 'y'].map((id) => liveKey('somebody', { id, tags: {} }));
  const planKeys = Object.fromEntries(
    Object.entries(live.planKeys).map(([id, keys]) => [id, [...keys, 'x', 'y']]),
  );
  return { ...live, apiKeys: [...live.apiKeys, ...strangers], planKeys };
}

const turned = fc.constantFrom<(list: readonly unknown[]) => readonly unknown[]>(
  (list) => list,
  (list) => [...list].reverse(),
  (list) => [...list.slice(1), ...list.slice(0, 1)],
);

/** The value with the keys of every object in another order; and the lists at these names too. */
function reordered(
  value: unknown,
  turn: (list: readonly unknown[]) => readonly unknown[],
  lists: readonly string[],
): never {
  const walk = (part: unknown, name: string): unknown => {
    if (Array.isArray(part)) {
      const items = part.map((item) => walk(item, ''));
      return lists.includes(name) ? turn(items) : items;
    }
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, item]) => [key, walk(item, key)] as const);
    return Object.fromEntries(turn(entries) as typeof entries);
  };
  return walk(value, '') as never;
}

const LIVE_LISTS = ['restApis', 'usagePlans', 'apiKeys', 'statements'] as const;

test.each([
  ['nothing there', EMPTY],
  ['names taken', TAKEN],
  ['all there, with strangers', withStrangers(applied(WANT))],
] as const)('same bytes: %s', (_name, live) => {
  const expected = JSON.stringify(assemblePlan(WANT, live));
  fc.assert(
    fc.property(turned, turned, (one, other) => {
      const plan = assemblePlan(reordered(WANT, one, []), reordered(live, other, LIVE_LISTS));
      expect(JSON.stringify(plan)).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test('ids are unique, also where strangers share a name', () => {
  const plan = assemblePlan(WANT, withStrangers(applied(WANT)));
  const ids = plan.steps.map(({ id }) => id);
  expect(isEmpty(plan)).toBe(true);
  expect(ids).toContain('planKey:a / somebody');
  expect(new Set(ids).size).toBe(ids.length);
});

test('what the import carries beside the definition moves the fingerprint', () => {
  const api = desiredApi('hello', helloSpec());
  const documented = { ...api, body: { ...api.body, 'x-amazon-apigateway-documentation': { version: '1' } } };
  const print = (one: typeof api): string =>
    assemblePlan(desired({ apis: { hello: one } }), EMPTY).fingerprint;
  expect(print(documented)).not.toBe(print(api));
});

test('documentation that travels unseen is said once, and only where it travels', () => {
  const api = desiredApi('hello', helloSpec());
  const body = { ...api.body, 'x-amazon-apigateway-documentation': {} };
  const want = desired({ apis: { hello: { ...api, body } } });
  const said = 'The documentation of API hello is imported with it, and not compared.';
  expect(assemblePlan(want, EMPTY).notes).toContain(said);
  expect(assemblePlan(want, applied(want)).notes).toEqual([]);
});

test('a key that does not exist joins also a plan that is trusted', () => {
  const live = applied(desired());
  const plan = assemblePlan(desired(), { ...live, apiKeys: [], planKeys: {}, trusted: ['p-basic'] });
  expect(plan.steps.map(({ id }) => id)).toEqual(['apiKey:acme', 'planKey:basic / acme']);
});
