/** REST APIs as GetRestApis lists them. */
import { type APIGatewayClient, GetRestApisCommand, type RestApi } from '@aws-sdk/client-api-gateway';
import { ENDPOINT_TYPES } from '../../core/model/definition.ts';
import type { LiveRestApi } from '../../core/model/live.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';
import { required } from './required.ts';

export async function readRestApis(gateway: APIGatewayClient): Promise<readonly RestApi[]> {
  return await allPages((position) => gateway.send(new GetRestApisCommand({ limit: PAGE_SIZE, position })));
}

/** An API without an endpoint type is an edge one, the service's default (aws-facts 3.2). */
export function projectRestApi(wire: RestApi): LiveRestApi {
  const type = wire.endpointConfiguration?.types?.[0];
  return {
    id: required(wire.id, 'GetRestApis', 'id'),
    name: wire.name ?? '',
    tags: wire.tags ?? {},
    endpointType: ENDPOINT_TYPES.find((known) => known === type) ?? 'EDGE',
  };
}
