/** Deployments: snapshots of a definition. Attached to nothing; the stage is moved in a step of its own (aws-facts 4.1). */
import { CreateDeploymentCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter } from '../../app/ports.ts';
import { deploymentDescription } from '../../core/model/deployment.ts';
import { definitionDigest } from '../../core/plan/digest.ts';
import type { Clients } from '../clients.ts';
import { byAction, desiredApi, found, restApiId, written } from './lookup.ts';

export function deploymentWriter({ creating }: Clients): KindWriter {
  return byAction({
    create: async ({ resource }, context) => {
      const digest = definitionDigest(desiredApi(context, resource).definition);
      const { commit } = context;
      const created = await creating().send(
        new CreateDeploymentCommand({
          restApiId: restApiId(context, resource),
          description: deploymentDescription({ digest, ...(commit === undefined ? {} : { commit }) }),
        }),
      );
      return written([created], { id: found(created.id, 'id in the answer to CreateDeployment') });
    },
  });
}
