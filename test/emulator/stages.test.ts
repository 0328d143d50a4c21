import { describe, expect, it } from 'vitest';
import { deployedApi, mockDocument, useClients } from './gateway.ts';

const clients = useClients();

describe('deployments', () => {
  it('freeze the working copy, and a stage moves to them', async () => {
    const { emulator, gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Snapshots', ['GET /a']);
    const { deploymentId: first = '' } = await gateway.getStage({ restApiId, stageName: 'dev' });
    await gateway.putRestApi({ restApiId, mode: 'overwrite', body: mockDocument('Snapshots', ['GET /b']) });
    const second = await gateway.createDeployment({ restApiId, description: 'second' });
    expect(second).toMatchObject({ id: expect.stringMatching(/^[a-z0-9]{6}$/), description: 'second' });
    expect((await gateway.getStage({ restApiId, stageName: 'dev' })).deploymentId).toBe(first);
    await gateway.updateStage({
      restApiId,
      stageName: 'dev',
      patchOperations: [{ op: 'replace', path: '/deploymentId', value: second.id ?? '' }],
    });
    const { deployments } = emulator.account.restApis[restApiId] ?? {};
    const paths = (id: string) =>
      Object.values(deployments?.[id]?.snapshot.resources ?? {}).map(({ path }) => path);
    expect(paths(first)).toEqual(['/', '/a']);
    expect(paths(second.id ?? '')).toEqual(['/', '/b']);
    expect(
      await gateway.getDeployment({ restApiId, deploymentId: first, embed: ['apisummary'] }),
    ).toMatchObject({
      apiSummary: { '/a': { GET: { authorizationType: 'NONE', apiKeyRequired: false } } },
    });
  });

  it('move an existing stage that they name, and keep its settings', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Moves');
    const stage = { restApiId, stageName: 'dev' };
    await gateway.updateStage({
      ...stage,
      patchOperations: [{ op: 'replace', path: '/variables/level', value: 'warn' }],
    });
    const { id } = await gateway.createDeployment(stage);
    expect(await gateway.getStage(stage)).toMatchObject({ deploymentId: id, variables: { level: 'warn' } });
  });

  it('are not deleted while a stage serves them', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Guarded');
    const { deploymentId = '' } = await gateway.getStage({ restApiId, stageName: 'dev' });
    await expect(gateway.deleteDeployment({ restApiId, deploymentId })).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'Active stages pointing to this deployment must be moved or deleted',
    });
    const other = await gateway.createDeployment({ restApiId });
    await gateway.deleteDeployment({ restApiId, deploymentId: other.id ?? '' });
    expect((await gateway.getDeployments({ restApiId })).items).toHaveLength(1);
  });

  it('are refused for an API without methods or with a method without integration', async () => {
    const { gateway } = clients;
    const { id: restApiId = '', rootResourceId: resourceId = '' } = await gateway.createRestApi({
      name: 'Empty',
    });
    await expect(gateway.createDeployment({ restApiId })).rejects.toThrow(
      "The REST API doesn't contain any methods",
    );
    await gateway.putMethod({ restApiId, resourceId, httpMethod: 'GET', authorizationType: 'NONE' });
    await expect(gateway.createDeployment({ restApiId })).rejects.toThrow(
      'No integration defined for method',
    );
  });

  it('with canary settings need a stage that exists', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Canary');
    const canarySettings = { percentTraffic: 10 };
    await expect(gateway.createDeployment({ restApiId, canarySettings })).rejects.toThrow(
      'Invalid deployment content specified.Non null and non empty stageName must be provided for canary deployment. Provided value is null',
    );
    const before = await gateway.getStage({ restApiId, stageName: 'dev' });
    const { id } = await gateway.createDeployment({ restApiId, stageName: 'dev', canarySettings });
    const stage = await gateway.getStage({ restApiId, stageName: 'dev' });
    expect(stage.deploymentId).toBe(before.deploymentId);
    expect(stage.canarySettings).toEqual({ deploymentId: id, percentTraffic: 10, useStageCache: false });
  });
});

describe('stages', () => {
  it('start with the defaults of the service', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Defaults');
    const { $metadata: _, ...stage } = await gateway.getStage({ restApiId, stageName: 'dev' });
    expect(stage).toEqual({
      stageName: 'dev',
      deploymentId: expect.any(String),
      cacheClusterEnabled: false,
      cacheClusterStatus: 'NOT_AVAILABLE',
      methodSettings: {},
      tracingEnabled: false,
      createdDate: expect.any(Date),
      lastUpdatedDate: expect.any(Date),
    });
  });

  it('materialise all settings when one is set, and a method copies those of all methods', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Settings');
    const update = (path: string, value: string) =>
      gateway.updateStage({ restApiId, stageName: 'dev', patchOperations: [{ op: 'replace', path, value }] });
    const all = await update('/*/*/throttling/burstLimit', '124');
    expect(all.methodSettings?.['*/*']).toEqual({
      metricsEnabled: false,
      dataTraceEnabled: false,
      throttlingBurstLimit: 124,
      throttlingRateLimit: 10000,
      cachingEnabled: false,
      cacheTtlInSeconds: 300,
      cacheDataEncrypted: false,
      requireAuthorizationForCacheControl: true,
      unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
    });
    await update('/~1hello/GET/logging/loglevel', 'ERROR');
    const { methodSettings } = await update('/*/*/throttling/burstLimit', '100');
    expect(methodSettings?.['~1hello/GET']).toMatchObject({
      throttlingBurstLimit: 124,
      loggingLevel: 'ERROR',
    });
    expect(methodSettings?.['*/*']).toMatchObject({ throttlingBurstLimit: 100 });
    expect(methodSettings?.['*/*']).not.toHaveProperty('loggingLevel');
  });

  it.each([
    [
      { op: 'remove' as const, path: '/*/*' },
      'Cannot remove method setting */* because there is no method setting for this method ',
    ],
    [
      { op: 'replace' as const, path: '/accessLogSettings/format', value: '' },
      'Access Log value must not be empty',
    ],
    [
      { op: 'replace' as const, path: '/accessLogSettings/other', value: 'x' },
      'Invalid accessLogSettings path. Must be one of : [/accessLogSettings/destinationArn, /accessLogSettings/format]',
    ],
    [{ op: 'replace' as const, path: '/deploymentId', value: 'nothing' }, 'Deployment id does not exist'],
    [
      { op: 'copy' as const, path: '/deploymentId', from: '/canarySettings/deploymentId' },
      'Promotion not available. Canary does not exist.',
    ],
    [
      { op: 'add' as const, path: '/canarySettings/deploymentId', value: 'x' },
      'Invalid add operation with path: /canarySettings/deploymentId',
    ],
  ])('refuse %j', async (operation, message) => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Refusals');
    const update = gateway.updateStage({ restApiId, stageName: 'dev', patchOperations: [operation] });
    await expect(update).rejects.toMatchObject({ name: 'BadRequestException', message });
  });

  it('refuse tags and other unknown paths with the list of paths', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Paths');
    const update = gateway.updateStage({
      restApiId,
      stageName: 'dev',
      patchOperations: [{ op: 'replace', path: '/tags/x', value: 'y' }],
    });
    await expect(update).rejects.toThrow(
      /^Invalid method setting path: \/tags\/x. Must be one of: \[\/deploymentId, \/description, /,
    );
  });

  it('never show a refused value of a variable', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Variables');
    const update = gateway.updateStage({
      restApiId,
      stageName: 'dev',
      patchOperations: [{ op: 'replace', path: '/variables/token', value: 'top "secret"' }],
    });
    await expect(update).rejects.not.toThrow(/top/);
    await expect(update).rejects.toThrow(/Stage variable value for token/);
  });

  it('are listed whole under item, and filtered by deployment', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Filter');
    const other = await gateway.createDeployment({ restApiId });
    await gateway.createStage({
      restApiId,
      stageName: 'prod',
      deploymentId: other.id ?? '',
      tags: { a: 'b' },
    });
    const { item = [] } = await gateway.getStages({ restApiId });
    expect(item.map(({ stageName, tags }) => ({ stageName, tags }))).toEqual([
      { stageName: 'dev', tags: undefined },
      { stageName: 'prod', tags: { a: 'b' } },
    ]);
    const filtered = await gateway.getStages({ restApiId, deploymentId: other.id ?? '' });
    expect(filtered.item?.map(({ stageName }) => stageName)).toEqual(['prod']);
    await gateway.deleteStage({ restApiId, stageName: 'prod' });
    expect((await gateway.getStages({ restApiId })).item).toHaveLength(1);
  });
});

describe('exports', () => {
  it('show the deployed snapshot, not the working copy', async () => {
    const { gateway } = clients;
    const restApiId = await deployedApi(gateway, 'Exported', ['GET /a']);
    await gateway.putRestApi({ restApiId, mode: 'overwrite', body: mockDocument('Other', ['GET /b']) });
    const request = {
      restApiId,
      stageName: 'dev',
      exportType: 'oas30',
      parameters: { extensions: 'integrations' },
    };
    const json = await gateway.getExport({ ...request, accepts: 'application/json' });
    expect(json.contentDisposition).toBe('attachment; filename="oas30_1.json"');
    const document = JSON.parse(new TextDecoder().decode(json.body)) as { paths: object; info: object };
    expect(document.info).toEqual({ title: 'Exported', version: '1' });
    expect(document.paths).toEqual({
      '/a': {
        get: {
          responses: { '200': { description: '200 response', content: {} } },
          'x-amazon-apigateway-integration': {
            type: 'mock',
            responses: { default: { statusCode: '200' } },
            passthroughBehavior: 'when_no_match',
          },
        },
      },
    });
    const yaml = await gateway.getExport({ ...request, accepts: 'application/yaml' });
    expect(new TextDecoder().decode(yaml.body)).toContain('openapi: 3.0.1\n');
  });

  it('can be imported again', async () => {
    const { gateway } = clients;
    const securitySchemes = { api_key: { type: 'apiKey', in: 'header', name: 'x-api-key' } };
    const { id: restApiId = '' } = await gateway.importRestApi({
      body: mockDocument('Round', ['GET /a', 'ANY /a/{b+}'], { components: { securitySchemes } }),
    });
    await gateway.createDeployment({ restApiId, stageName: 'dev' });
    const { body } = await gateway.getExport({
      restApiId,
      stageName: 'dev',
      exportType: 'swagger',
      parameters: { extensions: 'apigateway' },
    });
    const again = await gateway.importRestApi({ body: body ?? new Uint8Array(), failOnWarnings: true });
    const { items = [] } = await gateway.getResources({ restApiId: again.id });
    expect(items.map(({ path }) => path)).toEqual(['/', '/a', '/a/{b+}']);
  });
});
