/** REST APIs: the thing itself, without its definition. */
import { CreateRestApiCommand, UpdateRestApiCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter } from '../../app/ports.ts';
import { endpointTypePatches } from '../../core/diff/patches.ts';
import type { Clients } from '../clients.ts';
import { apiTags, byAction, desiredApi, found, restApiId, written } from './lookup.ts';

export function restApiWriter({ gateway, creating }: Clients): KindWriter {
  return byAction({
    create: async ({ resource }, context) => {
      const { definition, endpointType } = desiredApi(context, resource);
      const created = await creating().send(
        new CreateRestApiCommand({
          name: definition.properties.name,
          endpointConfiguration: { types: [endpointType] },
          tags: apiTags(context.desired, resource),
        }),
      );
      return written([created], { id: found(created.id, 'id in the answer to CreateRestApi') });
    },
    update: async ({ resource }, context) => {
      const id = restApiId(context, resource);
      const live = found(
        context.live.restApis.find((api) => api.id === id),
        `REST API ${id}`,
      );
      const patchOperations = endpointTypePatches(
        desiredApi(context, resource).endpointType,
        live.endpointType,
      );
      return written([await gateway.send(new UpdateRestApiCommand({ restApiId: id, patchOperations }))]);
    },
  });
}
