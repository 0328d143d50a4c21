/** ImportApiKeys: makes, changes and links many keys at once (aws-facts 5.5). Our readings are on the behaviour page. */
import { longId } from '../ids.ts';
import { type ApiKeyRow, readApiKeyFile } from '../import/api-key-file.ts';
import { own } from '../lookup.ts';
import { badRequest, ServiceError } from '../protocol/error.ts';
import type { Account, StoredApiKey } from '../store.ts';
import { checkApiKey, checkRoomForKey, checkValue } from './api-key-rules.ts';
import type { Handlers } from './handler.ts';
import { checkNewKey, plansOf } from './plan-rules.ts';

export const importApiKeysHandlers = {
  ImportApiKeys({ body, failOnWarnings, format }, { account, now }) {
    // The protocol hands over the raw bytes of the payload.
    if (format !== 'csv' || !(body instanceof Uint8Array))
      throw badRequest('Invalid format specified. Must be csv.');
    const rows = readApiKeyFile(body);
    const draft = {
      ...account,
      apiKeys: { ...account.apiKeys },
      usagePlanKeys: structuredClone(account.usagePlanKeys),
    };
    const { ids, warnings } = importRows(draft, rows, now());
    if (failOnWarnings === true && warnings.length > 0) throw badRequest(warnings.join('\n'));
    account.apiKeys = draft.apiKeys;
    account.usagePlanKeys = draft.usagePlanKeys;
    return { ids, warnings };
  },
} satisfies Handlers;

function importRows(account: Account, rows: readonly ApiKeyRow[], now: number) {
  const idsByValue = new Map(Object.values(account.apiKeys).map(({ id, value }) => [value, id]));
  const ids = new Set<string>();
  const warnings: string[] = [];
  for (const row of rows) {
    const attempt = (act: () => void): void => {
      const refusal = refusalOf(act);
      if (refusal !== undefined) warnings.push(`Record ${row.record} (${row.name}): ${refusal}`);
    };
    attempt(() => {
      const key = importedKey(account, row, idsByValue, now);
      const plans = idsByValue.has(key.value) ? plansOf(account, key.id) : [];
      account.apiKeys[key.id] = key;
      idsByValue.set(key.value, key.id);
      ids.add(key.id);
      for (const planId of row.usagePlanIds) attempt(() => enterPlan(account, planId, key.id, plans));
    });
  }
  return { ids: [...ids], warnings };
}

/** The same value again is the same key, with the attributes of the file; it keeps its id, customer id, tags and plans. */
function importedKey(
  account: Account,
  row: ApiKeyRow,
  idsByValue: ReadonlyMap<string, string>,
  now: number,
): StoredApiKey {
  const id = idsByValue.get(row.value);
  if (row.name === '') throw badRequest('API Key name is missing');
  const { createdDate = now, customerId } = own(account.apiKeys, id ?? '') ?? {};
  const key: StoredApiKey = {
    id: id ?? longId(),
    value: row.value,
    name: row.name,
    ...(row.description === '' ? {} : { description: row.description }),
    ...(customerId === undefined ? {} : { customerId }),
    enabled: row.enabled,
    createdDate,
    lastUpdatedDate: now,
    stageKeys: [],
  };
  checkValue(key.value);
  checkApiKey(key);
  if (id === undefined) checkRoomForKey(idsByValue.size);
  return key;
}

/** @param plans those that the key is in, to which this one is added */
function enterPlan(account: Account, planId: string, keyId: string, plans: string[]): void {
  if (own(account.usagePlans, planId) === undefined)
    throw badRequest(`Invalid Usage Plan ID specified: ${planId}`);
  if (plans.includes(planId)) return;
  checkNewKey(account, planId, plans);
  plans.push(planId);
  (account.usagePlanKeys[planId] ??= []).unshift(keyId);
}

/** What the service says against it, if it does. */
function refusalOf(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error: unknown) {
    if (error instanceof ServiceError) return error.message;
    throw error;
  }
}
