/** Keys through time: whenever runs happen, and wherever they end, nobody loses a key before its time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../src/core/diff/keys/key-target.ts';
import { dateText } from '../../../src/core/diff/keys/wanted.ts';
import type { Desired, DesiredKey } from '../../../src/core/model/desired.ts';
import { TAG_GENERATION, TAG_RETIRES, TAG_REVOKED, TAG_STORE } from '../../../src/core/model/key-mark.ts';
import type { LiveApiKey } from '../../../src/core/model/live.ts';
import { desired, desiredKey, desiredPlan, liveKey, tags, TIME } from '../../plan/world.ts';
import { applyAll, NOTHING, planRun, type World, type Write } from './simulator.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

function want(keys: readonly DesiredKey[]): Desired {
  const plans = { basic: desiredPlan({ keys: keys.map(({ name }) => name) }) };
  return desired({ plans, keys: Object.fromEntries(keys.map((key) => [key.name, key])) });
}

const span = fc.integer({ min: 1, max: 30 * 24 }).map((hours) => hours * HOUR);

const declared = fc.record({
  enabled: fc.boolean(),
  description: fc.constantFrom(undefined, 'One', 'Two'),
  store: fc.constantFrom(undefined, 'a', 'b'),
  generation: fc.integer({ min: 1, max: 3 }),
  every: fc.option(span, { nil: undefined }),
  overlap: span,
});

function keyOf(
  name: string,
  wish: typeof declared extends fc.Arbitrary<infer Value> ? Value : never,
): DesiredKey {
  const { enabled, description, store, generation, every, overlap } = wish;
  return desiredKey(name, {
    enabled,
    ...(description === undefined ? {} : { description }),
    ...(store === undefined ? {} : { store: { secret: `${store}-${name}` } }),
    rotation: { generation, overlap, ...(every === undefined ? {} : { every }) },
  });
}

/** A date around now, or something that is none. */
const date = fc.oneof(
  { weight: 5, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.integer({ min: -60, max: 60 }).map((days) => dateText(TIME + days * DAY)) },
  { weight: 1, arbitrary: fc.constant('soon') },
);

const history = fc.record({
  client: fc.constantFrom('acme', 'globex'),
  generation: fc.constantFrom('1', '1.1', '2', '2.1', '3'),
  enabled: fc.boolean(),
  age: fc.integer({ min: 0, max: 90 }),
  retires: date,
  revoked: date,
  store: fc.constantFrom(undefined, 'a-acme', 'elsewhere'),
  inPlan: fc.boolean(),
  imported: fc.boolean(),
});

function past(keys: readonly (typeof history extends fc.Arbitrary<infer Value> ? Value : never)[]): World {
  const live = keys.map((one, index): LiveApiKey => {
    const { client, generation, enabled, age, retires, revoked, store, imported } = one;
    return liveKey(client, {
      id: `k-${index}`,
      enabled,
      createdDate: TIME - age * DAY,
      markedIn: imported ? 'description' : 'tags',
      tags: {
        ...tags(client),
        ...(generation === '1' ? {} : { [TAG_GENERATION]: generation }),
        ...(retires === undefined ? {} : { [TAG_RETIRES]: retires }),
        ...(revoked === undefined ? {} : { [TAG_REVOKED]: revoked }),
        ...(store === undefined ? {} : { [TAG_STORE]: store }),
      },
    });
  });
  const basic = keys.flatMap(({ inPlan }, index) => (inPlan ? [`k-${index}`] : []));
  return { keys: live, members: { basic }, made: 0 };
}

test('whatever the past of the keys: apply, then plan at the same time, is empty', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(history, {
        maxLength: 6,
        selector: ({ client, generation }) => `${client} ${generation}`,
      }),
      fc.option(declared, { nil: undefined }),
      declared,
      (keys, one, other) => {
        const wish = want([...(one === undefined ? [] : [keyOf('acme', one)]), keyOf('globex', other)]);
        const world = past(keys);
        expect(
          planRun(wish, world, TIME).plan.refusals.filter(({ guard }) => guard !== 'key-in-use'),
        ).toEqual([]);
        const after = applyAll(wish, world, TIME);
        const again = planRun(wish, after, TIME).plan;
        expect(again.steps.filter(({ action }) => action !== 'leave')).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

/** What happens at a moment: time passes, perhaps the file changes, perhaps a run begins, and perhaps it dies. */
const moment = fc.record({
  hours: fc.integer({ min: 1, max: 20 * 24 }),
  bump: fc.boolean(),
  every: fc.option(span, { nil: undefined }),
  overlap: span,
  run: fc.boolean(),
  writes: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
});

const GRACE = 7 * DAY;

function checkWrite(world: World, { step, do: write }: Write, time: number): World {
  const after = write(world);
  for (const key of world.keys) {
    const now = after.keys.find(({ id }) => id === key.id);
    const [retires, revoked] = [dateOf(key, TAG_RETIRES), dateOf(key, TAG_REVOKED)];
    if (now === undefined)
      expect((revoked ?? Infinity) + GRACE, `${step.id} deleted`).toBeLessThanOrEqual(time);
    else if (key.enabled && !now.enabled) expect(retires, `${step.id} disabled`).toBeLessThanOrEqual(time);
  }
  const worked = world.keys.some((key) => works(world, key));
  if (worked)
    expect(
      after.keys.some((key) => works(after, key)),
      step.id,
    ).toBe(true);
  return after;
}

function works({ members }: World, { id, enabled }: LiveApiKey): boolean {
  return enabled && members['basic']?.includes(id) === true;
}

describe('a declared key through time', () => {
  test('is never without a generation that works, and ends with one', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 1, maxLength: 12 }), (moments) => {
        let [world, time, generation] = [NOTHING, TIME, 1];
        const run = (every: number | undefined, overlap: number, writes?: number): void => {
          const rotation = { generation, overlap, ...(every === undefined ? {} : { every }) };
          const wish = want([desiredKey('acme', { rotation, store: { secret: 'acme' } })]);
          const planned = planRun(wish, world, time);
          expect(planned.plan.refusals).toEqual([]);
          for (const write of planned.writes.slice(0, writes)) world = checkWrite(world, write, time);
          if (writes === undefined)
            expect(planRun(wish, world, time).plan.steps, JSON.stringify(world, null, 1)).toEqual([]);
        };
        for (const { hours, bump, every, overlap, run: runs, writes } of moments) {
          time += hours * HOUR;
          if (bump) generation += 1;
          if (runs) run(every, overlap, writes);
        }
        // The file stays as it is: a run at once, one after the overlap and one after the grace period end it.
        for (const pause of [HOUR, 30 * DAY + 1, GRACE]) {
          time += pause;
          run(undefined, 30 * DAY);
        }
        expect(
          world.keys.map(({ enabled, tags: mark }) => [enabled, mark[TAG_RETIRES], mark[TAG_REVOKED]]),
        ).toEqual([[true, undefined, undefined]]);
        expect(world.members['basic']).toEqual(world.keys.map(({ id }) => id));
      }),
      { numRuns: 600 },
    );
  });

  test('its first run after years does what all the missed ones would have done', () => {
    const rotation = { generation: 1, every: 90 * DAY, overlap: 7 * DAY };
    const wish = want([desiredKey('acme', { rotation })]);
    let world = applyAll(wish, NOTHING, TIME);
    const later = TIME + 3 * 365 * DAY;
    world = applyAll(wish, world, later);
    expect(
      world.keys.map(({ enabled, tags: mark }) => [enabled, mark[TAG_GENERATION], mark[TAG_RETIRES]]),
    ).toEqual([
      [true, undefined, dateText(later + 7 * DAY)],
      [true, '1.1', undefined],
    ]);
  });
});

test('a key that nobody declares is deleted only after its grace period, in whatever runs there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (pauses) => {
      let world = applyAll(want([desiredKey('acme'), desiredKey('globex')]), NOTHING, TIME);
      let time = TIME;
      let revoked: number | undefined;
      for (const hours of pauses) {
        time += hours * HOUR;
        world = applyAll(want([desiredKey('globex')]), world, time);
        revoked ??= time;
        const acme = world.keys.find(({ name }) => name === 'acme');
        expect(acme === undefined).toBe(time >= revoked + GRACE);
        expect(acme?.enabled ?? false).toBe(false);
        expect(world.members['basic']).toHaveLength(1);
      }
    }),
  );
});
