/** Writes to an account: one writer per kind, and the digest tags. */
import { TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-api-gateway';
import type { SealedThing, Writer } from '../../app/ports.ts';
import type { Clients } from '../clients.ts';
import { gatewayArn } from '../partition.ts';
import { apiKeyWriter } from './api-key.ts';
import { definitionWriter } from './definition.ts';
import { deploymentWriter } from './deployment.ts';
import { keyStoreWriter } from './key-store.ts';
import { lambdaGrantWriter } from './lambda-grant.ts';
import { written } from './lookup.ts';
import { planKeyWriter } from './plan-key.ts';
import { restApiWriter } from './rest-api.ts';
import { stageWriter } from './stage.ts';
import { planStageWriter, usagePlanWriter } from './usage-plan.ts';

export function createWriter(clients: Clients): Writer {
  const { gateway, region } = clients;
  const kinds: Writer['kinds'] = {
    restApi: restApiWriter(clients),
    definition: definitionWriter(clients),
    lambdaGrant: lambdaGrantWriter(clients),
    deployment: deploymentWriter(clients),
    stage: stageWriter(clients),
    usagePlan: usagePlanWriter(clients),
    planStage: planStageWriter(clients),
    apiKey: apiKeyWriter(clients),
    planKey: planKeyWriter(clients),
    keyStore: keyStoreWriter(clients),
  };
  return {
    kinds,
    unseal: async (thing) => {
      const command = new UntagResourceCommand({ resourceArn: arnOf(region, thing), tagKeys: [thing.tag] });
      return written([await gateway.send(command)]);
    },
    seal: async (thing, digest) => {
      const tags = { [thing.tag]: digest };
      const command = new TagResourceCommand({ resourceArn: arnOf(region, thing), tags });
      return written([await gateway.send(command)]);
    },
  };
}

function arnOf(region: string, { kind, id }: SealedThing): string {
  return gatewayArn(region, kind === 'restApi' ? `/restapis/${id}` : `/usageplans/${id}`);
}
