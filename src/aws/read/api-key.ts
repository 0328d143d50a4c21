/** API keys, without their values. */
import { type APIGatewayClient, type ApiKey, GetApiKeysCommand } from '@aws-sdk/client-api-gateway';
import type { LiveApiKey } from '../../core/model/live.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';
import { required } from './required.ts';

export async function readApiKeys(gateway: APIGatewayClient): Promise<readonly LiveApiKey[]> {
  const items = await allPages((position) =>
    gateway.send(new GetApiKeysCommand({ limit: PAGE_SIZE, position, includeValues: false })),
  );
  return items.map(projectApiKey);
}

/** Member by member, so that a value could not slip through. */
export function projectApiKey(wire: ApiKey): LiveApiKey {
  return {
    id: required(wire.id, 'GetApiKeys', 'id'),
    name: wire.name ?? '',
    ...(wire.description === undefined ? {} : { description: wire.description }),
    ...(wire.customerId === undefined ? {} : { customerId: wire.customerId }),
    enabled: wire.enabled ?? false,
    createdDate: required(wire.createdDate, 'GetApiKeys', 'createdDate').getTime() / 1000,
    tags: wire.tags ?? {},
    markedIn: 'tags',
  };
}
