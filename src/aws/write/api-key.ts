/** API keys and the plans they are in. Answers carry key values (aws-facts 5.4); nothing of them leaves this file. */
import {
  CreateApiKeyCommand,
  CreateUsagePlanKeyCommand,
  DeleteUsagePlanKeyCommand,
  UpdateApiKeyCommand,
} from '@aws-sdk/client-api-gateway';
import type { KindWriter } from '../../app/ports.ts';
import { apiKeyPatches } from '../../core/diff/patches.ts';
import { OperationError } from '../../core/model/fault.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { readPlanKeys } from '../read/usage-plan.ts';
import { apiKeyId, byAction, desiredKey, found, linkOf, ownerTags, usagePlanId, written } from './lookup.ts';

export function apiKeyWriter({ gateway, creating }: Clients): KindWriter {
  return byAction({
    create: async ({ resource }, context) => {
      const { name, description, customerId, enabled } = desiredKey(context, resource);
      const created = await creating().send(
        new CreateApiKeyCommand({
          name,
          ...(description === undefined ? {} : { description }),
          ...(customerId === undefined ? {} : { customerId }),
          // Disabled is the service's default.
          enabled,
          generateDistinctId: true,
          tags: ownerTags(context.desired, name),
        }),
      );
      return written([created], { id: found(created.id, 'id in the answer to CreateApiKey') });
    },
    update: async ({ resource }, context) => {
      const id = apiKeyId(context, resource);
      const live = found(
        context.live.apiKeys.find((key) => key.id === id),
        `API key ${id}`,
      );
      const patchOperations = apiKeyPatches(desiredKey(context, resource), live);
      return written([await gateway.send(new UpdateApiKeyCommand({ apiKey: id, patchOperations }))]);
    },
  });
}

export function planKeyWriter(clients: Clients): KindWriter {
  return byAction({ create: admitKey(clients), delete: dismissKey(clients) });
}

/** A 409 says that the key is in the plan already, or in another plan of one of its stages: reading tells which. */
function admitKey({ gateway, creating }: Clients): KindWriter {
  return async (step, context) => {
    const [planId, keyName] = linkOf(step);
    const link = { usagePlanId: usagePlanId(context, planId), keyId: apiKeyId(context, keyName) };
    try {
      return written([await creating().send(new CreateUsagePlanKeyCommand({ ...link, keyType: 'API_KEY' }))]);
    } catch (error) {
      if (!isServiceError(error, 'ConflictException')) throw error;
      if ((await readPlanKeys(gateway, link.usagePlanId)).includes(link.keyId)) return written([]);
      throw inAnotherPlan(error, planId, keyName);
    }
  };
}

function inAnotherPlan(error: unknown, planId: string, keyName: string): unknown {
  if (!(error instanceof OperationError)) return error;
  const hint = `Take the key ${keyName} out of the other plans that open a stage of ${planId}: one plan per key and stage.`;
  return new OperationError({ ...error.fault, hint });
}

/** A link that is gone already is what we want. */
function dismissKey({ gateway }: Clients): KindWriter {
  return async (step, context) => {
    const [planId, keyName] = linkOf(step);
    const link = { usagePlanId: usagePlanId(context, planId), keyId: apiKeyId(context, keyName) };
    try {
      return written([await gateway.send(new DeleteUsagePlanKeyCommand(link))]);
    } catch (error) {
      if (isServiceError(error, 'NotFoundException')) return written([]);
      throw error;
    }
  };
}
