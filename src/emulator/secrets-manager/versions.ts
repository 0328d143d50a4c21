/**
 * Versions of a secret and their staging labels: each label is on one version at most, and when AWSCURRENT moves,
 * AWSPREVIOUS moves to the version that it left.
 */
import { randomUUID } from 'node:crypto';
import { own } from '../lookup.ts';
import { ServiceError } from '../protocol/error.ts';
import type { StoredSecret, StoredSecretVersion } from '../store.ts';
import { invalidParameter } from './input.ts';

export const CURRENT = 'AWSCURRENT';
const PREVIOUS = 'AWSPREVIOUS';

/**
 * A new version. A token that is known is no second version.
 * @param token becomes the version's id; random when it is not given
 * @throws ServiceError ResourceExistsException when the token stands for another value
 */
export function addVersion(
  secret: StoredSecret,
  token: string | undefined,
  secretString: string,
  stages: readonly string[],
  now: number,
): string {
  if (token !== undefined && (token.length < 32 || token.length > 64))
    throw invalidParameter('ClientRequestToken must be between 32 and 64 characters long.');
  if (secretString.length < 1 || Buffer.byteLength(secretString) > 65_536)
    throw invalidParameter('SecretString must be between 1 and 65536 bytes long.');
  const id = token ?? randomUUID();
  const known = own(secret.versions, id);
  if (known === undefined) {
    secret.versions[id] = { secretString, stages: [], createdDate: now };
    for (const stage of stages) moveStage(secret, stage, id);
  } else if (known.secretString !== secretString) {
    throw new ServiceError(
      'ResourceExistsException',
      `You can't use ClientRequestToken ${id} because that value is already in use for a version of secret ${secret.arn}.`,
    );
  }
  return id;
}

/** Puts a label on a version, and takes it off the one that has it. */
export function moveStage(secret: StoredSecret, stage: string, to: string): void {
  const from = holderOf(secret, stage);
  if (from === to) return;
  removeStage(secret, stage);
  secret.versions[to]?.stages.push(stage);
  if (stage === CURRENT && from !== undefined) moveStage(secret, PREVIOUS, from);
}

export function removeStage(secret: StoredSecret, stage: string): void {
  for (const version of Object.values(secret.versions))
    version.stages = version.stages.filter((each) => each !== stage);
}

/** The id of the version that has a label. */
export function holderOf(secret: StoredSecret, stage: string): string | undefined {
  return Object.keys(secret.versions).find((id) => secret.versions[id]?.stages.includes(stage));
}

/**
 * The version with this id, or label, or both; the current one when neither is given.
 * @throws ServiceError ResourceNotFoundException
 */
export function findVersion(
  secret: StoredSecret,
  asked: { readonly id: string | undefined; readonly stage: string | undefined },
): { readonly id: string; readonly version: StoredSecretVersion } {
  const stage = asked.stage ?? (asked.id === undefined ? CURRENT : undefined);
  const id = asked.id ?? holderOf(secret, stage ?? CURRENT) ?? '';
  const version = own(secret.versions, id);
  if (version === undefined || (stage !== undefined && !version.stages.includes(stage))) {
    const what = asked.id === undefined ? `staging label: ${stage ?? ''}` : `VersionId: ${asked.id}`;
    throw new ServiceError(
      'ResourceNotFoundException',
      `Secrets Manager can't find the specified secret value for ${what}`,
    );
  }
  return { id, version };
}
