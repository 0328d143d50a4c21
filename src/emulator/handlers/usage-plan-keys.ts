/** Keys in usage plans (aws-facts 5.4): answers carry the key's value in clear, as the service's do. */
import { ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { badRequest, conflict } from '../protocol/error.ts';
import type { Account, StoredApiKey } from '../store.ts';
import type { Handlers, Output } from './handler.ts';

const NO_SUCH_PLAN = 'Invalid Usage Plan ID specified';
const NO_SUCH_PLAN_KEY = 'Invalid API Key identifier specified';

export const usagePlanKeyHandlers = {
  CreateUsagePlanKey({ usagePlanId, keyId, keyType }, { account }) {
    ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    if (keyType !== 'API_KEY') throw badRequest('Invalid Usage Plan Key type specified');
    const key = ownOr404(account.apiKeys, keyId, NO_SUCH_PLAN_KEY);
    checkPlansOfKey(account, usagePlanId, keyId);
    account.usagePlanKeys[usagePlanId] = [keyId, ...keyIds(account, usagePlanId)];
    return view(key);
  },

  GetUsagePlanKey({ usagePlanId, keyId }, { account }) {
    ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    const member = keyIds(account, usagePlanId).includes(keyId) ? account.apiKeys : {};
    return view(ownOr404(member, keyId, NO_SUCH_PLAN_KEY));
  },

  /** Newest first; an unknown plan is an empty list, not an error; `nameQuery` is a prefix. */
  GetUsagePlanKeys(input, { account }) {
    const keys = keyIds(account, input.usagePlanId)
      .map((id) => account.apiKeys[id])
      .filter((key) => key !== undefined && (key.name ?? '').startsWith(input.nameQuery ?? ''));
    const { items, position } = page(keys, input);
    return { items: items.map((key) => (key === undefined ? {} : view(key))), position };
  },

  DeleteUsagePlanKey({ usagePlanId, keyId }, { account }) {
    ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    const ids = keyIds(account, usagePlanId);
    if (!ids.includes(keyId)) ownOr404({}, keyId, NO_SUCH_PLAN_KEY);
    account.usagePlanKeys[usagePlanId] = ids.filter((id) => id !== keyId);
    return {};
  },
} satisfies Handlers;

function keyIds(account: Account, usagePlanId: string): readonly string[] {
  return account.usagePlanKeys[usagePlanId] ?? [];
}

function view({ id, name, value }: StoredApiKey): Output<'GetUsagePlanKey'> {
  return { id, type: 'API_KEY', value, name };
}

/** A key is in one plan per API stage and in at most ten plans (aws-facts 5.4); the texts are ours (aws-facts 12.1). */
function checkPlansOfKey(account: Account, usagePlanId: string, keyId: string): void {
  const plans = Object.keys(account.usagePlanKeys).filter((id) => keyIds(account, id).includes(keyId));
  if (plans.includes(usagePlanId)) throw conflict('API Key is already associated with this usage plan');
  if (plans.length >= 10) throw badRequest('API Key cannot be associated with more than 10 usage plans');
  const taken = new Set(plans.flatMap((id) => stagesOf(account, id)));
  if (stagesOf(account, usagePlanId).some((stage) => taken.has(stage))) {
    throw conflict('API Key cannot be associated with multiple usage plans of the same API stage');
  }
}

function stagesOf(account: Account, usagePlanId: string): string[] {
  return (account.usagePlans[usagePlanId]?.apiStages ?? []).map(({ apiId, stage }) => `${apiId}:${stage}`);
}
