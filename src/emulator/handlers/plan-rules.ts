/**
 * One key is in at most ten plans, and in one plan per API stage (aws-facts 5.4). The rule can be broken from both
 * sides: by a key that enters a plan and by a stage that enters one. The texts are ours (aws-facts 12.1).
 */
import { badRequest, conflict } from '../protocol/error.ts';
import type { Account, StoredUsagePlan } from '../store.ts';

const MAX_PLANS = 10;

/**
 * @param plans the ids of the plans that the key is in
 * @throws ServiceError when the key cannot enter the plan
 */
export function checkNewKey(account: Account, usagePlanId: string, plans: readonly string[]): void {
  if (plans.includes(usagePlanId)) throw conflict('API Key is already associated with this usage plan');
  if (plans.length >= MAX_PLANS) {
    throw badRequest(`API Key cannot be associated with more than ${MAX_PLANS} usage plans`);
  }
  checkStagesApart(account, plans, stagesOf(account.usagePlans[usagePlanId]));
}

/** @throws ServiceError when a key of the plan is in another plan of one of its stages */
export function checkStagesOfKeys(account: Account, usagePlanId: string, plan: StoredUsagePlan): void {
  for (const keyId of account.usagePlanKeys[usagePlanId] ?? []) {
    const others = plansOf(account, keyId).filter((id) => id !== usagePlanId);
    checkStagesApart(account, others, stagesOf(plan));
  }
}

function checkStagesApart(account: Account, plans: readonly string[], stages: readonly string[]): void {
  const taken = new Set(plans.flatMap((id) => stagesOf(account.usagePlans[id])));
  const shared = stages.find((stage) => taken.has(stage));
  if (shared === undefined) return;
  throw conflict(`API Key cannot be associated with multiple usage plans of the API Stage ${shared}`);
}

/** The ids of the plans that a key is in. */
export function plansOf(account: Account, keyId: string): string[] {
  return Object.keys(account.usagePlanKeys).filter((id) => account.usagePlanKeys[id]?.includes(keyId));
}

function stagesOf(plan: StoredUsagePlan | undefined): string[] {
  return (plan?.apiStages ?? []).map(({ apiId, stage }) => `${apiId}:${stage}`);
}
