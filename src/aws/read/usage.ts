/** How much of a plan's quota each key used, day by day. */
import { type APIGatewayClient, GetUsageCommand } from '@aws-sdk/client-api-gateway';
import { OperationError } from '../../core/model/fault.ts';
import type { LiveDayUse } from '../../core/model/live.ts';
import { addDays, countDays, type DayRange, partsOf } from '../../core/usage/days.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';

/** GetUsage answers for at most so many days. */
const MOST_DAYS = 90;

/** A key and its days, as the service writes them: `[used, remaining]` each, from the first day on. */
type KeyDays = readonly [keyId: string, days: readonly (readonly number[])[]];

/**
 * Use by key id, oldest day first, both days included; one GetUsage for each page of each 90 days.
 * The service says nothing of keys that were never used in a plan: such keys are not in the answer, or have zeros.
 * @param keyId reads this key alone
 * @throws OperationError `unreadable-answer` for days that the range does not have or that are not two numbers
 */
export async function readUsage(
  gateway: APIGatewayClient,
  usagePlanId: string,
  range: DayRange,
  keyId?: string,
): Promise<Readonly<Record<string, readonly LiveDayUse[]>>> {
  const byKey = new Map<string, LiveDayUse[]>();
  for (const part of partsOf(range, MOST_DAYS)) {
    const dates = datesOf(part);
    for (const [id, days] of await readPart(gateway, usagePlanId, part, keyId)) {
      byKey.set(id, [...(byKey.get(id) ?? []), ...projectDays(days, dates)]);
    }
  }
  return Object.fromEntries(byKey);
}

async function readPart(
  gateway: APIGatewayClient,
  usagePlanId: string,
  { from: startDate, to: endDate }: DayRange,
  keyId: string | undefined,
): Promise<ReadonlyMap<string, KeyDays[1]>> {
  const entries = await allPages<KeyDays>(async (position) => {
    const input = { usagePlanId, keyId, startDate, endDate, limit: PAGE_SIZE, position };
    const page = await gateway.send(new GetUsageCommand(input));
    return { items: Object.entries(page.items ?? {}), position: page.position };
  });
  const byKey = new Map<string, KeyDays[1]>();
  // Should a page end among the days of a key, the next one goes on from there.
  for (const [id, days] of entries) byKey.set(id, [...(byKey.get(id) ?? []), ...days]);
  return byKey;
}

/** The same for all keys, of which there may be ten thousand. */
function datesOf(part: DayRange): readonly string[] {
  return Array.from({ length: countDays(part) }, (_, index) => addDays(part.from, index));
}

function projectDays(days: KeyDays[1], dates: readonly string[]): LiveDayUse[] {
  return days.map(([used, remaining], index) => {
    const day = dates[index];
    if (day === undefined) throw unreadable('more days than were asked for');
    if (typeof used !== 'number' || typeof remaining !== 'number') {
      throw unreadable('a day without the two numbers used and remaining');
    }
    return { day, used, remaining };
  });
}

function unreadable(what: string): OperationError {
  return new OperationError({
    code: 'unreadable-answer',
    message: `the answer has ${what}`,
    operation: 'GetUsage',
    hint: 'Check the endpoint URL and any proxy in between.',
  });
}
