/** Usage plans (aws-facts 5.1 to 5.3). The patch table is in `usage-plan-patch.ts`. */
import type { ApiStage, QuotaSettings } from '@aws-sdk/client-api-gateway';
import { longId } from '../ids.ts';
import { own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { patched } from '../patch.ts';
import { badRequest, notFound } from '../protocol/error.ts';
import type { Account, StoredUsagePlan } from '../store.ts';
import { dropTags, setTags, tagsIfAny, tagsOf } from '../tags.ts';
import type { Handlers, Output } from './handler.ts';
import { checkStagesOfKeys } from './plan-rules.ts';
import { refuseUsagePlanPatch, type StageExists, usagePlanRules } from './usage-plan-patch.ts';

const NO_SUCH_PLAN = 'Invalid Usage Plan ID specified';

export const usagePlanHandlers = {
  CreateUsagePlan(input, { account }) {
    const id = longId();
    const { apiStages = [], description, name, quota, throttle } = input;
    checkStages(account, id, apiStages);
    const plan: StoredUsagePlan = {
      id,
      name,
      apiStages,
      ...(description === undefined ? {} : { description }),
      ...(throttle === undefined ? {} : { throttle }),
      ...(quota === undefined ? {} : { quota: withOffset(quota) }),
    };
    checkQuota(plan.quota);
    account.usagePlans[id] = plan;
    account.usagePlanKeys[id] = [];
    setTags(account, pathOf(id), input.tags);
    return { ...plan, ...tagsIfAny(account, pathOf(id)) };
  },

  GetUsagePlan: ({ usagePlanId }, { account }) =>
    tagged(account, ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN)),

  GetUsagePlans(input, { account }) {
    const { keyId } = input;
    const all = Object.values(account.usagePlans).filter(
      ({ id = '' }) => keyId === undefined || (account.usagePlanKeys[id] ?? []).includes(keyId),
    );
    const { items, position } = page(all, input);
    return { items: items.map((plan) => ({ ...plan, ...tagsIfAny(account, pathOf(plan.id)) })), position };
  },

  UpdateUsagePlan({ usagePlanId, patchOperations }, { account }) {
    const before = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    const plan = patched(
      before,
      patchOperations,
      usagePlanRules(stageExistsIn(account)),
      refuseUsagePlanPatch,
    );
    checkQuota(plan.quota);
    checkStagesOfKeys(account, usagePlanId, plan);
    account.usagePlans[usagePlanId] = plan;
    return tagged(account, plan);
  },

  DeleteUsagePlan({ usagePlanId }, { account }) {
    const { apiStages = [] } = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    if (apiStages.length > 0) {
      const names = apiStages.map(({ apiId, stage }) => `${apiId}:${stage}`).join(', ');
      throw badRequest(
        `Cannot delete Usage Plan ${usagePlanId} because there are API Stages associated with it, including ${names}`,
      );
    }
    delete account.usagePlans[usagePlanId];
    delete account.usagePlanKeys[usagePlanId];
    delete account.usage[usagePlanId];
    dropTags(account, pathOf(usagePlanId));
    return {};
  },
} satisfies Handlers;

/** Counts of used and remaining requests per key and day; simplified, see the behaviour page. */
export const usageHandlers = {
  GetUsage({ usagePlanId, keyId, startDate, endDate }, { account }) {
    const plan = ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    const limit = plan.quota?.limit ?? 0;
    const days = daysBetween(startDate, endDate);
    const keys = (account.usagePlanKeys[usagePlanId] ?? []).filter(
      (id) => keyId === undefined || id === keyId,
    );
    const items = keys.map((id): [string, number[][]] => {
      const counts = account.usage[usagePlanId]?.[id] ?? {};
      let left = limit;
      return [
        id,
        days.map((day) => {
          const used = counts[day] ?? 0;
          left = Math.max(0, left - used);
          return [used, left];
        }),
      ];
    });
    return { usagePlanId, startDate, endDate, items: Object.fromEntries(items) };
  },
} satisfies Handlers;

function daysBetween(startDate: string, endDate: string): string[] {
  const start = Date.parse(`${startDate}T00:00:00Z`);
  const end = Date.parse(`${endDate}T00:00:00Z`);
  const day = 86_400_000;
  if (Number.isNaN(start) || Number.isNaN(end) || end < start)
    throw badRequest('Usage Date range is invalid.');
  const count = Math.min(90, (end - start) / day + 1);
  return Array.from({ length: count }, (_, index) =>
    new Date(start + index * day).toISOString().slice(0, 10),
  );
}

function tagged(account: Account, plan: StoredUsagePlan): Output<'GetUsagePlan'> {
  return { ...plan, tags: tagsOf(account, pathOf(plan.id)) };
}

/** aws-facts 5.2: the texts for stages. */
function checkStages(account: Account, planId: string, stages: readonly ApiStage[]): void {
  for (const { apiId = '', stage = '' } of stages) {
    if (apiId === '' || stage === '') throw badRequest('Invalid API Stage specified');
    if (!stageExistsIn(account)(apiId, stage)) {
      throw notFound(`Invalid API Stage {api: ${apiId}, stage: ${stage}} specified for usageplan ${planId}`);
    }
  }
}

function stageExistsIn(account: Account): StageExists {
  return (apiId, stage) => own(own(account.restApis, apiId)?.stages ?? {}, stage) !== undefined;
}

/** `offset` comes back as 0 when it is not set (aws-facts 5.1). */
function withOffset(quota: QuotaSettings): QuotaSettings {
  return { ...quota, offset: quota.offset ?? 0 };
}

const MAX_OFFSET: Readonly<Record<string, number>> = { DAY: 0, WEEK: 6, MONTH: 27 };

function checkQuota(quota: QuotaSettings | undefined): void {
  if (quota === undefined) return;
  const { limit, offset = 0, period } = quota;
  if (limit === undefined || period === undefined)
    throw badRequest('Usage Plan quota limit and period must be set');
  if (!Number.isInteger(limit) || limit < 1)
    throw badRequest('Usage Plan quota limit must be a positive integer');
  const highest = MAX_OFFSET[period];
  if (highest === undefined) throw badRequest(`Invalid quota period ${period}`);
  if (offset < 0 || offset > highest) {
    throw badRequest(`Usage Plan quota offset must be between 0 and ${highest} for period ${period}`);
  }
}

function pathOf(usagePlanId = ''): string {
  return `/usageplans/${usagePlanId}`;
}
