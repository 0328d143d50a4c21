/** What a usage plan may say, whichever call makes or changes it (aws-facts 5.1, 5.2, 1.2). */
import type { ApiStage, QuotaSettings } from '@aws-sdk/client-api-gateway';
import { badRequest, ServiceError } from '../protocol/error.ts';
import type { Account, StoredUsagePlan } from '../store.ts';

const MAX_PLANS = 300;
const MAX_METHOD_THROTTLES = 20;
const MAX_OFFSET: Readonly<Record<string, number>> = { DAY: 0, WEEK: 6, MONTH: 27 };

/** @throws ServiceError 400, or 429 for what the account's limits do not allow; those texts are ours */
export function checkUsagePlan(plan: StoredUsagePlan): void {
  if (plan.quota !== undefined) checkQuota(plan.quota);
  for (const stage of plan.apiStages ?? []) checkMethodThrottles(plan, stage);
}

export function checkRoomForPlan(account: Account): void {
  if (Object.keys(account.usagePlans).length >= MAX_PLANS) throw limitReached(`${MAX_PLANS} usage plans`);
}

/** `offset` comes back as 0 when it is not set (aws-facts 5.1). */
export function withOffset(quota: QuotaSettings): QuotaSettings {
  return { ...quota, offset: quota.offset ?? 0 };
}

/** A limit of 0 is one: it lets nothing through. */
function checkQuota({ limit, offset = 0, period }: QuotaSettings): void {
  if (limit === undefined || period === undefined)
    throw badRequest('Usage Plan quota limit and period must be set');
  if (!Number.isInteger(limit) || limit < 0)
    throw badRequest('Usage Plan quota limit must be a non-negative integer');
  const highest = MAX_OFFSET[period];
  if (highest === undefined) throw badRequest(`Invalid quota period ${period}`);
  if (offset < 0 || offset > highest) {
    throw badRequest(`Usage Plan quota offset must be between 0 and ${highest} for period ${period}`);
  }
}

/** A throttle of all methods and one of the plan do not go together (aws-facts 5.2). */
function checkMethodThrottles(
  plan: StoredUsagePlan,
  { apiId = '', stage = '', throttle = {} }: ApiStage,
): void {
  const methods = Object.keys(throttle);
  if (methods.length > MAX_METHOD_THROTTLES)
    throw limitReached(`${MAX_METHOD_THROTTLES} method throttles of the API Stage ${apiId}:${stage}`);
  if (plan.throttle !== undefined && methods.includes('*/*'))
    throw badRequest(`Usage Plan throttle and a throttle of */* for ${apiId}:${stage} cannot both be set`);
}

function limitReached(what: string): ServiceError {
  return new ServiceError('LimitExceededException', `Maximum number of ${what} reached`);
}
