/** Usage plans (aws-facts 5.1 to 5.3). The patch table is in `usage-plan-patch.ts`. */
import type { ApiStage } from '@aws-sdk/client-api-gateway';
import { longId } from '../ids.ts';
import { own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { patched } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import type { Account, StoredUsagePlan } from '../store.ts';
import { dropTags, setTags, tagsIfAny, tagsOf } from '../tags.ts';
import type { Handlers, Output } from './handler.ts';
import { checkStagesOfKeys } from './plan-rules.ts';
import { checkRoomForPlan, checkUsagePlan, withOffset } from './usage-plan-rules.ts';
import { refuseUsagePlanPatch, type StageExists, usagePlanRules } from './usage-plan-patch.ts';

const NO_SUCH_PLAN = 'Invalid Usage Plan ID specified';

export const usagePlanHandlers = {
  CreateUsagePlan(input, { account }) {
    const id = longId();
    const { apiStages = [], description, name, quota, throttle } = input;
    checkStages(account, apiStages);
    const plan: StoredUsagePlan = {
      id,
      name,
      apiStages,
      ...(description === undefined ? {} : { description }),
      ...(throttle === undefined ? {} : { throttle }),
      ...(quota === undefined ? {} : { quota: withOffset(quota) }),
    };
    checkUsagePlan(plan);
    checkRoomForPlan(account);
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
    checkUsagePlan(plan);
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
    delete account.usageExtensions[usagePlanId];
    dropTags(account, pathOf(usagePlanId));
    return {};
  },
} satisfies Handlers;

function tagged(account: Account, plan: StoredUsagePlan): Output<'GetUsagePlan'> {
  return { ...plan, tags: tagsOf(account, pathOf(plan.id)) };
}

/** A 400 with the gaps of its text unfilled, unlike that of UpdateUsagePlan (aws-facts 5.2, boto3#825, CDK#6169). */
function checkStages(account: Account, stages: readonly ApiStage[]): void {
  for (const { apiId = '', stage = '' } of stages)
    if (!stageExistsIn(account)(apiId, stage))
      throw badRequest('Invalid API Stage {api: %s, stage: %s} specified for usageplan %s');
}

function stageExistsIn(account: Account): StageExists {
  return (apiId, stage) => own(own(account.restApis, apiId)?.stages ?? {}, stage) !== undefined;
}

function pathOf(usagePlanId = ''): string {
  return `/usageplans/${usagePlanId}`;
}
