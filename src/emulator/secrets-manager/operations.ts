/** The operations of Secrets Manager that keys in custody need, as its API reference describes them. */
import type { Input } from '../json-protocol.ts';
import { ServiceError } from '../protocol/error.ts';
import { own } from '../lookup.ts';
import type { Account, StoredSecret } from '../store.ts';
import { invalidParameter, optionalNumber, optionalText, tagsOf, text, texts } from './input.ts';
import { listSecrets } from './list.ts';
import { findSecret, newSecret, secretNamed, usableSecret } from './secrets.ts';
import { addVersion, CURRENT, findVersion, holderOf, moveStage, removeStage } from './versions.ts';
import { describe, ids } from './view.ts';

/** @param now epoch seconds */
export type SecretOperation = (account: Account, input: Input, now: number) => object;

const DAY = 86_400;

export const secretOperations: Readonly<Record<string, SecretOperation>> = {
  CreateSecret(account, input, now) {
    const name = text(input, 'Name');
    const repeated = repeatedCreate(account, name, input, now);
    if (repeated !== undefined) return repeated;
    const secret = newSecret(account, name, now);
    const description = optionalText(input, 'Description');
    if (description !== undefined) secret.description = description;
    secret.tags = tagsOf(input);
    const value = optionalText(input, 'SecretString');
    const token = optionalText(input, 'ClientRequestToken');
    const versionId = value === undefined ? undefined : addVersion(secret, token, value, [CURRENT], now);
    account.secrets[secret.arn] = secret;
    return { ...ids(secret), ...(versionId === undefined ? {} : { VersionId: versionId }) };
  },

  GetSecretValue(account, input) {
    const secret = usableSecret(account, text(input, 'SecretId'));
    const asked = { id: optionalText(input, 'VersionId'), stage: optionalText(input, 'VersionStage') };
    const { id, version } = findVersion(secret, asked);
    return {
      ...ids(secret),
      VersionId: id,
      SecretString: version.secretString,
      VersionStages: version.stages,
      CreatedDate: version.createdDate,
    };
  },

  PutSecretValue(account, input, now) {
    const secret = usableSecret(account, text(input, 'SecretId'));
    const stages = texts(input, 'VersionStages') ?? [CURRENT];
    const token = optionalText(input, 'ClientRequestToken');
    const id = addVersion(secret, token, text(input, 'SecretString'), stages, now);
    secret.changedDate = now;
    return { ...ids(secret), VersionId: id, VersionStages: secret.versions[id]?.stages };
  },

  /** Also of a secret that is scheduled for deletion. */
  DescribeSecret: (account, input) => describe(findSecret(account, text(input, 'SecretId'))),

  UpdateSecretVersionStage(account, input, now) {
    const secret = usableSecret(account, text(input, 'SecretId'));
    const stage = text(input, 'VersionStage');
    const to = optionalText(input, 'MoveToVersionId');
    if (to !== undefined) findVersion(secret, { id: to, stage: undefined });
    checkHolder(secret, stage, optionalText(input, 'RemoveFromVersionId'), to);
    if (to === undefined) removeStage(secret, stage);
    else moveStage(secret, stage, to);
    secret.changedDate = now;
    return ids(secret);
  },

  TagResource(account, input, now) {
    const secret = usableSecret(account, text(input, 'SecretId'));
    const tags = tagsOf(input);
    const kept = secret.tags.filter(({ Key }) => !tags.some((tag) => tag.Key === Key));
    secret.tags = [...kept, ...tags];
    secret.changedDate = now;
    return {};
  },

  UntagResource(account, input, now) {
    const secret = usableSecret(account, text(input, 'SecretId'));
    const keys = texts(input, 'TagKeys') ?? [];
    secret.tags = secret.tags.filter(({ Key }) => !keys.includes(Key));
    secret.changedDate = now;
    return {};
  },

  DeleteSecret(account, input, now) {
    const force = input['ForceDeleteWithoutRecovery'] === true;
    const window = optionalNumber(input, 'RecoveryWindowInDays');
    if (force && window !== undefined)
      throw invalidParameter(
        "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
      );
    const days = window ?? 30;
    if (days < 7 || days > 30)
      throw invalidParameter('The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).');
    const secretId = text(input, 'SecretId');
    if (force) return deleteNow(account, secretId, now);
    const secret = usableSecret(account, secretId);
    secret.deletionDate = now + days * DAY;
    return { ...ids(secret), DeletionDate: secret.deletionDate };
  },

  RestoreSecret(account, input) {
    const secret = findSecret(account, text(input, 'SecretId'));
    delete secret.deletionDate;
    return ids(secret);
  },

  ListSecrets: (account, input) => listSecrets(account, input),
};

/** CreateSecret with the token and the value of a version that is there is the same call again. */
function repeatedCreate(account: Account, name: string, input: Input, now: number): object | undefined {
  const secret = secretNamed(account, name);
  const token = optionalText(input, 'ClientRequestToken');
  const value = optionalText(input, 'SecretString');
  if (secret === undefined || secret.deletionDate !== undefined) return undefined;
  if (token === undefined || value === undefined || own(secret.versions, token) === undefined)
    return undefined;
  return { ...ids(secret), VersionId: addVersion(secret, token, value, [], now) };
}

/** The version that has the label must be named before the label leaves it. */
function checkHolder(
  secret: StoredSecret,
  stage: string,
  from: string | undefined,
  to: string | undefined,
): void {
  const holder = holderOf(secret, stage);
  if (from !== undefined && from !== holder)
    throw invalidParameter(
      `When you move staging label ${stage}, if you specify RemoveFromVersionId, it must be set to the version that currently has the staging label ${stage}.`,
    );
  if (to === undefined && stage === CURRENT)
    throw invalidParameter(
      `You can't remove the staging label ${CURRENT} without moving it to another version.`,
    );
  if (from === undefined && holder !== undefined && holder !== to)
    throw invalidParameter(
      `The parameter RemoveFromVersionId can't be empty. Staging label ${stage} is currently attached to version ${holder}, so you must explicitly reference that version in RemoveFromVersionId.`,
    );
}

/** What is not there counts as deleted. */
function deleteNow(account: Account, secretId: string, now: number): object {
  try {
    const secret = findSecret(account, secretId);
    delete account.secrets[secret.arn];
    return { ...ids(secret), DeletionDate: now };
  } catch (error: unknown) {
    if (error instanceof ServiceError) return { Name: secretId, DeletionDate: now };
    throw error;
  }
}
