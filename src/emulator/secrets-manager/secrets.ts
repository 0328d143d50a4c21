/** Secrets of the account: made, found, and gone when their recovery window is over. */
import { shortId } from '../ids.ts';
import { ServiceError } from '../protocol/error.ts';
import type { Account, StoredSecret } from '../store.ts';
import { invalidParameter, invalidRequest } from './input.ts';
import { addVersion, CURRENT } from './versions.ts';

/**
 * @param now epoch seconds
 * @throws ServiceError when the name is taken, also by a secret that is scheduled for deletion
 */
export function newSecret(account: Account, name: string, now: number): StoredSecret {
  if (!/^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name))
    throw invalidParameter(
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    );
  const known = secretNamed(account, name);
  if (known?.deletionDate !== undefined)
    throw invalidRequest(
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    );
  if (known !== undefined)
    throw new ServiceError(
      'ResourceExistsException',
      `The operation failed because the secret ${name} already exists.`,
    );
  const arn = `arn:aws:secretsmanager:${account.region}:${account.id}:secret:${name}-${shortId()}`;
  return { arn, name, createdDate: now, changedDate: now, tags: [], versions: {} };
}

/** Puts secrets into the account that are not there yet. Values by name. */
export function seedSecrets(account: Account, secrets: Readonly<Record<string, string>>, now: number): void {
  for (const [name, value] of Object.entries(secrets)) {
    if (secretNamed(account, name) !== undefined) continue;
    const secret = newSecret(account, name, now);
    addVersion(secret, undefined, value, [CURRENT], now);
    account.secrets[secret.arn] = secret;
  }
}

/**
 * A secret by its name, its ARN, or its ARN without the six characters at the end.
 * @throws ServiceError ResourceNotFoundException
 */
export function findSecret(account: Account, secretId: string): StoredSecret {
  const found = Object.values(account.secrets).find(({ arn, name }) =>
    [name, arn, arn.slice(0, -'-123456'.length)].includes(secretId),
  );
  if (found === undefined)
    throw new ServiceError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  return found;
}

/** The same, refused when it is scheduled for deletion. */
export function usableSecret(account: Account, secretId: string): StoredSecret {
  const secret = findSecret(account, secretId);
  if (secret.deletionDate !== undefined)
    throw invalidRequest(
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  return secret;
}

export function secretNamed(account: Account, name: string): StoredSecret | undefined {
  return Object.values(account.secrets).find((secret) => secret.name === name);
}

/** Forgets the secrets whose recovery window is over. */
export function purgeSecrets(account: Account, now: number): void {
  for (const { arn, deletionDate } of Object.values(account.secrets))
    if (deletionDate !== undefined && deletionDate <= now) delete account.secrets[arn];
}
