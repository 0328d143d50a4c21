/**
 * Secrets of Secrets Manager that hold the values of keys. One that somebody else filled is never written to: its value could
 * be the only copy of something.
 */
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetApiKeyCommand } from '@aws-sdk/client-api-gateway';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { OperationError } from '../../core/model/fault.ts';
import { keyTargets } from '../../core/diff/keys/targets.ts';
import { own } from '../../core/model/json.ts';
import { isFirst, TAG_STORE } from '../../core/model/key-mark.ts';
import { type LiveApiKey, TAG_ENV, TAG_ID, TAG_OWNER, type Tags } from '../../core/model/live.ts';
import type { KeyStore } from '../../core/model/repository.ts';
import { Secret } from '../../core/model/secret.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { readApiKeys } from '../read/api-key.ts';
import { found, keyTarget, keyValueOf, ownerTags, written } from './lookup.ts';
import { patchKey } from './patch-key.ts';

/** A value of a secret while nobody is to use it yet; the name is Secrets Manager's own for that. */
const PENDING = 'AWSPENDING';
const CURRENT = 'AWSCURRENT';

interface StoredValue {
  readonly store: KeyStore;
  readonly value: Secret;
  /** Of the secret, where it is made. */
  readonly tags: Tags;
}

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
  if (!isFirst(generation)) return await putBeside(clients, stored);
  if (!(await createSecret(clients, stored))) await putValue(clients, stored, CURRENT);
}

/** The secret is there since the first generation, unless somebody deleted it or the key has just got another store. */
async function putBeside(clients: Clients, stored: StoredValue): Promise<void> {
  try {
    await putValue(clients, stored, PENDING);
  } catch (error) {
    if (!isServiceError(error, 'ResourceNotFoundException')) throw error;
    if (!(await createSecret(clients, stored))) throw error;
  }
}

/** False when there is one of that name. */
async function createSecret(clients: Clients, { store, value, tags }: StoredValue): Promise<boolean> {
  const { CreateSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await clients.secretsManager();
  try {
    await client.send(
      new CreateSecretCommand({
        Name: store.secret,
        Description: 'Value of an API key, put here by Tollgate',
        SecretString: value.reveal(),
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      }),
    );
    return true;
  } catch (error) {
    if (isServiceError(error, 'ResourceExistsException')) return false;
    throw error;
  }
}

async function putValue(clients: Clients, { store, value, tags }: StoredValue, stage: string): Promise<void> {
  const { PutSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await clients.secretsManager();
  await takeOver(client, store, tags);
  await client.send(
    new PutSecretValueCommand({
      SecretId: store.secret,
      SecretString: value.reveal(),
      VersionStages: [stage],
    }),
  );
}

/** A secret that was made for us and is empty becomes ours; any other that is not ours is refused. */
async function takeOver(client: SecretsManagerClient, store: KeyStore, tags: Tags): Promise<void> {
  const { DescribeSecretCommand, TagResourceCommand } = await import('@aws-sdk/client-secrets-manager');
  const { Tags: list = [], VersionIdsToStages = {} } = await client.send(
    new DescribeSecretCommand({ SecretId: store.secret }),
  );
  const live = Object.fromEntries(list.map(({ Key = '', Value = '' }) => [Key, Value]));
  if (live[TAG_OWNER] === tags[TAG_OWNER] && live[TAG_ENV] === tags[TAG_ENV]) return;
  if (live[TAG_OWNER] !== undefined || Object.keys(VersionIdsToStages).length > 0) throw taken(store);
  await client.send(
    new TagResourceCommand({
      SecretId: store.secret,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
}

function taken({ secret }: KeyStore): OperationError {
  return new OperationError({
    code: 'key-store-taken',
    message: `the secret ${secret} exists, and its value is somebody else's`,
    hint: `Name another secret as the key's store; or, if that value is of no use, tag the secret with ${TAG_OWNER}, ${TAG_ENV} and ${TAG_ID} as the key has them.`,
  });
}

/**
 * Makes the value of a key the current one of its secret, and says so on the key. What waits there as pending is that value
 * unless a run died; then it is put anew.
 */
export function keyStoreWriter(clients: Clients): KindWriter {
  return async ({ resource }, context) => {
    const target = keyTarget(context, resource);
    const store = found(own(context.desired.keys, target.key)?.store, `store of ${resource}`);
    const live = target.live ?? (await madeKey(clients, context, resource));
    const value = await keyValue(clients, live.id);
    await publish(clients, { store, value, tags: ownerTags(context.desired, target.key) });
    const want = { ...live, tags: { ...live.tags, [TAG_STORE]: store.secret } };
    return written(await patchKey(clients, live, want));
  };
}

async function keyValue({ gateway }: Clients, id: string): Promise<Secret> {
  const { value } = await gateway.send(new GetApiKeyCommand({ apiKey: id, includeValue: true }));
  return new Secret(found(value, `value of API key ${id}`));
}

async function publish(clients: Clients, stored: StoredValue): Promise<void> {
  const client = await clients.secretsManager();
  const { store, value, tags } = stored;
  const current = await versionOf(client, store, CURRENT);
  if (current === undefined && (await createSecret(clients, stored))) return;
  await takeOver(client, store, tags);
  if (current?.value.reveal() === value.reveal()) return;
  const pending = await versionOf(client, store, PENDING);
  if (pending?.value.reveal() !== value.reveal()) return await putValue(clients, stored, CURRENT);
  const { UpdateSecretVersionStageCommand } = await import('@aws-sdk/client-secrets-manager');
  await client.send(
    new UpdateSecretVersionStageCommand({
      SecretId: store.secret,
      VersionStage: CURRENT,
      MoveToVersionId: pending.id,
      ...(current === undefined ? {} : { RemoveFromVersionId: current.id }),
    }),
  );
  await client.send(
    new UpdateSecretVersionStageCommand({
      SecretId: store.secret,
      VersionStage: PENDING,
      RemoveFromVersionId: pending.id,
    }),
  );
}

async function versionOf(
  client: SecretsManagerClient,
  { secret }: KeyStore,
  stage: string,
): Promise<{ readonly id: string; readonly value: Secret } | undefined> {
  const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  try {
    const { SecretString, VersionId } = await client.send(
      new GetSecretValueCommand({ SecretId: secret, VersionStage: stage }),
    );
    if (SecretString === undefined || VersionId === undefined) return undefined;
    return { id: VersionId, value: new Secret(SecretString) };
  } catch (error) {
    // No version carries that label.
    if (isServiceError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

/** A key that this run has made. An import does not say which id is whose: then the keys are listed once more. */
async function madeKey({ gateway }: Clients, context: WriteContext, label: string): Promise<LiveApiKey> {
  const { desired, live, madeKeys } = context;
  if (!madeKeys.has(label)) {
    const { targets } = keyTargets(desired, await readApiKeys(gateway), live.time);
    for (const target of targets.values())
      if (target.live !== undefined) madeKeys.set(target.label, target.live);
  }
  return found(madeKeys.get(label), `API key ${label}`);
}
