/** Deployments of an API. */
import { type APIGatewayClient, type Deployment, GetDeploymentsCommand } from '@aws-sdk/client-api-gateway';
import type { LiveDeployment } from '../../core/model/live.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';
import { required } from './required.ts';

/** Newest first; the service promises no order. */
export async function readDeployments(
  gateway: APIGatewayClient,
  restApiId: string,
): Promise<readonly LiveDeployment[]> {
  const items = await allPages((position) =>
    gateway.send(new GetDeploymentsCommand({ restApiId, limit: PAGE_SIZE, position })),
  );
  return items.map(projectDeployment).sort((a, b) => (a.createdDate < b.createdDate ? 1 : -1));
}

function projectDeployment(wire: Deployment): LiveDeployment {
  return {
    id: required(wire.id, 'GetDeployments', 'id'),
    description: wire.description ?? '',
    createdDate: (wire.createdDate ?? new Date(0)).toISOString(),
  };
}
