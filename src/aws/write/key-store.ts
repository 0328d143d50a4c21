/** The values of keys on their way into the secrets that their files name. */
import { GetApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { keyTargets } from '../../core/diff/keys/targets.ts';
import { own } from '../../core/model/json.ts';
import { isFirst, TAG_STORE } from '../../core/model/key-mark.ts';
import type { LiveApiKey } from '../../core/model/live.ts';
import { Secret } from '../../core/model/secret.ts';
import type { Clients } from '../clients.ts';
import { readApiKeys } from '../read/api-key.ts';
import { found, keyTarget, keyValueOf, ownerTags, written } from './lookup.ts';
import { keyAsLeft, patchKey } from './patch-key.ts';
import { CURRENT, PENDING, publish, putIntoSecret } from './secret-store.ts';

/**
 * Puts the value of a key that is about to be made where its file says: the first one is given out at once, a later one waits
 * beside it.
 */
export async function storeValue(clients: Clients, context: WriteContext, label: string): Promise<void> {
  const { desired } = context;
  const { key, generation } = keyTarget(context, label);
  const store = own(desired.keys, key)?.store;
  if (store === undefined) return;
  const stored = { store, value: keyValueOf(context, label), tags: ownerTags(desired, key) };
  await putIntoSecret(clients, stored, isFirst(generation) ? CURRENT : PENDING);
}

/** Makes the value of a key the current one of its secret, and says so on the key. */
export function keyStoreWriter(clients: Clients): KindWriter {
  return async ({ resource }, context) => {
    const { desired } = context;
    const target = keyTarget(context, resource);
    const store = found(own(desired.keys, target.key)?.store, `store of ${resource}`);
    const live = keyAsLeft(context, resource) ?? (await listedKey(clients, context, resource));
    const value = await keyValue(clients, live.id);
    await publish(clients, { store, value, tags: ownerTags(desired, target.key) });
    const want = { ...live, tags: { ...live.tags, [TAG_STORE]: store.secret } };
    return written(await patchKey(clients, context, { label: resource, live, want }));
  };
}

async function keyValue({ gateway }: Clients, id: string): Promise<Secret> {
  const { value } = await gateway.send(new GetApiKeyCommand({ apiKey: id, includeValue: true }));
  return new Secret(found(value, `value of API key ${id}`));
}

/** An import does not say which id is whose: then the keys are listed once more. */
async function listedKey({ gateway }: Clients, context: WriteContext, label: string): Promise<LiveApiKey> {
  const { desired, live, madeKeys } = context;
  const { targets } = keyTargets(desired, await readApiKeys(gateway), live.time);
  for (const target of targets.values())
    if (target.live !== undefined && !madeKeys.has(target.label)) madeKeys.set(target.label, target.live);
  return found(madeKeys.get(label), `API key ${label}`);
}
