/** API keys (aws-facts 5.4). */
import { keyValue, longId } from '../ids.ts';
import { ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import {
  booleanOf,
  invalidPatchPath,
  type PatchChange,
  type PatchRule,
  patched,
  pathsOf,
  textOf,
} from '../patch.ts';
import { conflict } from '../protocol/error.ts';
import type { StoredApiKey } from '../store.ts';
import { dropTags, setTags, tagsIfAny, tagsOf } from '../tags.ts';
import { checkApiKey, checkRoomForKey, checkValue } from './api-key-rules.ts';
import type { Handlers, Output } from './handler.ts';

const NO_SUCH_KEY = 'Invalid API Key identifier specified';

const rules: readonly PatchRule<StoredApiKey>[] = [
  textRule('description'),
  { path: '/enabled', ops: ['replace'], apply: (key, change) => void (key.enabled = booleanOf(change)) },
  textRule('name'),
  textRule('customerId'),
];

export const apiKeyHandlers = {
  CreateApiKey(input, { account, now }) {
    const value = input.value === undefined || input.value === '' ? keyValue() : input.value;
    checkValue(value);
    if (Object.values(account.apiKeys).some((key) => key.value === value))
      throw conflict('API Key already exists');
    const { customerId, description, name = '' } = input;
    const createdDate = now();
    const key: StoredApiKey = {
      id: longId(),
      value,
      ...(name === '' ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      ...(customerId === undefined ? {} : { customerId }),
      enabled: input.enabled ?? false,
      createdDate,
      lastUpdatedDate: createdDate,
      stageKeys: [],
    };
    checkApiKey(key);
    checkRoomForKey(Object.keys(account.apiKeys).length);
    account.apiKeys[key.id] = key;
    setTags(account, pathOf(key.id), input.tags);
    return { ...key, ...tagsIfAny(account, pathOf(key.id)) };
  },

  GetApiKey({ apiKey, includeValue }, { account }) {
    const key = ownOr404(account.apiKeys, apiKey, NO_SUCH_KEY);
    return { ...view(key, includeValue ?? false), tags: tagsOf(account, pathOf(apiKey)) };
  },

  /** Newest first; `nameQuery` is a case-sensitive prefix. */
  GetApiKeys(input, { account }) {
    const keys = Object.values(account.apiKeys)
      .filter((key) => (key.name ?? '').startsWith(input.nameQuery ?? ''))
      .filter((key) => input.customerId === undefined || key.customerId === input.customerId)
      .reverse();
    const { items, position } = page(keys, input);
    const views = items.map((key) => ({
      ...view(key, input.includeValues ?? false),
      ...tagsIfAny(account, pathOf(key.id)),
    }));
    return { items: views, position };
  },

  UpdateApiKey({ apiKey, patchOperations }, { account, now }) {
    const before = ownOr404(account.apiKeys, apiKey, NO_SUCH_KEY);
    const key = patched(
      before,
      patchOperations,
      rules,
      invalidPatchPath(() => pathsOf(rules)('replace')),
    );
    checkApiKey(key);
    key.lastUpdatedDate = now();
    account.apiKeys[apiKey] = key;
    return { ...view(key, false), tags: tagsOf(account, pathOf(apiKey)) };
  },

  /** The key leaves its plans too. */
  DeleteApiKey({ apiKey }, { account }) {
    ownOr404(account.apiKeys, apiKey, NO_SUCH_KEY);
    delete account.apiKeys[apiKey];
    for (const [planId, ids] of Object.entries(account.usagePlanKeys)) {
      account.usagePlanKeys[planId] = ids.filter((id) => id !== apiKey);
    }
    dropTags(account, pathOf(apiKey));
    return {};
  },
} satisfies Handlers;

function view(key: StoredApiKey, withValue: boolean): Output<'GetApiKey'> {
  const { value, ...rest } = key;
  return withValue ? { ...rest, value } : rest;
}

function textRule(name: 'customerId' | 'description' | 'name'): PatchRule<StoredApiKey> {
  return {
    path: `/${name}`,
    ops: ['replace'],
    apply: (key: StoredApiKey, change: PatchChange) => {
      if (textOf(change) === '') delete key[name];
      else key[name] = textOf(change);
    },
  };
}

function pathOf(keyId: string): string {
  return `/apikeys/${keyId}`;
}
