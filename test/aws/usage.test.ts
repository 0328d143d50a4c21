/** Reading use: all pages, all days, and nothing that cannot be read is taken for "not used". */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../src/aws/connect.ts';
import { type Answer, type Asked, refusal, type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

async function readerOf(answer: (asked: Asked) => Answer) {
  server = await scriptedServer(answer);
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  return reader;
}

/** First and last day of each call. */
function ranges(): string[] {
  return (server?.asked ?? []).map(({ url }) => {
    const { searchParams } = new URL(url, 'http://localhost');
    return `${searchParams.get('startDate')} ${searchParams.get('endDate')}`;
  });
}

const ok = (values: unknown, position?: string): Answer => ({ status: 200, body: { values, position } });

test('days are named by their place in the range, across the end of a month', async () => {
  const reader = await readerOf(() =>
    ok({
      k1: [
        [1, 99],
        [2, 97],
      ],
    }),
  );
  expect(await reader.usage('p1', '2026-02-28', '2026-03-01')).toEqual({
    k1: [
      { day: '2026-02-28', used: 1, remaining: 99 },
      { day: '2026-03-01', used: 2, remaining: 97 },
    ],
  });
  expect(ranges()).toEqual(['2026-02-28 2026-03-01']);
  expect(server?.asked[0]?.url).toMatch(/^\/usageplans\/p1\/usage\?.*limit=500/);
});

test('all pages, also where one ends among the days of a key', async () => {
  const reader = await readerOf(({ url }) =>
    url.includes('position=p2') ? ok({ k1: [[2, 97]], k2: [[5, 95]] }) : ok({ k1: [[1, 99]] }, 'p2'),
  );
  const used = await reader.usage('p1', '2026-01-01', '2026-01-02', 'k1');
  expect(used['k1']?.map((day) => day.used)).toEqual([1, 2]);
  expect(used['k2']).toEqual([{ day: '2026-01-01', used: 5, remaining: 95 }]);
  expect(server?.asked.every(({ url }) => url.includes('keyId=k1'))).toBe(true);
  expect(server?.asked).toHaveLength(2);
});

test('more than 90 days are asked for in parts that neither overlap nor leave a gap', async () => {
  const reader = await readerOf(({ url }) => {
    const days = url.includes('startDate=2026-06-30') ? 3 : 90;
    return ok({ k1: Array.from({ length: days }, () => [1, 0]) });
  });
  const { k1 = [] } = await reader.usage('p1', '2026-01-01', '2026-07-02');
  expect(ranges()).toEqual(['2026-01-01 2026-03-31', '2026-04-01 2026-06-29', '2026-06-30 2026-07-02']);
  expect(k1).toHaveLength(183);
  expect(new Set(k1.map(({ day }) => day)).size).toBe(183);
});

test.each([
  ['a day with one number', { k1: [[1]] }],
  [
    'more days than were asked for',
    {
      k1: [
        [1, 1],
        [1, 1],
      ],
    },
  ],
])('%s is an error, and its text has nothing of the answer', async (_name, values) => {
  const reader = await readerOf(() => ok(values));
  await expect(reader.usage('p1', '2026-01-01', '2026-01-01')).rejects.toMatchObject({
    fault: { code: 'unreadable-answer', operation: 'GetUsage' },
  });
});

test('a plan that is not there is an error, never "not used"', async () => {
  const reader = await readerOf(() => refusal('NotFoundException', 404, 'Invalid Usage Plan ID specified'));
  await expect(reader.usage('p1', '2026-01-01', '2026-01-01')).rejects.toMatchObject({
    fault: { code: 'NotFoundException' },
  });
});
