import { describe, expect, test } from 'vitest';
import { periodStart } from '../../../src/emulator/usage.ts';
import { accountWith, addPlan, API, brief, mock, SECRET_KEY, serve, STAGE } from './support.ts';

const FORBIDDEN = [403, 'ForbiddenException', '{"message":"Forbidden"}'];
const TOO_MANY = [429, 'TooManyRequestsException', '{"message":"Too Many Requests"}'];
const LIMIT = [429, 'LimitExceededException', '{"message":"Limit Exceeded"}'];
const OK = [200, null, '"hello"'];
const withKey = { headers: { 'x-api-key': SECRET_KEY } };

function keyedAccount(plan: Parameters<typeof addPlan>[1] = {}): ReturnType<typeof accountWith> {
  const account = accountWith({
    'GET /hello': mock('"hello"', { apiKeyRequired: true }),
    'GET /slow': mock('"slow"', { apiKeyRequired: true }),
    'GET /open': mock('"open"'),
  });
  addPlan(account, plan);
  return account;
}

/** A clock in milliseconds that tests move. */
function clock(start: number): { now(): number; pass(milliseconds: number): void } {
  let time = start;
  return {
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

describe('API keys', () => {
  test('a keyed method wants an enabled key of a plan that opens the stage', async () => {
    const account = keyedAccount();
    const { call } = await serve(account);
    expect(await brief(call('/hello'))).toEqual(FORBIDDEN);
    expect(await brief(call('/hello', { headers: { 'x-api-key': 'wrong' } }))).toEqual(FORBIDDEN);
    expect(await brief(call('/hello', withKey))).toEqual(OK);
    expect(await brief(call('/open'))).toEqual([200, null, '"open"']);
  });

  test.each([
    [
      'disabled',
      (account: ReturnType<typeof accountWith>) =>
        Object.assign(account.apiKeys['key1'] ?? {}, { enabled: false }),
    ],
    [
      'not in the plan',
      (account: ReturnType<typeof accountWith>) => Object.assign(account.usagePlanKeys, { plan1: [] }),
    ],
    [
      'in a plan of another stage',
      (account: ReturnType<typeof accountWith>) =>
        addPlan(account, { apiStages: [{ apiId: API, stage: 'prod' }] }),
    ],
  ])('a key that is %s is refused', async (_, change) => {
    const account = keyedAccount();
    change(account);
    const { call } = await serve(account);
    expect(await brief(call('/hello', withKey))).toEqual(FORBIDDEN);
  });
});

describe('throttles', () => {
  test('the plan lets a burst through, then its rate', async () => {
    const time = clock(0);
    const { call } = await serve(keyedAccount({ throttle: { rateLimit: 2, burstLimit: 3 } }), {
      now: time.now,
    });
    for (let number = 0; number < 3; number += 1) expect(await brief(call('/hello', withKey))).toEqual(OK);
    expect(await brief(call('/hello', withKey))).toEqual(TOO_MANY);
    time.pass(499);
    expect(await brief(call('/hello', withKey))).toEqual(TOO_MANY);
    time.pass(1);
    expect(await brief(call('/hello', withKey))).toEqual(OK);
    expect(await brief(call('/open'))).toEqual([200, null, '"open"']);
  });

  test("a method's own throttle takes the place of the plan's", async () => {
    const throttle = { '/hello/GET': { rateLimit: 1, burstLimit: 1 } };
    const plan = {
      throttle: { rateLimit: 100, burstLimit: 100 },
      apiStages: [{ apiId: API, stage: STAGE, throttle }],
    };
    const { call } = await serve(keyedAccount(plan), { now: () => 0 });
    expect(await brief(call('/hello', withKey))).toEqual(OK);
    expect(await brief(call('/hello', withKey))).toEqual(TOO_MANY);
    expect(await brief(call('/slow', withKey))).toEqual([200, null, '"slow"']);
  });

  test('a throttle of an ANY method counts for whatever it answers', async () => {
    const account = accountWith({ 'ANY /any': mock('"any"', { apiKeyRequired: true }) });
    const throttle = { '/any/ANY': { rateLimit: 1, burstLimit: 1 } };
    addPlan(account, { apiStages: [{ apiId: API, stage: STAGE, throttle }] });
    const { call } = await serve(account, { now: () => 0 });
    expect(await brief(call('/any', withKey))).toEqual([200, null, '"any"']);
    expect(await brief(call('/any', { ...withKey, method: 'POST' }))).toEqual(TOO_MANY);
  });

  test('a method throttle of zero refuses that method only', async () => {
    const throttle = { '/hello/GET': { rateLimit: 0, burstLimit: 0 } };
    const { call } = await serve(keyedAccount({ apiStages: [{ apiId: API, stage: STAGE, throttle }] }));
    expect(await brief(call('/hello', withKey))).toEqual(TOO_MANY);
    expect(await brief(call('/slow', withKey))).toEqual([200, null, '"slow"']);
  });

  test('a changed rate counts from the next call on', async () => {
    const account = keyedAccount({ throttle: { rateLimit: 0, burstLimit: 0 } });
    const { call } = await serve(account, { now: () => 0 });
    expect(await brief(call('/hello', withKey))).toEqual(TOO_MANY);
    addPlan(account, { throttle: { rateLimit: 5, burstLimit: 5 } });
    expect(await brief(call('/hello', withKey))).toEqual(OK);
  });

  test("the stage's settings throttle calls without a key too", async () => {
    const account = accountWith(
      { 'GET /a/b': mock('"b"'), 'GET /c': mock('"c"') },
      {
        stage: {
          methodSettings: {
            '*/*': { throttlingRateLimit: 10_000, throttlingBurstLimit: 5000 },
            'a~1b/GET': { throttlingRateLimit: 1, throttlingBurstLimit: 1 },
          },
        },
      },
    );
    const { call } = await serve(account, { now: () => 0 });
    expect(await brief(call('/a/b'))).toEqual([200, null, '"b"']);
    expect(await brief(call('/a/b'))).toEqual(TOO_MANY);
    expect(await brief(call('/c'))).toEqual([200, null, '"c"']);
  });
});

describe('quotas', () => {
  test('are counted in the account, and end with their period', async () => {
    const time = clock(Date.UTC(2026, 0, 31, 23, 59, 59));
    const account = keyedAccount({ quota: { limit: 2, period: 'MONTH', offset: 0 } });
    const { call } = await serve(account, { now: time.now });
    expect(await brief(call('/hello', withKey))).toEqual(OK);
    expect(await brief(call('/hello', withKey))).toEqual(OK);
    expect(await brief(call('/hello', withKey))).toEqual(LIMIT);
    expect(account.usage).toEqual({ plan1: { key1: { '2026-01-31': 2 } } });
    time.pass(1000);
    expect(await brief(call('/hello', withKey))).toEqual(OK);
  });

  test('a quota of zero lets nothing through', async () => {
    const account = keyedAccount({ quota: { limit: 0, period: 'DAY', offset: 0 } });
    const { call } = await serve(account);
    expect(await brief(call('/hello', withKey))).toEqual(LIMIT);
    expect(account.usage).toEqual({});
  });

  test('what the throttle refuses does not count', async () => {
    const plan = { quota: { limit: 9, period: 'DAY' as const }, throttle: { rateLimit: 1, burstLimit: 1 } };
    const account = keyedAccount(plan);
    const { call } = await serve(account, { now: () => 0 });
    await call('/hello', withKey);
    expect(await brief(call('/hello', withKey))).toEqual(TOO_MANY);
    expect(account.usage).toEqual({ plan1: { key1: { '1970-01-01': 1 } } });
  });

  test.each([
    ['DAY', 0, '2026-11-22'],
    ['WEEK', 0, '2026-11-22'],
    ['WEEK', 1, '2026-11-16'],
    ['MONTH', 0, '2026-11-01'],
    ['MONTH', 21, '2026-11-22'],
    ['MONTH', 22, '2026-10-23'],
  ] as const)('a %s with offset %i began on %s (a Sunday)', (period, offset, day) => {
    const start = periodStart({ period, offset }, Date.UTC(2026, 10, 22, 12));
    expect(new Date(start).toISOString()).toBe(`${day}T00:00:00.000Z`);
  });
});
