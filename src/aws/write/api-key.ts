/** API keys. Requests and answers carry key values (aws-facts 5.4); nothing of them leaves this folder. */
import { CreateApiKeyCommand, DeleteApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { newKey, wantedKey } from '../../core/diff/keys/wanted.ts';
import type { LiveApiKey } from '../../core/model/live.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { importKeys } from './import-keys.ts';
import { storeValue } from './key-store.ts';
import { byAction, found, keyTarget, keyValueOf, written } from './lookup.ts';
import { patchKey } from './patch-key.ts';

export function apiKeyWriter(clients: Clients): KindWriter {
  return byAction({
    create: async (step, context, companions) =>
      step.calls.includes('ImportApiKeys')
        ? await importKeys(clients, context, step, companions)
        : await createKey(clients, context, step.resource),
    update: async ({ resource }, context) => {
      const target = keyTarget(context, resource);
      const live = found(target.live, `live key ${resource}`);
      const want = found(wantedKey(context.desired, target, context.live.time), `wish for ${resource}`);
      return written(await patchKey(clients, live, want));
    },
    delete: async ({ resource }, context) => {
      const { live } = keyTarget(context, resource);
      const command = new DeleteApiKeyCommand({ apiKey: found(live, `live key ${resource}`).id });
      try {
        return written([await clients.gateway.send(command)]);
      } catch (error) {
        if (isServiceError(error, 'NotFoundException')) return written([]);
        throw error;
      }
    },
  });
}

/** Its value is in its secret before the key exists, so that no crash can leave a key whose value nobody has. */
async function createKey(clients: Clients, context: WriteContext, label: string) {
  const target = keyTarget(context, label);
  const value = keyValueOf(context, label);
  const { tags, ...state } = newKey(context.desired, target);
  await storeValue(clients, context, label);
  const created = await clients.creating().send(
    new CreateApiKeyCommand({
      ...state,
      value: value.reveal(),
      generateDistinctId: true,
      tags: { ...tags },
    }),
  );
  const id = found(created.id, 'id in the answer to CreateApiKey');
  const createdDate = (created.createdDate?.getTime() ?? 0) / 1000;
  const made: LiveApiKey = { ...state, id, createdDate, tags, markedIn: 'tags' };
  context.madeKeys.set(label, made);
  return written([created], { id });
}
