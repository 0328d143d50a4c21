/** Quotas of usage plans, counted by day in the account (aws-facts 5.1). */
import type { QuotaSettings } from '@aws-sdk/client-api-gateway';
import { planOf } from './api-keys.ts';
import type { RoutedCall } from './call.ts';
import { GatewayError } from './gateway-error.ts';

const DAY = 86_400_000;

/**
 * Counts a keyed call against its plan's quota.
 * @throws GatewayError 429 Limit Exceeded, and does not count, when nothing is left of it
 */
export function countAgainstQuota(call: RoutedCall): void {
  if (call.apiKey === undefined) return;
  const { usagePlanId, id } = call.apiKey;
  const days = usageOf(call, usagePlanId, id);
  const quota = planOf(call.access, call.apiKey)?.quota;
  if (quota?.limit !== undefined && used(days, quota, call.startedAt) >= quota.limit) {
    throw new GatewayError('QUOTA_EXCEEDED');
  }
  const today = isoDay(call.startedAt);
  days[today] = (days[today] ?? 0) + 1;
}

function usageOf(call: RoutedCall, usagePlanId: string, keyId: string): Record<string, number> {
  const { usage } = call.account;
  const byKey = usage[usagePlanId] ?? {};
  usage[usagePlanId] = byKey;
  const days = byKey[keyId] ?? {};
  byKey[keyId] = days;
  return days;
}

function used(days: Readonly<Record<string, number>>, quota: QuotaSettings, now: number): number {
  const start = isoDay(periodStart(quota, now));
  return Object.entries(days)
    .filter(([day]) => day >= start)
    .reduce((sum, [, count]) => sum + count, 0);
}

/**
 * The first day of the period that holds the moment, in UTC. The offset shifts the first day: 1 lets a week begin on
 * Monday instead of Sunday, a month on its second day.
 */
export function periodStart(quota: Pick<QuotaSettings, 'period' | 'offset'>, now: number): number {
  const date = new Date(now);
  const today = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const offset = quota.offset ?? 0;
  if (quota.period === 'WEEK') return today - ((date.getUTCDay() - offset + 7) % 7) * DAY;
  if (quota.period !== 'MONTH') return today;
  const month = date.getUTCDate() > offset ? date.getUTCMonth() : date.getUTCMonth() - 1;
  return Date.UTC(date.getUTCFullYear(), month, 1 + offset);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
