/** Keys in usage plans (aws-facts 5.4): answers carry the key's value in clear, as the service's do. */
import { ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { badRequest } from '../protocol/error.ts';
import type { Account, StoredApiKey } from '../store.ts';
import type { Handlers, Output } from './handler.ts';
import { checkNewKey, plansOf } from './plan-rules.ts';

const NO_SUCH_PLAN = 'Invalid Usage Plan ID specified';
const NO_SUCH_PLAN_KEY = 'Invalid API Key identifier specified';

export const usagePlanKeyHandlers = {
  CreateUsagePlanKey({ usagePlanId, keyId, keyType }, { account }) {
    ownOr404(account.usagePlans, usagePlanId, NO_SUCH_PLAN);
    if (keyType !== 'API_KEY') throw badRequest('Invalid Usage Plan Key type specified');
    const key = ownOr404(account.apiKeys, keyId, NO_SUCH_PLAN_KEY);
    checkNewKey(account, usagePlanId, plansOf(account, keyId));
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
