/** Keys in usage plans. Answers carry the value of the key (aws-facts 5.4), which ends here. */
import { CreateUsagePlanKeyCommand, DeleteUsagePlanKeyCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter } from '../../app/ports.ts';
import { linkOf } from '../../core/diff/links.ts';
import { OperationError } from '../../core/model/fault.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { readPlanKeys } from '../read/usage-plan.ts';
import { apiKeyId, byAction, usagePlanId, written } from './lookup.ts';

export function planKeyWriter(clients: Clients): KindWriter {
  return byAction({ create: admitKey(clients), delete: dismissKey(clients) });
}

/** A 409 says that the key is in the plan already, or in another plan of one of its stages: reading tells which. */
function admitKey({ gateway, creating }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const [planId, label] = linkOf(resource);
    const link = { usagePlanId: usagePlanId(context, planId), keyId: apiKeyId(context, label) };
    try {
      return written([await creating().send(new CreateUsagePlanKeyCommand({ ...link, keyType: 'API_KEY' }))]);
    } catch (error) {
      if (!isServiceError(error, 'ConflictException')) throw error;
      if ((await readPlanKeys(gateway, link.usagePlanId)).includes(link.keyId)) return written([]);
      throw inAnotherPlan(error, planId, label);
    }
  };
}

function inAnotherPlan(error: unknown, planId: string, label: string): unknown {
  if (!(error instanceof OperationError)) return error;
  const hint = `Take the key ${label} out of the other plans that open a stage of ${planId}: one plan per key and stage.`;
  return new OperationError({ ...error.fault, hint });
}

/** A link that is gone already is what we want. */
function dismissKey({ gateway }: Clients): KindWriter {
  return async ({ resource }, context) => {
    const [planId, label] = linkOf(resource);
    const link = { usagePlanId: usagePlanId(context, planId), keyId: apiKeyId(context, label) };
    try {
      return written([await gateway.send(new DeleteUsagePlanKeyCommand(link))]);
    } catch (error) {
      if (isServiceError(error, 'NotFoundException')) return written([]);
      throw error;
    }
  };
}
