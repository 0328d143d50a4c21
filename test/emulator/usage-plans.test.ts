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
