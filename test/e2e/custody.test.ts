/** The values of keys from where they come to where they are kept, over the embedded API Gateway. */
import { CreateApiKeyCommand, UpdateApiKeyCommand } from '@aws-sdk/client-api-gateway';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EmulatorOptions } from '../../src/emulator/start.ts';
import { Custody, keyFiles } from './custody-world.ts';

let at: Custody;
afterEach(async () => {
  vi.unstubAllEnvs();
  await at.space.close();
});

const VALUE = 'value-of-globex-0123456789';

describe('a value comes from', () => {
  test.each<[string, object, Pick<EmulatorOptions, 'parameters' | 'secrets'>]>([
    ['a variable', { env: 'GLOBEX_KEY' }, {}],
    ['a secret', { secret: 'partners/globex' }, { secrets: { 'partners/globex': VALUE } }],
    ['a parameter', { parameter: '/keys/globex' }, { parameters: { '/keys/globex': VALUE } }],
    [
      'an encrypted parameter',
      { parameter: '/keys/globex' },
      { parameters: { '/keys/globex': { secure: VALUE } } },
    ],
  ])('%s', async (_what, value, account) => {
    vi.stubEnv('GLOBEX_KEY', VALUE);
    at = await Custody.open([{ name: 'globex', value }], account);
    const { plan } = await at.space.plan();
    expect(plan?.notes).toEqual([]);
    expect(await at.applies()).toBe('applied');
    expect(await at.values()).toEqual({ globex: VALUE });
    expect(await at.call(VALUE)).toBe(200);
    await at.tellsNothing();
  });

  test('this program, and where it is read is said when it is kept nowhere', async () => {
    at = await Custody.open(['acme', { name: 'globex', store: { secret: 'tollgate/globex' } }]);
    const { plan } = await at.space.plan();
    expect(plan?.notes).toHaveLength(1);
    expect(plan?.notes[0]).toMatch(/^Tollgate generates the value of the key acme, keeps it in no secret/);
    expect(await at.applies()).toBe('applied');
    const { acme = '', globex } = await at.values();
    expect(acme).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(await at.stored('tollgate/globex')).toBe(globex);
    await at.tellsNothing();
  });

  test('its place before the key is made', async () => {
    at = await Custody.open([{ name: 'globex', store: { secret: 'tollgate/globex' } }]);
    await at.applies();
    const made = at
      .writes()
      .filter((operation) => operation === 'CreateSecret' || operation === 'CreateApiKey');
    expect(made).toEqual(['CreateSecret', 'CreateApiKey']);
  });
});

describe('a value that cannot be used', () => {
  test('is told of every key, and nothing is written', async () => {
    vi.stubEnv('EMPTY_KEY', '');
    vi.stubEnv('SHORT_KEY', 'too-short-for-this');
    at = await Custody.open([
      { name: 'a', value: { env: 'EMPTY_KEY' } },
      { name: 'b', value: { secret: 'nowhere' } },
      { name: 'c', value: { parameter: '/nowhere' } },
      { name: 'd', value: { env: 'SHORT_KEY' } },
      { name: 'e', store: { secret: 'tollgate/e' } },
    ]);
    await expect(at.applies()).rejects.toMatchObject({
      fault: {
        code: 'key-value-missing',
        message:
          'the value of the key a comes from the variable EMPTY_KEY, which is not there; ' +
          'the value of the key b comes from the secret nowhere, which is not there; ' +
          'the value of the key c comes from the parameter /nowhere, which is not there; ' +
          'the value of the key d, from the variable SHORT_KEY, does not have 20 to 128 characters without spaces',
        hint: expect.stringContaining('Nothing was written.'),
      },
    });
    expect(at.writes().filter((operation) => operation !== 'GetCallerIdentity')).toEqual([]);
  });

  test.each([
    ['is too short', 'x'.repeat(19)],
    ['is too long', 'x'.repeat(129)],
    ['has spaces', 'value of globex 0123456789'],
    ['ends with a line', `${VALUE}\n`],
  ])('because it %s is not shown', async (_what, value) => {
    at = await Custody.open([{ name: 'globex', value: { secret: 's' } }], { secrets: { s: value } });
    const error: unknown = await at.applies().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ fault: { code: 'key-value-unfit' } });
    expect(JSON.stringify([error, at.space.events])).not.toContain(value.trim());
    expect(at.writes()).toEqual([]);
  });

  test('because another key has it says what to do, without it', async () => {
    vi.stubEnv('GLOBEX_KEY', VALUE);
    at = await Custody.open([{ name: 'globex', value: { env: 'GLOBEX_KEY' } }]);
    await at.gateway.send(new CreateApiKeyCommand({ name: 'theirs', value: VALUE, enabled: true }));
    const [fault, ...more] = await at.faults();
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      code: 'ConflictException',
      message: 'API Key already exists',
      hint: expect.stringContaining('has the value that the variable GLOBEX_KEY holds'),
    });
    expect(JSON.stringify([fault, at.space.events])).not.toContain(VALUE);
  });

  test('because its generation was counted up and the source was not changed says so, and the old value works', async () => {
    vi.stubEnv('GLOBEX_KEY', VALUE);
    const key = { name: 'globex', value: { env: 'GLOBEX_KEY' } };
    at = await Custody.open([key]);
    await at.applies();
    await at.space.write(keyFiles([{ ...key, generation: 2 }]));
    expect((await at.faults())[0]?.hint).toContain('put a new one there first');
    expect(await at.call(VALUE)).toBe(200);
    vi.stubEnv('GLOBEX_KEY', `${VALUE}-new`);
    expect(await at.applies()).toBe('applied');
    expect([await at.call(VALUE), await at.call(`${VALUE}-new`)]).toEqual([200, 200]);
  });
});

describe('the secret of a key', () => {
  const store = { secret: 'tollgate/acme' };
  const key = { name: 'acme', store };

  test('that holds a value of somebody else is refused, and neither it nor a key is touched', async () => {
    at = await Custody.open([key], { secrets: { 'tollgate/acme': 'the only copy of something' } });
    expect(await at.faults()).toMatchObject([
      {
        code: 'key-store-taken',
        message: "the secret tollgate/acme exists, and its value is somebody else's",
      },
    ]);
    expect(await at.stored('tollgate/acme')).toBe('the only copy of something');
    expect(await at.values()).toEqual({});
  });

  test('that is empty is taken over', async () => {
    at = await Custody.open([key]);
    await at.secrets.send(new CreateSecretCommand({ Name: 'tollgate/acme' }));
    expect(await at.applies()).toBe('applied');
    expect(await at.stored('tollgate/acme')).toBe((await at.values())['acme']);
    const { Tags } = await at.secrets.send(new DescribeSecretCommand({ SecretId: 'tollgate/acme' }));
    expect(Tags).toContainEqual({ Key: 'tollgate:id', Value: 'acme' });
  });

  test('that is scheduled for deletion is told, and no key is made', async () => {
    at = await Custody.open([key], { secrets: { 'tollgate/acme': 'old' } });
    await at.secrets.send(new DeleteSecretCommand({ SecretId: 'tollgate/acme' }));
    const [fault] = await at.faults();
    expect(fault).toMatchObject({
      code: 'InvalidRequestException',
      hint: expect.stringContaining('scheduled for deletion'),
    });
    expect(await at.values()).toEqual({});
  });

  test('may be named later: the value is copied there, and stays', async () => {
    at = await Custody.open(['acme']);
    await at.applies();
    const { acme } = await at.values();
    await at.space.write(keyFiles([key]));
    const plan = (await at.space.plan()).plan;
    expect(plan?.steps.map(({ action, id }) => `${action} ${id}`)).toEqual(['create keyStore:acme']);
    expect(await at.applies()).toBe('applied');
    expect(await at.stored('tollgate/acme')).toBe(acme);
    expect(await at.values()).toEqual({ acme });
    await at.tellsNothing();
  });

  test('may be another one: the value is copied, and the old one stays as it is', async () => {
    at = await Custody.open([key]);
    await at.applies();
    const { acme } = await at.values();
    await at.space.write(keyFiles([{ name: 'acme', store: { secret: 'tollgate/new' } }]));
    const plan = (await at.space.plan()).plan;
    expect(plan?.steps[0]?.fields).toMatchObject([{ before: 'tollgate/acme', after: 'tollgate/new' }]);
    expect(await at.applies()).toBe('applied');
    expect([await at.stored('tollgate/acme'), await at.stored('tollgate/new')]).toEqual([acme, acme]);
  });

  test('and a rename in one run, of a key whose mark is in its description', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    at = await Custody.open(names);
    await at.applies();
    const { a } = await at.values();
    await at.space.write(keyFiles([{ name: 'z', was: 'a', description: 'Z', store }, ...names.slice(1)]));
    expect(await at.applies()).toBe('applied');
    expect((await at.values())['z']).toBe(a);
    expect(await at.stored('tollgate/acme')).toBe(a);
  });
});

test('a key that somebody disabled by hand is enabled again, with its value', async () => {
  at = await Custody.open(['acme']);
  await at.applies();
  const before = await at.values();
  const [id] = Object.keys(at.space.emulator.account.apiKeys);
  const patchOperations = [{ op: 'replace' as const, path: '/enabled', value: 'false' }];
  await at.gateway.send(new UpdateApiKeyCommand({ apiKey: id, patchOperations }));
  expect(await at.applies()).toBe('applied');
  expect(await at.values()).toEqual(before);
  expect(await at.call(before['acme'] ?? '')).toBe(200);
});
