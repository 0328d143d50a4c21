import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/start.ts';
import { movableClock } from './keyed.ts';

const clock = movableClock(Date.UTC(2026, 0, 1));
const DAY = 86_400_000;

let emulator: Emulator;
let secrets: SecretsManager;

async function started(options: EmulatorOptions): Promise<[Emulator, SecretsManager]> {
  const server = await startEmulator({ now: clock.now, ...options });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const config = { endpoint: server.url, region: 'us-east-1', credentials, maxAttempts: 1 };
  return [server, new SecretsManager(config)];
}

beforeAll(async () => {
  [emulator, secrets] = await started({ secrets: { 'seeded/one': 'from the start' } });
});

afterAll(async () => {
  secrets.destroy();
  await emulator.close();
});

const token = (name: string): string => name.padEnd(32, '-');
const refusal = (name: string, message: string | RegExp) => ({
  name,
  message: typeof message === 'string' ? message : expect.stringMatching(message),
});

describe('a secret', () => {
  it('is made with its value, description and tags, and read by name and by ARN', async () => {
    const made = await secrets.createSecret({
      Name: 'tollgate/prod/acme',
      SecretString: 'v1',
      Description: 'for acme',
      Tags: [{ Key: 'tollgate:owner', Value: 'acme/apis' }],
      ClientRequestToken: token('one'),
    });
    expect(made.ARN).toMatch(
      /^arn:aws:secretsmanager:us-east-1:123456789012:secret:tollgate\/prod\/acme-[a-z0-9]{6}$/,
    );
    expect(made).toMatchObject({ Name: 'tollgate/prod/acme', VersionId: token('one') });
    for (const SecretId of ['tollgate/prod/acme', made.ARN, made.ARN?.slice(0, -7)]) {
      const { $metadata: _, ...read } = await secrets.getSecretValue({ SecretId });
      expect(read).toEqual({
        ARN: made.ARN,
        Name: 'tollgate/prod/acme',
        VersionId: token('one'),
        SecretString: 'v1',
        VersionStages: ['AWSCURRENT'],
        CreatedDate: new Date(clock.now()),
      });
    }
    const { $metadata: _, ...described } = await secrets.describeSecret({ SecretId: 'tollgate/prod/acme' });
    expect(described).toEqual({
      ARN: made.ARN,
      Name: 'tollgate/prod/acme',
      Description: 'for acme',
      CreatedDate: new Date(clock.now()),
      LastChangedDate: new Date(clock.now()),
      Tags: [{ Key: 'tollgate:owner', Value: 'acme/apis' }],
      VersionIdsToStages: { [token('one')]: ['AWSCURRENT'] },
    });
  });

  it('is there from the start when it was given', async () => {
    expect((await secrets.getSecretValue({ SecretId: 'seeded/one' })).SecretString).toBe('from the start');
  });

  it('is made once; the same call again is the same secret', async () => {
    const input = { Name: 'once', SecretString: 'v1', ClientRequestToken: token('first') };
    const made = await secrets.createSecret(input);
    expect(await secrets.createSecret(input)).toMatchObject({ ARN: made.ARN, VersionId: token('first') });
    await expect(
      secrets.createSecret({ ...input, ClientRequestToken: token('other') }),
    ).rejects.toMatchObject(
      refusal('ResourceExistsException', 'The operation failed because the secret once already exists.'),
    );
    await expect(secrets.createSecret({ ...input, SecretString: 'v2' })).rejects.toMatchObject(
      refusal('ResourceExistsException', /^You can't use ClientRequestToken .* already in use/),
    );
  });

  it('that is not there is said to be so', async () => {
    await expect(secrets.getSecretValue({ SecretId: '__proto__' })).rejects.toMatchObject(
      refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret."),
    );
    await secrets.createSecret({ Name: 'empty' });
    await expect(secrets.getSecretValue({ SecretId: 'empty' })).rejects.toMatchObject(
      refusal(
        'ResourceNotFoundException',
        "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
      ),
    );
    await expect(secrets.createSecret({ Name: 'not a name', SecretString: 'x' })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('versions', () => {
  const stagesOf = async (SecretId: string) =>
    (await secrets.describeSecret({ SecretId })).VersionIdsToStages;

  it('move AWSCURRENT and leave AWSPREVIOUS behind', async () => {
    const SecretId = 'versions';
    await secrets.createSecret({ Name: SecretId, SecretString: 'a', ClientRequestToken: token('a') });
    for (const name of ['b', 'c'])
      await secrets.putSecretValue({ SecretId, SecretString: name, ClientRequestToken: token(name) });
    expect(await stagesOf(SecretId)).toEqual({ [token('b')]: ['AWSPREVIOUS'], [token('c')]: ['AWSCURRENT'] });
    expect((await secrets.getSecretValue({ SecretId, VersionStage: 'AWSPREVIOUS' })).SecretString).toBe('b');
    expect((await secrets.getSecretValue({ SecretId, VersionId: token('a') })).SecretString).toBe('a');
    await expect(secrets.getSecretValue({ SecretId, VersionId: token('z') })).rejects.toMatchObject({
      message: `Secrets Manager can't find the specified secret value for VersionId: ${token('z')}`,
    });
  });

  it('put again with the same token change nothing', async () => {
    const SecretId = 'again';
    await secrets.createSecret({ Name: SecretId, SecretString: 'a', ClientRequestToken: token('a') });
    const put = { SecretId, SecretString: 'b', ClientRequestToken: token('b') };
    await secrets.putSecretValue(put);
    await secrets.putSecretValue({ SecretId, SecretString: 'c', ClientRequestToken: token('c') });
    expect(await secrets.putSecretValue(put)).toMatchObject({ VersionStages: ['AWSPREVIOUS'] });
    expect((await secrets.getSecretValue({ SecretId })).SecretString).toBe('c');
    await expect(secrets.putSecretValue({ ...put, SecretString: 'other' })).rejects.toMatchObject({
      name: 'ResourceExistsException',
    });
  });

  it('may wait under a label of their own until AWSCURRENT is moved to them', async () => {
    const SecretId = 'pending';
    await secrets.createSecret({ Name: SecretId, SecretString: 'a', ClientRequestToken: token('a') });
    const put = await secrets.putSecretValue({
      SecretId,
      SecretString: 'b',
      ClientRequestToken: token('b'),
      VersionStages: ['AWSPENDING'],
    });
    expect(put.VersionStages).toEqual(['AWSPENDING']);
    expect((await secrets.getSecretValue({ SecretId })).SecretString).toBe('a');
    const move = { SecretId, VersionStage: 'AWSCURRENT', MoveToVersionId: token('b') };
    await expect(secrets.updateSecretVersionStage(move)).rejects.toMatchObject(
      refusal(
        'InvalidParameterException',
        `The parameter RemoveFromVersionId can't be empty. Staging label AWSCURRENT is currently attached to version ${token('a')}, so you must explicitly reference that version in RemoveFromVersionId.`,
      ),
    );
    await secrets.updateSecretVersionStage({ ...move, RemoveFromVersionId: token('a') });
    await secrets.updateSecretVersionStage({
      SecretId,
      VersionStage: 'AWSPENDING',
      RemoveFromVersionId: token('b'),
    });
    expect(await stagesOf(SecretId)).toEqual({ [token('a')]: ['AWSPREVIOUS'], [token('b')]: ['AWSCURRENT'] });
    await expect(
      secrets.updateSecretVersionStage({
        SecretId,
        VersionStage: 'AWSCURRENT',
        RemoveFromVersionId: token('b'),
      }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});

describe('tags', () => {
  it('are added, replaced and taken away', async () => {
    const SecretId = 'tagged';
    await secrets.createSecret({ Name: SecretId, Tags: [{ Key: 'a', Value: '1' }] });
    await secrets.tagResource({
      SecretId,
      Tags: [
        { Key: 'a', Value: '2' },
        { Key: '__proto__', Value: '3' },
      ],
    });
    expect((await secrets.describeSecret({ SecretId })).Tags).toEqual([
      { Key: 'a', Value: '2' },
      { Key: '__proto__', Value: '3' },
    ]);
    await secrets.untagResource({ SecretId, TagKeys: ['a', '__proto__'] });
    expect(await secrets.describeSecret({ SecretId })).not.toHaveProperty('Tags');
  });
});

describe('deletion', () => {
  it('waits for the recovery window, in which the secret can be restored', async () => {
    const SecretId = 'deleted';
    await secrets.createSecret({ Name: SecretId, SecretString: 'kept' });
    const { DeletionDate } = await secrets.deleteSecret({ SecretId, RecoveryWindowInDays: 7 });
    expect(DeletionDate?.getTime()).toBe(clock.now() + 7 * DAY);
    await expect(secrets.getSecretValue({ SecretId })).rejects.toMatchObject(
      refusal(
        'InvalidRequestException',
        "You can't perform this operation on the secret because it was marked for deletion.",
      ),
    );
    await expect(secrets.createSecret({ Name: SecretId, SecretString: 'x' })).rejects.toMatchObject({
      name: 'InvalidRequestException',
    });
    expect((await secrets.describeSecret({ SecretId })).DeletedDate).toEqual(DeletionDate);
    await secrets.restoreSecret({ SecretId });
    expect((await secrets.getSecretValue({ SecretId })).SecretString).toBe('kept');
    await secrets.deleteSecret({ SecretId });
    clock.pass(30 * DAY);
    await expect(secrets.describeSecret({ SecretId })).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  it('is at once when forced, also of what is not there', async () => {
    const SecretId = 'forced';
    await secrets.createSecret({ Name: SecretId });
    for (const _ of [1, 2]) await secrets.deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true });
    await expect(
      secrets.deleteSecret({ SecretId, ForceDeleteWithoutRecovery: true, RecoveryWindowInDays: 7 }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(secrets.deleteSecret({ SecretId, RecoveryWindowInDays: 6 })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('lists', () => {
  it('have pages, take a prefix of the name and leave out what is scheduled for deletion', async () => {
    for (const name of ['list/a', 'list/b', 'list/c']) await secrets.createSecret({ Name: name });
    await secrets.deleteSecret({ SecretId: 'list/b' });
    const Filters = [{ Key: 'name' as const, Values: ['list/'] }];
    const first = await secrets.listSecrets({ Filters, MaxResults: 1 });
    const second = await secrets.listSecrets({ Filters, MaxResults: 1, NextToken: first.NextToken });
    const names = [first, second].flatMap(({ SecretList = [] }) => SecretList.map(({ Name }) => Name));
    expect(names).toEqual(['list/a', 'list/c']);
    expect(second.NextToken).toBeUndefined();
    const all = await secrets.listSecrets({ Filters, IncludePlannedDeletion: true });
    expect(all.SecretList).toHaveLength(3);
    await expect(secrets.listSecrets({ Filters: [{ Key: 'tag-key', Values: ['a'] }] })).rejects.toMatchObject(
      { name: 'InvalidParameterException' },
    );
  });
});

describe('the state file', () => {
  it('keeps secrets, which win over those given at the start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tollgate-secrets-'));
    const stateFile = join(folder, 'state.json');
    const [first, before] = await started({ stateFile });
    await before.createSecret({ Name: 'kept', SecretString: 'here' });
    await first.close();
    const [second, after] = await started({ stateFile, secrets: { kept: 'not this' } });
    expect((await after.getSecretValue({ SecretId: 'kept' })).SecretString).toBe('here');
    await second.close();
    await rm(folder, { recursive: true });
  });
});

it('does nothing else', async () => {
  await expect(secrets.getRandomPassword({})).rejects.toMatchObject({ name: 'NotImplemented' });
  const SecretBinary = new Uint8Array([1]);
  await expect(secrets.createSecret({ Name: 'binary', SecretBinary })).rejects.toMatchObject({
    name: 'NotImplemented',
  });
});
