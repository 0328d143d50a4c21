/** TagResource, UntagResource, GetTags: for REST APIs, stages, usage plans and API keys (aws-facts 5.7). */
import { own } from '../lookup.ts';
import { badRequest, notFound } from '../protocol/error.ts';
import { arnOf } from '../tags.ts';
import type { Account } from '../store.ts';
import type { Handlers } from './handler.ts';

export const tagHandlers = {
  TagResource({ resourceArn, tags }, { account }) {
    checkArn(account, resourceArn);
    account.tags[resourceArn] = { ...account.tags[resourceArn], ...tags };
    return {};
  },

  UntagResource({ resourceArn, tagKeys }, { account }) {
    checkArn(account, resourceArn);
    const kept = Object.entries(account.tags[resourceArn] ?? {}).filter(([key]) => !tagKeys.includes(key));
    if (kept.length === 0) delete account.tags[resourceArn];
    else account.tags[resourceArn] = Object.fromEntries(kept);
    return {};
  },

  GetTags({ resourceArn }, { account }) {
    checkArn(account, resourceArn);
    return { tags: account.tags[resourceArn] ?? {} };
  },
} satisfies Handlers;

function checkArn(account: Account, arn: string): void {
  const prefix = arnOf(account, '/');
  if (!arn.startsWith(prefix)) throw badRequest('Invalid resource ARN specified in the request');
  if (!exists(account, arn.slice(prefix.length).split('/')))
    throw notFound('Invalid resource ARN specified in the request');
}

function exists(account: Account, [kind, id = '', child, name]: readonly string[]): boolean {
  if (kind === 'usageplans') return own(account.usagePlans, id) !== undefined;
  if (kind === 'apikeys') return own(account.apiKeys, id) !== undefined;
  const api = kind === 'restapis' ? own(account.restApis, id) : undefined;
  if (api === undefined || child === undefined) return api !== undefined;
  return child === 'stages' && own(api.stages, name ?? '') !== undefined;
}
