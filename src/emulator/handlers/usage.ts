/** GetUsage and UpdateUsage: what the data plane counted, and what is left (aws-facts 5.4, 5.6). */
import type { QuotaSettings } from '@aws-sdk/client-api-gateway';
import { ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { invalidPatchPath, numberOf, patched, type PatchRule } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import { addTo, isoDay, type KeyUsage, remainingAt, usageOf } from '../usage.ts';
import type { Handlers } from './handler.ts';

const NO_SUCH_PLAN = 'Invalid Usage Plan ID specified';
const NO_SUCH_PLAN_KEY = 'Invalid API Key identifier specified';
const DAY = 86_400_000;
const MOST_DAYS = 90;

interface Remaining {
  remaining: number;
}

const rules: readonly PatchRule<Remaining>[] = [
  {
    path: '/remaining',
    ops: ['replace'],
    apply: (left, change) => void (left.remaining = countOf(numberOf(change))),
  },
];

export const usageHandlers = {
  /** Per key, newest first, a pair of used and remaining for each day of the range, oldest first. */
  GetUsage(input, { account }) {
    const { endDate, keyId, startDate, usagePlanId } = input;
    const { quota } = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    const days = daysBetween(startDate, endDate);
    const keys = (account.usagePlanKeys[usagePlanId] ?? []).filter(
      (id) => keyId === undefined || id === keyId,
    );
    const { items, position } = page(keys, input);
    const logs = items.map((id) => {
      const usage = usageOf(account, usagePlanId, id);
      return [id, days.map((day) => pairOf(quota, usage, day))] as const;
    });
    return { usagePlanId, startDate, endDate, items: Object.fromEntries(logs), position };
  },

  /** Sets what is left until the period ends. */
  UpdateUsage({ keyId, patchOperations, usagePlanId }, { account, now }) {
    const { quota } = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    const isMember = account.usagePlanKeys[usagePlanId]?.includes(keyId) === true;
    ownOr404(isMember ? account.apiKeys : {}, keyId, NO_SUCH_PLAN_KEY);
    if (quota === undefined) throw badRequest(`Usage Plan ${usagePlanId} has no quota`);
    const moment = now() * 1000;
    const today = isoDay(moment);
    const remaining = remainingAt(quota, usageOf(account, usagePlanId, keyId), moment);
    const wanted = patched(
      { remaining },
      patchOperations,
      rules,
      invalidPatchPath(() => ['/remaining']),
    );
    addTo(account.usageExtensions, usagePlanId, keyId, today, wanted.remaining - remaining);
    const usage = usageOf(account, usagePlanId, keyId);
    return {
      usagePlanId,
      startDate: today,
      endDate: today,
      items: { [keyId]: [pairOf(quota, usage, moment)] },
    };
  },
} satisfies Handlers;

/** What was used on a day, and what was left at its end. Without a quota nothing is, see the behaviour page. */
function pairOf(quota: QuotaSettings | undefined, usage: KeyUsage, moment: number): [number, number] {
  const remaining = quota === undefined ? 0 : Math.max(0, remainingAt(quota, usage, moment));
  return [usage.used[isoDay(moment)] ?? 0, remaining];
}

function countOf(number: number): number {
  if (!Number.isInteger(number) || number < 0)
    throw badRequest('Usage remaining must be a non-negative integer');
  return number;
}

/** The days of a range as moments: milliseconds since 1970. */
function daysBetween(startDate: string, endDate: string): number[] {
  const start = Date.parse(`${startDate}T00:00:00Z`);
  const end = Date.parse(`${endDate}T00:00:00Z`);
  if (Number.isNaN(start) || Number.isNaN(end) || end < start)
    throw badRequest('Usage Date range is invalid.');
  const count = Math.min(MOST_DAYS, (end - start) / DAY + 1);
  return Array.from({ length: count }, (_, index) => start + index * DAY);
}
