import type { PatchOperation } from '@aws-sdk/client-api-gateway';
import { describe, expect, it } from 'vitest';
import { deployedApi, useClients } from './gateway.ts';

const clients = useClients();

describe('usage plans', () => {
  it('are created whole, and look so', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Whole');
    const stage = { apiId, stage: 'dev', throttle: { '/hello/GET': { rateLimit: 5, burstLimit: 10 } } };
    const { $metadata: _, ...plan } = await gateway.createUsagePlan({
      name: 'Basic',
      apiStages: [stage],
      throttle: { rateLimit: 1.5, burstLimit: 20 },
      quota: { limit: 1000, period: 'MONTH' },
      tags: { 'tollgate:id': 'basic' },
    });
    expect(plan).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{10}$/),
      name: 'Basic',
      apiStages: [stage],
      throttle: { rateLimit: 1.5, burstLimit: 20 },
      quota: { limit: 1000, period: 'MONTH', offset: 0 },
      tags: { 'tollgate:id': 'basic' },
    });
    const bare = await gateway.createUsagePlan({ name: 'Bare' });
    expect(bare).toMatchObject({ apiStages: [] });
    expect(bare).not.toHaveProperty('tags');
    expect(await gateway.getUsagePlan({ usagePlanId: bare.id ?? '' })).toMatchObject({ tags: {} });
  });

  it('take a list of patches in order, or none of it', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Patches');
    const { id: usagePlanId = '' } = await gateway.createUsagePlan({ name: 'Patches' });
    const plan = await gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'add', path: '/apiStages', value: `${apiId}:dev` },
        { op: 'replace', path: '/throttle/rateLimit', value: '2.5' },
        { op: 'replace', path: '/throttle/burstLimit', value: '5' },
        { op: 'add', path: '/quota/limit', value: '100' },
        { op: 'add', path: '/quota/period', value: 'WEEK' },
        { op: 'add', path: `/apiStages/${apiId}:dev/throttle/~1hello/GET/rateLimit`, value: '3' },
        { op: 'replace', path: `/apiStages/${apiId}:dev/throttle/~1/GET/burstLimit`, value: '4' },
      ],
    });
    expect(plan).toMatchObject({
      apiStages: [
        { apiId, stage: 'dev', throttle: { '/hello/GET': { rateLimit: 3 }, '//GET': { burstLimit: 4 } } },
      ],
      throttle: { rateLimit: 2.5, burstLimit: 5 },
      quota: { limit: 100, period: 'WEEK', offset: 0 },
    });
    const half = gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'remove', path: '/quota' },
        { op: 'add', path: '/apiStages', value: 'missing:dev' },
      ],
    });
    await expect(half).rejects.toMatchObject({
      name: 'NotFoundException',
      message: `Invalid API Stage {api: missing, stage: dev} specified for usageplan ${usagePlanId}`,
    });
    expect((await gateway.getUsagePlan({ usagePlanId })).quota).toBeDefined();
    const cleared = await gateway.updateUsagePlan({
      usagePlanId,
      patchOperations: [
        { op: 'remove', path: '/quota' },
        { op: 'remove', path: '/throttle' },
        { op: 'remove', path: `/apiStages/${apiId}:dev/throttle/~1hello/GET` },
        { op: 'remove', path: '/apiStages', value: `${apiId}:dev` },
      ],
    });
    expect(cleared).toMatchObject({ apiStages: [] });
    expect(cleared).not.toHaveProperty('quota');
    expect(cleared).not.toHaveProperty('throttle');
  });

  it('refuse in the words of the service', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Words');
    const { id: usagePlanId = '' } = await gateway.createUsagePlan({
      name: 'Words',
      apiStages: [{ apiId, stage: 'dev' }],
    });
    const remove = (path: string, value?: string) =>
      gateway.updateUsagePlan({
        usagePlanId,
        patchOperations: [{ op: 'remove', path, ...(value === undefined ? {} : { value }) }],
      });
    await expect(remove(`/apiStages/${apiId}:dev`)).rejects.toMatchObject({
      message: `Invalid patch path  '/apiStages/${apiId}:dev' specified for op 'remove'. Must be one of: [/apiStages, /quota, /throttle, /productCode, /apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>, /apiStages/<apidId:stageName>/throttle]`,
    });
    await expect(remove('/apiStages')).rejects.toThrow('Invalid API Stage specified');
    await expect(gateway.deleteUsagePlan({ usagePlanId })).rejects.toThrow(
      `Cannot delete Usage Plan ${usagePlanId} because there are API Stages associated with it, including ${apiId}:dev`,
    );
    await expect(gateway.getUsagePlan({ usagePlanId: 'missing' })).rejects.toThrow(
      'Invalid Usage Plan ID specified',
    );
    await remove('/apiStages', `${apiId}:dev`);
    expect((await gateway.deleteUsagePlan({ usagePlanId })).$metadata.httpStatusCode).toBe(202);
  });

  it('take product codes, stage throttles as a whole, and nothing halfway', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Tables');
    const { id: usagePlanId = '' } = await gateway.createUsagePlan({
      name: 'Tables',
      apiStages: [{ apiId, stage: 'dev' }],
    });
    const patch = async (...patchOperations: PatchOperation[]) =>
      await gateway.updateUsagePlan({ usagePlanId, patchOperations });
    const path = `/apiStages/${apiId}:dev/throttle`;
    const both = await patch(
      { op: 'add', path: '/productCode', value: 'code1' },
      { op: 'replace', path: '/description', value: 'told' },
      { op: 'add', path, value: '{"/hello/GET":{"rateLimit":1,"burstLimit":2}}' },
      { op: 'add', path: `${path}/~1hello~1{id}/GET/rateLimit`, value: '0' },
    );
    expect(both).toMatchObject({
      productCode: 'code1',
      description: 'told',
      apiStages: [
        { throttle: { '/hello/GET': { rateLimit: 1, burstLimit: 2 }, '/hello/{id}/GET': { rateLimit: 0 } } },
      ],
    });
    const replaced = await patch(
      { op: 'replace', path: '/productCode', value: 'code2' },
      { op: 'replace', path, value: '{"/hello/GET":{"rateLimit":3,"burstLimit":3}}' },
    );
    expect(replaced).toMatchObject({
      productCode: 'code2',
      apiStages: [{ throttle: { '/hello/GET': { rateLimit: 3, burstLimit: 3 } } }],
    });
    const bare = await patch({ op: 'remove', path: '/productCode' }, { op: 'remove', path });
    expect(bare).not.toHaveProperty('productCode');
    expect(bare.apiStages).toEqual([{ apiId, stage: 'dev' }]);
    await expect(patch({ op: 'add', path: '/quota/limit', value: '5' })).rejects.toMatchObject({
      name: 'BadRequestException',
    });
  });

  it.each([
    ['DAY', 1],
    ['WEEK', 7],
    ['MONTH', 28],
    ['MONTH', -1],
  ] as const)('refuse the offset of a %s that is %i', async (period, offset) => {
    const refused = clients.gateway.createUsagePlan({ name: 'Offset', quota: { limit: 1, period, offset } });
    await expect(refused).rejects.toMatchObject({ name: 'BadRequestException' });
  });

  it('hold at most 20 method throttles per stage, and none of all methods beside their own', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Many');
    const limits = { rateLimit: 1, burstLimit: 1 };
    const planWith = async (methods: readonly string[], throttle = {}) =>
      await gateway.createUsagePlan({
        name: 'Many',
        apiStages: [
          { apiId, stage: 'dev', throttle: Object.fromEntries(methods.map((name) => [name, limits])) },
        ],
        ...throttle,
      });
    const names = Array.from({ length: 21 }, (_, index) => `/m${index}/GET`);
    await planWith(names.slice(1));
    await expect(planWith(names)).rejects.toMatchObject({ name: 'LimitExceededException' });
    await expect(planWith(['*/*'], { throttle: limits })).rejects.toMatchObject({
      name: 'BadRequestException',
    });
  });

  it('cannot be made for a stage that is not there', async () => {
    const apiStages = [{ apiId: 'missing', stage: 'dev' }];
    await expect(clients.gateway.createUsagePlan({ name: 'Early', apiStages })).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'Invalid API Stage {api: %s, stage: %s} specified for usageplan %s',
    });
  });

  it('lose a stage that is deleted', async () => {
    const { gateway } = clients;
    const apiId = await deployedApi(gateway, 'Lost');
    const { id: usagePlanId = '' } = await gateway.createUsagePlan({
      name: 'Lost',
      apiStages: [{ apiId, stage: 'dev' }],
    });
    await gateway.deleteStage({ restApiId: apiId, stageName: 'dev' });
    expect((await gateway.getUsagePlan({ usagePlanId })).apiStages).toEqual([]);
  });
});

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
