import { describe, expect, it } from 'vitest';
import { deployedApi, useClients } from './gateway.ts';

const clients = useClients();

describe('API keys', () => {
  it('are disabled unless told, and get a value of 40 characters', async () => {
    const { gateway } = clients;
    const { $metadata: _, ...key } = await gateway.createApiKey({ name: 'acme' });
    expect(key).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{10}$/),
      name: 'acme',
      value: expect.stringMatching(/^[A-Za-z0-9]{40}$/),
      enabled: false,
      createdDate: expect.any(Date),
      lastUpdatedDate: expect.any(Date),
      stageKeys: [],
    });
    const read = await gateway.getApiKey({ apiKey: key.id ?? '' });
    expect(read).not.toHaveProperty('value');
    expect(read.tags).toEqual({});
    expect((await gateway.getApiKey({ apiKey: key.id ?? '', includeValue: true })).value).toBe(key.value);
  });

  it('are listed newest first, by a prefix of the name, without values', async () => {
    const { gateway } = clients;
    for (const name of ['list-1', 'list-2', 'List-3', 'list-4'])
      await gateway.createApiKey({ name, enabled: true });
    const first = await gateway.getApiKeys({ nameQuery: 'list-', limit: 2 });
    expect(first.items?.map(({ name }) => name)).toEqual(['list-4', 'list-2']);
    expect(first.items?.[0]).not.toHaveProperty('value');
    const second = await gateway.getApiKeys({ nameQuery: 'list-', limit: 2, position: first.position ?? '' });
    expect(second.items?.map(({ name }) => name)).toEqual(['list-1']);
    expect(second.position).toBeUndefined();
    const values = await gateway.getApiKeys({ nameQuery: 'list-1', includeValues: true, limit: -1 });
    expect(values.items?.[0]?.value).toHaveLength(40);
  });

  it.each([
    [{ value: 'short' }, 'API Key value should be at least 20 characters'],
    [{ value: 'x'.repeat(129) }, 'API Key value exceeds maximum size of 128 characters'],
    [{ name: 'x'.repeat(1025) }, 'Invalid API Key name, can be at most 1024 characters.'],
    [{ description: 'x'.repeat(125_001) }, 'Invalid API Key description specified.'],
  ])('are refused: %#', async (input, message) => {
    await expect(clients.gateway.createApiKey(input)).rejects.toMatchObject({
      name: 'BadRequestException',
      message,
    });
  });

  it('of one value exist once', async () => {
    const { gateway } = clients;
    const value = 'twenty-characters-or-more';
    await gateway.createApiKey({ name: 'one', value });
    await expect(gateway.createApiKey({ name: 'two', value })).rejects.toMatchObject({
      name: 'ConflictException',
      message: 'API Key already exists',
    });
  });

  it('change all but their value', async () => {
    const { gateway } = clients;
    const { id: apiKey = '' } = await gateway.createApiKey({ name: 'old', enabled: true });
    const changed = await gateway.updateApiKey({
      apiKey,
      patchOperations: [
        { op: 'replace', path: '/name', value: 'new' },
        { op: 'replace', path: '/enabled', value: 'nonsense' },
        { op: 'replace', path: '/customerId', value: 'cus_42' },
      ],
    });
    expect(changed).toMatchObject({ name: 'new', enabled: false, customerId: 'cus_42' });
    const refused = gateway.updateApiKey({
      apiKey,
      patchOperations: [{ op: 'replace', path: '/id', value: 'x' }],
    });
    await expect(refused).rejects.toMatchObject({
      message:
        "Invalid patch path  '/id' specified for op 'replace'. Must be one of: [/description, /enabled, /name, /customerId]",
    });
  });
});

describe('keys in plans', () => {
  async function planOf(name: string, apiId?: string): Promise<string> {
    const apiStages = apiId === undefined ? [] : [{ apiId, stage: 'dev' }];
    return (await clients.gateway.createUsagePlan({ name, apiStages })).id ?? '';
  }

  it('are answered with their value, newest first', async () => {
    const { gateway } = clients;
    const usagePlanId = await planOf('Members');
    const ids: string[] = [];
    for (const name of ['first', 'second']) {
      const { id: keyId = '' } = await gateway.createApiKey({ name, enabled: true });
      const member = await gateway.createUsagePlanKey({ usagePlanId, keyId, keyType: 'API_KEY' });
      expect(member).toMatchObject({ id: keyId, name, type: 'API_KEY', value: expect.any(String) });
      ids.unshift(keyId);
    }
    const { items = [] } = await gateway.getUsagePlanKeys({ usagePlanId });
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect((await gateway.getUsagePlans({ keyId: ids[0] ?? '' })).items).toHaveLength(1);
    await gateway.deleteUsagePlanKey({ usagePlanId, keyId: ids[0] ?? '' });
    await gateway.deleteApiKey({ apiKey: ids[1] ?? '' });
    expect((await gateway.getUsagePlanKeys({ usagePlanId })).items).toEqual([]);
  });

  it('of an unknown plan are an empty list', async () => {
    expect((await clients.gateway.getUsagePlanKeys({ usagePlanId: 'missing' })).items).toEqual([]);
  });

  it('are in one plan per stage, whichever side it is tried from', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Exclusive');
    const [one, two, none] = [await planOf('One', apiId), await planOf('Two', apiId), await planOf('None')];
    const { id: keyId = '' } = await gateway.createApiKey({ name: 'exclusive', enabled: true });
    const attach = (usagePlanId: string) =>
      gateway.createUsagePlanKey({ usagePlanId, keyId, keyType: 'API_KEY' });
    await attach(one);
    await expect(attach(one)).rejects.toMatchObject({ name: 'ConflictException' });
    await expect(attach(two)).rejects.toMatchObject({ name: 'ConflictException' });
    await attach(none);
    const add = gateway.updateUsagePlan({
      usagePlanId: none,
      patchOperations: [{ op: 'add', path: '/apiStages', value: `${apiId}:dev` }],
    });
    await expect(add).rejects.toMatchObject({ name: 'ConflictException' });
  });
});
