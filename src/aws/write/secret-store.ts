/**
 * Secrets of Secrets Manager that hold the values of keys. One that somebody else filled is never written to: its value could
 * be the only copy of something.
 */
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { OperationError } from '../../core/model/fault.ts';
import { TAG_ENV, TAG_ID, TAG_OWNER, type Tags } from '../../core/model/live.ts';
import type { KeyStore } from '../../core/model/repository.ts';
import type { Secret } from '../../core/model/secret.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';

/** A value of a secret while nobody is to use it yet; the name is Secrets Manager's own for that. */
export const PENDING = 'AWSPENDING';
export const CURRENT = 'AWSCURRENT';

export interface StoredValue {
  readonly store: KeyStore;
  readonly value: Secret;
  /** Of the secret, where it is made. */
  readonly tags: Tags;
}

/**
 * Puts a value into a secret: the first one of a new secret is its current one, another gets the label.
 * @throws OperationError `key-store-taken` when the secret holds a value of somebody else
 */
export async function putIntoSecret(clients: Clients, stored: StoredValue, label: string): Promise<void> {
  // The first value of a key has no secret yet, as a rule; a later one has, and needs no call that is refused.
  if (label === CURRENT && (await createSecret(clients, stored))) return;
  const versions = await takeOver(await clients.secretsManager(), stored);
  if (versions === undefined && (await createSecret(clients, stored))) return;
  await putValue(clients, stored, label);
}

/**
 * Makes a value the current one of its secret. What waits there as pending is that value, unless a run died: then it is put
 * anew. Nothing waits there afterwards.
 * @throws OperationError `key-store-taken` when the secret holds a value of somebody else
 */
export async function publish(clients: Clients, stored: StoredValue): Promise<void> {
  const client = await clients.secretsManager();
  const versions = await takeOver(client, stored);
  if (versions === undefined) {
    await createSecret(clients, stored);
    return;
  }
  const [current, pending] = [versions.get(CURRENT), versions.get(PENDING)];
  if (!(await holds(client, stored, current))) {
    if (pending !== undefined && (await holds(client, stored, pending)))
      await moveLabel(client, stored, { label: CURRENT, from: current, to: pending });
    else await putValue(clients, stored, CURRENT);
  }
  if (pending !== undefined) await moveLabel(client, stored, { label: PENDING, from: pending });
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

async function putValue(clients: Clients, { store, value }: StoredValue, label: string): Promise<void> {
  const { PutSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await clients.secretsManager();
  await client.send(
    new PutSecretValueCommand({
      SecretId: store.secret,
      SecretString: value.reveal(),
      VersionStages: [label],
    }),
  );
}

/**
 * A secret that was made for us and is empty becomes ours; any other that is not ours is refused.
 * @returns the ids of its versions by the labels that are on them; undefined when there is no such secret
 */
async function takeOver(
  client: SecretsManagerClient,
  { store, tags }: StoredValue,
): Promise<ReadonlyMap<string, string> | undefined> {
  const { TagResourceCommand } = await import('@aws-sdk/client-secrets-manager');
  const secret = await describe(client, store);
  if (secret === undefined) return undefined;
  const { Tags: list = [], VersionIdsToStages = {} } = secret;
  const live = Object.fromEntries(list.map(({ Key = '', Value = '' }) => [Key, Value]));
  const versions = Object.entries(VersionIdsToStages);
  const labelled = new Map(versions.flatMap(([id, labels]) => labels.map((label) => [label, id] as const)));
  if (live[TAG_OWNER] === tags[TAG_OWNER] && live[TAG_ENV] === tags[TAG_ENV]) return labelled;
  if (live[TAG_OWNER] !== undefined || versions.length > 0) throw taken(store);
  await client.send(
    new TagResourceCommand({
      SecretId: store.secret,
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    }),
  );
  return labelled;
}

async function describe(client: SecretsManagerClient, { secret }: KeyStore) {
  const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
  try {
    return await client.send(new DescribeSecretCommand({ SecretId: secret }));
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

function taken({ secret }: KeyStore): OperationError {
  return new OperationError({
    code: 'key-store-taken',
    message: `the secret ${secret} exists, and its value is somebody else's`,
    hint: `Name another secret as the key's store; or, if that value is of no use, tag the secret with ${TAG_OWNER}, ${TAG_ENV} and ${TAG_ID} as the key has them.`,
  });
}

/** Whether a version of a secret, if there is one, is a value. */
async function holds(
  client: SecretsManagerClient,
  { store, value }: StoredValue,
  version: string | undefined,
): Promise<boolean> {
  if (version === undefined) return false;
  const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const { SecretString } = await client.send(
    new GetSecretValueCommand({ SecretId: store.secret, VersionId: version }),
  );
  return SecretString === value.reveal();
}

/** Puts a label on another version; without one it comes off. */
async function moveLabel(
  client: SecretsManagerClient,
  { store }: StoredValue,
  move: { readonly label: string; readonly from: string | undefined; readonly to?: string },
): Promise<void> {
  const { UpdateSecretVersionStageCommand } = await import('@aws-sdk/client-secrets-manager');
  const { label, from, to } = move;
  await client.send(
    new UpdateSecretVersionStageCommand({
      SecretId: store.secret,
      VersionStage: label,
      ...(from === undefined ? {} : { RemoveFromVersionId: from }),
      ...(to === undefined ? {} : { MoveToVersionId: to }),
    }),
  );
}
