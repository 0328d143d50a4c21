/** Names are anybody's: those that every JavaScript object inherits must be names like any other. */
import { describe, expect, test } from 'vitest';
import { compareDefinitions } from '../../src/core/diff/definition/compare.ts';
import { matchLive } from '../../src/core/diff/match.ts';
import type { Definition, Model } from '../../src/core/model/definition.ts';
import { isEmpty, type Plan } from '../../src/core/model/plan.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
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
} from '../plan/world.ts';

const INHERITED = ['constructor', 'toString', 'hasOwnProperty', '__proto__'] as const;
const MODEL: Model = { contentType: 'application/json', schema: { type: 'object' } };

/** A table of one entry, also for the name that a plain assignment would lose. */
function only<Value>(name: string, value: Value): Record<string, Value> {
  return Object.fromEntries([[name, value]]);
}

function ids(plan: Plan): string[] {
  return plan.steps.map(({ action, id }) => `${action} ${id}`);
}

describe.each(INHERITED)('%s', (name) => {
  test('as a key: created, then found again', () => {
    const want = desired({
      plans: { basic: desiredPlan({ keys: [name] }) },
      keys: only(name, desiredKey(name)),
    });
    expect(ids(assemblePlan(want, EMPTY))).toContain(`create apiKey:${name}`);
    expect(isEmpty(assemblePlan(want, applied(want)))).toBe(true);
  });

  test('as a plan: created, then found again', () => {
    const want = desired({ plans: only(name, desiredPlan({ id: name })) });
    expect(ids(assemblePlan(want, EMPTY))).toContain(`create usagePlan:${name}`);
    expect(isEmpty(assemblePlan(want, applied(want)))).toBe(true);
  });

  test('as the id of things nobody declares: left alone, and their links in a plan too', () => {
    const live = applied(desired());
    const [plan] = live.usagePlans;
    if (plan === undefined) throw new Error('no such plan');
    const restApi = { id: 'a-x', name: 'x', tags: tags(name), endpointType: 'REGIONAL' } as const;
    const seen = assemblePlan(desired(), {
      ...live,
      restApis: [...live.restApis, restApi],
      apiKeys: [...live.apiKeys, liveKey('x', { tags: tags(name) })],
      usagePlans: [
        { ...plan, stages: [...plan.stages, { apiId: 'a-x', stage: 'beta', methods: {} }] },
        { id: 'p-x', name: 'x', stages: [], tags: tags(name) },
      ],
    });
    expect(ids(seen)).toEqual([
      `leave restApi:${name}`,
      `leave usagePlan:${name}`,
      `leave planStage:basic / ${name}:beta`,
      `leave apiKey:${name}`,
    ]);
  });

  test('as a stage variable: set, hidden, and then equal', () => {
    const variables = only(name, 'a value');
    const stage = { name: 'dev', variables, settings: {} };
    const want = desired({ apis: { hello: desiredApi('hello', helloSpec(), { stage }) } });
    const [step] = assemblePlan(want, applied(desired())).steps;
    expect(step?.fields).toEqual([{ field: `variable ${name}`, impact: 'disruptive', hidden: true }]);
    expect(isEmpty(assemblePlan(want, applied(want)))).toBe(true);
  });

  test('as a model: added and removed by name', () => {
    const without = definitionOf(helloSpec());
    const withModel: Definition = { ...without, models: only(name, MODEL) };
    expect(compareDefinitions(withModel, without)).toEqual([
      { field: `model ${name}`, after: 'added', impact: 'safe' },
    ]);
    expect(compareDefinitions(without, withModel)).toMatchObject([
      { field: `model ${name}`, after: 'removed' },
    ]);
  });

  test('is not matched unless it is there', () => {
    expect(matchLive(desired(), EMPTY).apiKeys[name]).toBeUndefined();
  });
});
