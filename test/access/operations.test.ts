/** Who may call what: which operations there are, and whether they ask for a key. */
import { describe, expect, test } from 'vitest';
import { accessDiff } from '../../src/core/access/access-diff.ts';
import { predictAccess } from '../../src/core/access/predict.ts';
import { BASIC, basic, BOTH, SHOP, shop, told } from './shop.ts';
import { change, contextOf, definition, desiredOf, liveOf } from './world.ts';

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
