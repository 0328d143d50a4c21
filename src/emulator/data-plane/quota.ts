/** Quotas of usage plans, counted by day in the account (aws-facts 5.1). */
import { addTo, isoDay, remainingAt, usageOf } from '../usage.ts';
import { planOf } from './api-keys.ts';
import type { RoutedCall } from './call.ts';
import { GatewayError } from './gateway-error.ts';

/**
 * Counts a keyed call against its plan's quota.
 * @throws GatewayError 429 Limit Exceeded, and does not count, when nothing is left of it
 */
export function countAgainstQuota(call: RoutedCall): void {
  if (call.apiKey === undefined) return;
  const { id, usagePlanId } = call.apiKey;
  const quota = planOf(call.access, call.apiKey)?.quota;
  const usage = usageOf(call.account, usagePlanId, id);
  if (quota?.limit !== undefined && remainingAt(quota, usage, call.startedAt) <= 0) {
    throw new GatewayError('QUOTA_EXCEEDED');
  }
  addTo(call.account.usage, usagePlanId, id, isoDay(call.startedAt), 1);
}
