/** Other tools' bugs, as far as what stands today concerns them: each is a named test. */
import {
  APIGatewayClient,
  CreateApiKeyCommand,
  CreateDeploymentCommand,
  CreateRestApiCommand,
  CreateUsagePlanKeyCommand,
  DeleteApiKeyCommand,
  GetApiKeysCommand,
  GetUsagePlanKeysCommand,
  GetUsagePlansCommand,
  ImportRestApiCommand,
  UpdateRestApiCommand,
  UpdateUsagePlanCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, expect, test } from 'vitest';
import { helloRepository, helloSpec, planFile } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(async () => space.close());

function client(): APIGatewayClient {
  return new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
}

function restApiId(): string {
  return Object.keys(space.emulator.account.restApis)[0] ?? '';
}

async function planId(): Promise<string> {
  return (await client().send(new GetUsagePlansCommand({}))).items?.[0]?.id ?? '';
}

/** Values of all keys by name. */
async function keyValues(): Promise<Record<string, string>> {
  const { items = [] } = await client().send(new GetApiKeysCommand({ includeValues: true }));
  return Object.fromEntries(items.map(({ name = '', value = '' }) => [name, value]));
}

async function call(key: string): Promise<number> {
  const url = `${space.emulator.url}/_aws/execute-api/${restApiId()}/dev/hello`;
  return (await fetch(url, { headers: { 'x-api-key': key } })).status;
}

function operations(): string[] {
  return space.calls.map(({ operation }) => operation);
}

/** A stage of somebody else's API, in our plan. */
async function foreignStage(): Promise<string> {
  const body = new TextEncoder().encode(helloSpec({ title: 'theirs' }));
  const { id = '' } = await client().send(new ImportRestApiCommand({ body }));
  await client().send(new CreateDeploymentCommand({ restApiId: id, stageName: 'prod' }));
  const patchOperations = [{ op: 'add' as const, path: '/apiStages', value: `${id}:prod` }];
  await client().send(new UpdateUsagePlanCommand({ usagePlanId: await planId(), patchOperations }));
  return id;
}

test('links that stay are never removed and added again; adds come before removes', async () => {
  space = await workspace({ ...helloRepository(), 'plans/basic.yaml': planFile({ keys: ['a', 'b'] }) });
  await space.apply();
  space.calls.length = 0;
  await space.write({ 'plans/basic.yaml': planFile({ keys: ['c', 'b'] }) });
  expect((await space.apply({ force: ['key-in-use'] })).report?.outcome).toBe('applied');
  const links = operations().filter((name) => name.endsWith('UsagePlanKey'));
  expect(links).toEqual(['CreateUsagePlanKey', 'DeleteUsagePlanKey']);
});

test("somebody else's stage and key in our plan survive every change", async () => {
  space = await workspace(helloRepository());
  await space.apply();
  const theirs = await foreignStage();
  const key = await client().send(new CreateApiKeyCommand({ name: 'theirs', enabled: true }));
  await client().send(
    new CreateUsagePlanKeyCommand({ usagePlanId: await planId(), keyId: key.id, keyType: 'API_KEY' }),
  );
  const left = planOf(await space.plan()).steps.filter(({ action }) => action === 'leave');
  expect(left.map(({ why }) => why)).toEqual(['unmanaged', 'unmanaged']);
  await space.write({ 'plans/basic.yaml': planFile({ rate: 7, apis: [], keys: [] }) });
  expect((await space.apply({ force: ['last-link', 'key-in-use'] })).report?.outcome).toBe('applied');
  const plan = (await client().send(new GetUsagePlansCommand({}))).items?.[0];
  expect(plan?.apiStages?.map(({ apiId }) => apiId)).toEqual([theirs]);
  const keys = await client().send(new GetUsagePlanKeysCommand({ usagePlanId: await planId() }));
  expect(keys.items?.map(({ name }) => name)).toEqual(['theirs']);
});

test('another order of keys makes no call and changes no value', async () => {
  space = await workspace({ ...helloRepository(), 'plans/basic.yaml': planFile({ keys: ['a', 'b', 'c'] }) });
  await space.apply();
  const before = await keyValues();
  await space.write({ 'plans/basic.yaml': planFile({ keys: ['c', 'a', 'b'] }) });
  expect(lines(planOf(await space.plan('all')))).toEqual([]);
  expect(await keyValues()).toEqual(before);
});

test('a key that is taken out of its plan file loses its access, and keeps its value for a return', async () => {
  space = await workspace({ ...helloRepository(), 'plans/basic.yaml': planFile({ keys: ['a', 'b'] }) });
  await space.apply();
  const { a = '', b = '' } = await keyValues();
  expect(await call(a)).toBe(200);
  await space.write({ 'plans/basic.yaml': planFile({ keys: ['b'] }) });
  await space.apply({ force: ['key-in-use'] });
  expect([await call(a), await call(b)]).toEqual([403, 200]);
  await space.write({ 'plans/basic.yaml': planFile({ keys: ['a', 'b'] }) });
  await space.apply();
  expect(await call(a)).toBe(200);
});

test('a key that was deleted by hand is made again and admitted, whatever the digest tags say', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  const { items } = await client().send(new GetApiKeysCommand({}));
  await client().send(new DeleteApiKeyCommand({ apiKey: items?.[0]?.id }));
  expect((await space.apply({ refresh: 'changed' })).report?.outcome).toBe('applied');
  expect(await call(Object.values(await keyValues())[0] ?? '')).toBe(200);
});

test('an API of the same name that nobody owns is refused, and nothing is written', async () => {
  space = await workspace(helloRepository());
  await client().send(new CreateRestApiCommand({ name: 'hello' }));
  space.calls.length = 0;
  const { report } = await space.apply();
  expect(report?.outcome).toBe('refused');
  expect(report?.plan.refusals.map(({ guard }) => guard)).toEqual(['unowned-name']);
  expect(space.calls.filter(({ method, path }) => method !== 'GET' && path !== '/')).toEqual([]);
});

test('a resource policy that git does not know stops the import, unless that guard is lifted by name', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  const statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 'execute-api:Invoke',
    Resource: 'execute-api:/*',
  };
  const value = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const patchOperations = [{ op: 'replace' as const, path: '/policy', value }];
  await client().send(new UpdateRestApiCommand({ restApiId: restApiId(), patchOperations }));
  space.calls.length = 0;
  expect((await space.apply()).report?.outcome).toBe('refused');
  expect((await space.apply({ force: ['foreign-owner'] })).report?.outcome).toBe('refused');
  expect(operations()).not.toContain('PutRestApi');
  expect((await space.apply({ force: ['drops-policy'] })).report?.outcome).toBe('applied');
});

test('what somebody set beside git and callers depend on stops the import; what git set and takes away does not', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  const patchOperations = [{ op: 'replace' as const, path: '/apiKeySource', value: 'AUTHORIZER' }];
  await client().send(new UpdateRestApiCommand({ restApiId: restApiId(), patchOperations }));
  const { report } = await space.apply();
  expect(report?.plan.refusals.map(({ guard }) => guard)).toEqual(['drops-settings']);
  expect(report?.plan.resets.map(({ field }) => field)).toEqual(['API key source']);
  expect((await space.apply({ force: ['drops-settings'] })).report?.outcome).toBe('applied');
  const said = {
    ...(JSON.parse(helloSpec()) as object),
    'x-amazon-apigateway-binary-media-types': ['image/png'],
  };
  await space.write({ 'specs/hello.json': JSON.stringify(said) });
  expect((await space.apply()).report?.outcome).toBe('applied');
  await space.write({ 'specs/hello.json': helloSpec() });
  expect(planOf(await space.plan()).resets.map(({ field }) => field)).toEqual(['binary media types']);
  expect((await space.apply()).report?.outcome).toBe('applied');
});

test('a change of tags or description alone moves no stage', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  await space.write({
    'plans/basic.yaml': planFile({ name: 'Renamed' }),
  });
  await space.apply();
  expect(operations().filter((name) => name === 'CreateDeployment')).toHaveLength(1);
});

test('what git no longer declares is listed and left alone', async () => {
  space = await workspace({ ...helloRepository(), 'specs/other.json': helloSpec({ title: 'other' }) });
  await space.apply();
  await space.remove('specs/other.json');
  const plan = planOf(await space.plan());
  expect(lines(plan)).toEqual([]);
  expect(plan.steps).toMatchObject([{ action: 'leave', id: 'restApi:other', why: 'not-declared' }]);
});

test('an answer that was lost is found again: nothing is made twice', async () => {
  space = await workspace(helloRepository());
  // What a run leaves behind that dies right after each of its creates.
  const tags = (id: string) => ({ 'tollgate:owner': 'acme/apis', 'tollgate:id': id, 'tollgate:env': 'dev' });
  await client().send(
    new CreateRestApiCommand({
      name: 'hello',
      endpointConfiguration: { types: ['REGIONAL'] },
      tags: tags('hello'),
    }),
  );
  await client().send(new CreateApiKeyCommand({ name: 'acme', enabled: true, tags: tags('acme') }));
  const before = await keyValues();
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect(Object.keys(space.emulator.account.restApis)).toHaveLength(1);
  expect(await keyValues()).toEqual(before);
});
