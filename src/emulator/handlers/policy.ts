/** Resource policies: how the service expands and shows them (aws-facts 2.12). */
import { isObject } from '../../core/model/json.ts';
import { badRequest } from '../protocol/error.ts';
import type { Account } from '../store.ts';

const SHORT = 'execute-api:/';

/**
 * The text of a policy with `execute-api:/...` resources as full ARNs.
 * @throws ServiceError when the text is no JSON object
 */
export function expandPolicy(account: Account, restApiId: string, text: string): string {
  const policy = parse(text);
  const prefix = `arn:aws:execute-api:${account.region}:${account.id}:${restApiId}/`;
  return JSON.stringify(mapResources(policy, (resource) => expand(resource, prefix)));
}

function expand(resource: string, prefix: string): string {
  return resource.startsWith(SHORT) ? `${prefix}${resource.slice(SHORT.length)}` : resource;
}

function parse(text: string): unknown {
  try {
    const policy: unknown = JSON.parse(text);
    if (isObject(policy)) return policy;
  } catch {
    // The answer below is the same for text that is no JSON and for JSON that is no object.
  }
  throw badRequest(
    'Invalid policy document. Please check the policy syntax and ensure that Principals are valid.',
  );
}

function mapResources(value: unknown, change: (resource: string) => string, isResource = false): unknown {
  if (typeof value === 'string') return isResource ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapResources(item, change, isResource));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [
    key,
    mapResources(entry, change, key === 'Resource' || key === 'NotResource'),
  ]);
  return Object.fromEntries(entries);
}

/** GetRestApi shows the policy with one more level of escaping, slashes included. */
export function showPolicy(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/');
}
