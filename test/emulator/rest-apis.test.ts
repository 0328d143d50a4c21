import { describe, expect, it } from 'vitest';
import { mockDocument, useClients } from './gateway.ts';

const clients = useClients();

describe('REST APIs', () => {
  it('are created with the defaults and the two models of the service', async () => {
    const { gateway } = clients;
    const { $metadata, ...created } = await gateway.createRestApi({ name: 'Plain' });
    expect($metadata.httpStatusCode).toBe(201);
    expect(created).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{10}$/),
      name: 'Plain',
      createdDate: expect.any(Date),
      apiKeySource: 'HEADER',
      disableExecuteApiEndpoint: false,
      endpointConfiguration: { types: ['EDGE'], ipAddressType: 'ipv4' },
      rootResourceId: expect.stringMatching(/^[a-z0-9]{10}$/),
    });
    const models = await gateway.getModels({ restApiId: created.id });
    expect(models.items?.map(({ name }) => name)).toEqual(['Empty', 'Error']);
  });

  it('show tags in lists only where there are some, and always alone', async () => {
    const { gateway } = clients;
    const tagged = await gateway.createRestApi({ name: 'Tagged', tags: { 'tollgate:owner': 'acme/apis' } });
    const bare = await gateway.createRestApi({ name: 'Bare' });
    expect(tagged.tags).toEqual({ 'tollgate:owner': 'acme/apis' });
    expect(bare.tags).toBeUndefined();
    expect((await gateway.getRestApi({ restApiId: bare.id })).tags).toEqual({});
    const { items = [] } = await gateway.getRestApis({ limit: 500 });
    expect(items.find(({ id }) => id === tagged.id)?.tags).toEqual({ 'tollgate:owner': 'acme/apis' });
    expect(items.find(({ id }) => id === bare.id)).not.toHaveProperty('tags');
  });

  it('are tagged and untagged by ARN', async () => {
    const { gateway } = clients;
    const { id: restApiId = '' } = await gateway.createRestApi({ name: 'Tags', tags: { a: '1' } });
    const resourceArn = `arn:aws:apigateway:us-east-1::/restapis/${restApiId}`;
    const put = await gateway.tagResource({ resourceArn, tags: { b: '2', c: '3' } });
    expect(put.$metadata.httpStatusCode).toBe(204);
    await gateway.untagResource({ resourceArn, tagKeys: ['a', 'c'] });
    expect((await gateway.getTags({ resourceArn })).tags).toEqual({ b: '2' });
    await expect(gateway.getTags({ resourceArn: `${resourceArn}x` })).rejects.toMatchObject({
      name: 'NotFoundException',
    });
  });

  it('are paged by a position that the last page does not have', async () => {
    const { gateway } = clients;
    for (let index = 0; index < 4; index += 1) await gateway.createRestApi({ name: `Page ${index}` });
    const total = (await gateway.getRestApis({ limit: 500 })).items?.length ?? 0;
    const seen: string[] = [];
    let position: string | undefined;
    do {
      const page = await gateway.getRestApis({ limit: 3, ...(position === undefined ? {} : { position }) });
      seen.push(...(page.items ?? []).map(({ id = '' }) => id));
      position = page.position;
    } while (position !== undefined);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('are patched, or refused as a whole', async () => {
    const { gateway } = clients;
    const { id: restApiId = '' } = await gateway.createRestApi({ name: 'Patched', description: 'first' });
    const changed = await gateway.updateRestApi({
      restApiId,
      patchOperations: [
        { op: 'replace', path: '/description', value: 'second' },
        { op: 'add', path: '/binaryMediaTypes/image~1png' },
        { op: 'replace', path: '/endpointConfiguration/types/EDGE', value: 'REGIONAL' },
        { op: 'replace', path: '/minimumCompressionSize', value: '1024' },
      ],
    });
    expect(changed).toMatchObject({
      description: 'second',
      binaryMediaTypes: ['image/png'],
      endpointConfiguration: { types: ['REGIONAL'] },
      minimumCompressionSize: 1024,
      tags: {},
    });
    const refused = gateway.updateRestApi({
      restApiId,
      patchOperations: [
        { op: 'replace', path: '/description', value: 'third' },
        { op: 'replace', path: '/nonsense', value: 'x' },
      ],
    });
    await expect(refused).rejects.toThrow(/Invalid patch path {2}'\/nonsense' specified for op 'replace'/);
    expect((await gateway.getRestApi({ restApiId })).description).toBe('second');
  });

  it('show their policy expanded and with one more level of escaping', async () => {
    const { emulator, gateway } = clients;
    const statement = {
      Effect: 'Allow',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: 'execute-api:/*',
    };
    const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    const { id = '', policy: shown = '' } = await gateway.createRestApi({ name: 'Policy', policy });
    const text = JSON.parse(`"${shown}"`) as string;
    expect(shown).toContain(
      String.raw`\"Resource\":\"arn:aws:execute-api:us-east-1:${emulator.account.id}:${id}\/*\"`,
    );
    expect(JSON.parse(text)).toMatchObject({
      Statement: [{ Resource: `arn:aws:execute-api:us-east-1:${emulator.account.id}:${id}/*` }],
    });
  });

  it.each([
    [{ name: 'x', description: '' }, 'Description cannot be an empty string'],
    [
      { name: 'x', minimumCompressionSize: -1 },
      'Invalid minimum compression size, must be between 0 and 10485760',
    ],
    [
      { name: 'x', endpointConfiguration: { types: ['EDGE' as const, 'REGIONAL' as const] } },
      'Cannot create an api with multiple Endpoint Types.',
    ],
  ])('are refused for %j', async (input, message) => {
    await expect(clients.gateway.createRestApi(input)).rejects.toMatchObject({
      name: 'BadRequestException',
      message,
    });
  });

  it('that are missing are 404 with the account and the id', async () => {
    const { emulator, gateway } = clients;
    await expect(gateway.getRestApi({ restApiId: 'missing' })).rejects.toMatchObject({
      name: 'NotFoundException',
      message: `Invalid API identifier specified ${emulator.account.id}:missing`,
    });
    await expect(gateway.getRestApi({ restApiId: '__proto__' })).rejects.toThrow(/Invalid API identifier/);
  });
});

describe('a console edit', () => {
  async function petsApi() {
    const { gateway } = clients;
    const { id: restApiId = '' } = await gateway.importRestApi({
      body: mockDocument('Edited', ['GET /pets']),
    });
    const { items = [] } = await gateway.getResources({ restApiId, embed: ['methods'] });
    const resourceId = items.find(({ path }) => path === '/pets')?.id ?? '';
    return { gateway, restApiId, resourceId, address: { restApiId, resourceId, httpMethod: 'GET' } };
  }

  it('of a method and its integration shows in GetResources', async () => {
    const { address, gateway, restApiId } = await petsApi();
    await gateway.updateMethod({
      ...address,
      patchOperations: [{ op: 'replace', path: '/apiKeyRequired', value: 'true' }],
    });
    await gateway.putIntegration({
      ...address,
      type: 'HTTP',
      integrationHttpMethod: 'GET',
      uri: 'https://example.com/',
    });
    await gateway.updateIntegration({
      ...address,
      patchOperations: [{ op: 'replace', path: '/timeoutInMillis', value: '5000' }],
    });
    const { items = [] } = await gateway.getResources({ restApiId, embed: ['methods'] });
    expect(items.find(({ path }) => path === '/pets')?.resourceMethods?.['GET']).toMatchObject({
      apiKeyRequired: true,
      methodIntegration: { type: 'HTTP', timeoutInMillis: 5000, connectionType: 'INTERNET' },
    });
  });

  it('adds a whole operation', async () => {
    const { gateway, resourceId, restApiId } = await petsApi();
    const child = await gateway.createResource({ restApiId, parentId: resourceId, pathPart: '{petId}' });
    const address = { restApiId, resourceId: child.id ?? '', httpMethod: 'DELETE' };
    expect(child).toMatchObject({ path: '/pets/{petId}', pathPart: '{petId}', parentId: resourceId });
    const method = await gateway.putMethod({ ...address, authorizationType: 'NONE' });
    expect(method.$metadata.httpStatusCode).toBe(201);
    await gateway.putMethodResponse({ ...address, statusCode: '204' });
    await gateway.putIntegration({ ...address, type: 'MOCK' });
    const response = await gateway.putIntegrationResponse({
      ...address,
      statusCode: '204',
      selectionPattern: '',
    });
    expect(response).toMatchObject({ statusCode: '204', selectionPattern: '' });
    expect(await gateway.getMethod(address)).toMatchObject({
      httpMethod: 'DELETE',
      methodResponses: { '204': { statusCode: '204' } },
      methodIntegration: { type: 'MOCK', integrationResponses: { '204': { statusCode: '204' } } },
    });
    await gateway.deleteResource({ restApiId, resourceId });
    expect((await gateway.getResources({ restApiId })).items).toHaveLength(1);
  });

  it('is refused in the words of the service', async () => {
    const { address, gateway, resourceId, restApiId } = await petsApi();
    const put = { ...address, httpMethod: 'POST' };
    await expect(gateway.putMethod({ ...put, authorizationType: 'CUSTOM' })).rejects.toThrow(
      'Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.',
    );
    await expect(
      gateway.putIntegration({ ...address, type: 'HTTP', uri: 'https://example.com' }),
    ).rejects.toThrow('Enumeration value for HttpMethod must be non-empty');
    await expect(
      gateway.putIntegration({
        ...address,
        type: 'AWS_PROXY',
        integrationHttpMethod: 'POST',
        uri: 'arn:aws:sqs',
      }),
    ).rejects.toThrow('Invalid ARN specified in the request');
    await gateway.createResource({ restApiId, parentId: resourceId, pathPart: '{a}' });
    await expect(
      gateway.createResource({ restApiId, parentId: resourceId, pathPart: '{b}' }),
    ).rejects.toThrow(
      'A sibling ({a}) of this resource already has a variable path part -- only one is allowed',
    );
    await expect(gateway.getMethod({ ...address, restApiId: 'missing' })).rejects.toThrow(
      'Invalid Resource identifier specified',
    );
  });
});

describe('gateway responses', () => {
  it('are always 21, and a customised family shows through', async () => {
    const { gateway } = clients;
    const { id: restApiId = '' } = await gateway.createRestApi({ name: 'Responses' });
    const put = await gateway.putGatewayResponse({
      restApiId,
      responseType: 'DEFAULT_5XX',
      statusCode: '599',
    });
    expect(put.$metadata.httpStatusCode).toBe(201);
    const { items = [] } = await gateway.getGatewayResponses({ restApiId, limit: 500 });
    expect(items).toHaveLength(21);
    expect(
      items.filter(({ defaultResponse }) => !defaultResponse).map(({ responseType }) => responseType),
    ).toEqual(['DEFAULT_5XX']);
    expect(items.find(({ responseType }) => responseType === 'INTEGRATION_TIMEOUT')).toMatchObject({
      statusCode: '599',
      defaultResponse: true,
    });
    await gateway.deleteGatewayResponse({ restApiId, responseType: 'DEFAULT_5XX' });
    await expect(gateway.deleteGatewayResponse({ restApiId, responseType: 'DEFAULT_5XX' })).rejects.toThrow(
      'Gateway response type not defined on api',
    );
  });
});

describe('operations without a handler', () => {
  it('are 501 and say their name', async () => {
    await expect(clients.gateway.getVpcLinks({})).rejects.toMatchObject({
      name: 'NotImplemented',
      message: 'The embedded service does not implement GetVpcLinks',
      $metadata: { httpStatusCode: 501 },
    });
  });
});
