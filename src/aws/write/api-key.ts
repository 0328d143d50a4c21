/** API keys. Requests and answers carry key values (aws-facts 5.4); nothing of them leaves this folder. */
import { CreateApiKeyCommand, DeleteApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { newKey, wantedKey } from '../../core/diff/keys/wanted.ts';
import { OperationError } from '../../core/model/fault.ts';
import { own } from '../../core/model/json.ts';
import { sourceText } from '../../core/model/key-source.ts';
import type { LiveApiKey } from '../../core/model/live.ts';
import type { KeySource } from '../../core/model/repository.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { importKeys } from './import-keys.ts';
import { storeValue } from './key-store.ts';
import { byAction, found, keyTarget, keyValueOf, written } from './lookup.ts';
import { keyAsLeft, patchKey } from './patch-key.ts';

export function apiKeyWriter(clients: Clients): KindWriter {
  return byAction({
    create: async (step, context, companions) =>
      step.calls.includes('ImportApiKeys')
        ? await importKeys(clients, context, step, companions)
        : await createKey(clients, context, step.resource),
    update: async ({ resource }, context) => {
      const live = found(keyAsLeft(context, resource), `live key ${resource}`);
      const target = { ...keyTarget(context, resource), live };
      const want = found(wantedKey(context.desired, target, context.live.time), `wish for ${resource}`);
      return written(await patchKey(clients, context, { label: resource, live, want }));
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
  const created = await clients
    .creating()
    .send(
      new CreateApiKeyCommand({
        ...state,
        value: value.reveal(),
        generateDistinctId: true,
        tags: { ...tags },
      }),
    )
    .catch((error: unknown) => {
      throw valueInUse(error, own(context.desired.keys, target.key)?.value, label);
    });
  const id = found(created.id, 'id in the answer to CreateApiKey');
  const createdDate = (created.createdDate?.getTime() ?? 0) / 1000;
  const made: LiveApiKey = { ...state, id, createdDate, tags, markedIn: 'tags' };
  context.madeKeys.set(label, made);
  return written([created], { id });
}

/** A value exists once in an account (aws-facts 5.4), and which key has it is not said. */
function valueInUse(error: unknown, source: KeySource | undefined, label: string): unknown {
  if (source === undefined || !(error instanceof OperationError)) return error;
  if (!isServiceError(error, 'ConflictException')) return error;
  const place = sourceText(source);
  const hint = `Another key of the account has the value that ${place} holds. To replace the value of ${label}, put a new one there first; else give up the other key, or have ${label} read from elsewhere.`;
  return new OperationError({ ...error.fault, hint });
}
