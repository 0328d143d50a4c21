/** Finds things in the account, or says in the service's words that they are not there (aws-facts 3.4, 6). */
import type { Integration, Method } from '@aws-sdk/client-api-gateway';
import { notFound } from './protocol/error.ts';
import type { Account, StoredApi, StoredResource } from './store.ts';

export function findApi(account: Account, restApiId: string): StoredApi {
  const api = own(account.restApis, restApiId);
  if (api === undefined) throw notFound(`Invalid API identifier specified ${account.id}:${restApiId}`);
  return api;
}

/** For calls below a resource, which answer for a missing API as for a missing resource (aws-facts 3.4). */
export function findResource(account: Account, restApiId: string, resourceId: string): StoredResource {
  const api = own(account.restApis, restApiId);
  const resource = api && own(api.definition.resources, resourceId);
  if (resource === undefined) throw notFound('Invalid Resource identifier specified');
  return resource;
}

export interface MethodAddress {
  readonly restApiId: string;
  readonly resourceId: string;
  readonly httpMethod: string;
}

export function findMethod(account: Account, address: MethodAddress): Method {
  const resource = findResource(account, address.restApiId, address.resourceId);
  const method = own(resource.resourceMethods, address.httpMethod);
  if (method === undefined) throw notFound('Invalid Method identifier specified');
  return method;
}

export function findIntegration(account: Account, address: MethodAddress): Integration {
  const integration = findMethod(account, address).methodIntegration;
  if (integration === undefined) throw notFound('Invalid Integration identifier specified');
  return integration;
}

/** An entry of a record by a key that came from outside: never something inherited. */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** An entry of a record, or a 404 with this message. */
export function ownOr404<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  message: string,
): Value {
  const value = own(record, key);
  if (value === undefined) throw notFound(message);
  return value;
}
