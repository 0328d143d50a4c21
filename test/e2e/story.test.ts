/** The story of the README: a spec and a plan file become a deployed API with keys, and every change takes effect. */
import {
  APIGatewayClient,
  CreateDeploymentCommand,
  GetApiKeysCommand,
  GetResourcesCommand,
  UpdateMethodCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, expect, test } from 'vitest';
import { helloRepository, helloSpec, planFile } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(async () => space.close());

/** Calls GET on the deployed stage. */
async function get(path: string, key?: string): Promise<{ status: number; body: string }> {
  const result = await space.verify();
  const base = result.report?.invokeUrls['hello'];
  const answer = await fetch(`${base}${path}`, { headers: key === undefined ? {} : { 'x-api-key': key } });
  return { status: answer.status, body: await answer.text() };
}

function client(): APIGatewayClient {
  return new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
}

async function keyValue(): Promise<string> {
  const answer = await client().send(new GetApiKeysCommand({ includeValues: true }));
  return answer.items?.[0]?.value ?? '';
}

test('from nothing to a deployed API with a key; then there is nothing to do', async () => {
  space = await workspace(helloRepository());
  const result = await space.apply();
  expect(result.problems).toEqual([]);
  expect(result.report?.outcome).toBe('applied');
  expect(lines(planOf(await space.plan('all')))).toEqual([]);
  expect(lines(planOf(await space.plan('changed')))).toEqual([]);
  expect((await space.apply()).report?.outcome).toBe('nothing-to-do');

  const key = await keyValue();
  expect(await get('/hello')).toEqual({ status: 403, body: '{"message":"Forbidden"}' });
  expect((await get('/hello', key)).status).toBe(200);
  expect(await get('/nowhere', key)).toEqual({
    status: 403,
    body: '{"message":"Missing Authentication Token"}',
  });
});

test('above the rate the stage answers 429', async () => {
  space = await workspace({ ...helloRepository(), 'plans/basic.yaml': planFile({ rate: 1 }) });
  await space.apply();
  const key = await keyValue();
  const base = (await space.verify()).report?.invokeUrls['hello'];
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => fetch(`${base}/hello`, { headers: { 'x-api-key': key } })),
  );
  expect(answers.map(({ status }) => status)).toContain(429);
});

test('requiring the key is one line and takes effect', async () => {
  space = await workspace({ ...helloRepository(), 'specs/hello.json': helloSpec({ keyRequired: false }) });
  await space.apply();
  expect((await get('/hello')).status).toBe(200);
  await space.write({ 'specs/hello.json': helloSpec() });
  const definition = planOf(await space.plan()).steps.filter(({ kind }) => kind === 'definition');
  expect(definition.flatMap(({ fields }) => fields)).toHaveLength(1);
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect((await get('/hello')).status).toBe(403);
});

test('changing the function is one line, grants the new function, and takes effect', async () => {
  space = await workspace(helloRepository(), ['hello', 'other']);
  await space.apply();
  await space.write({ 'specs/hello.json': helloSpec({ functionName: 'other' }) });
  const plan = planOf(await space.plan());
  expect(plan.steps.filter(({ kind }) => kind === 'definition').flatMap(({ fields }) => fields)).toHaveLength(
    1,
  );
  expect(plan.steps.some(({ kind, action }) => kind === 'lambdaGrant' && action === 'create')).toBe(true);
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect((await get('/hello', await keyValue())).status).toBe(200);
});

test('changing a rate is one field, one call and no deployment', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  await space.write({ 'plans/basic.yaml': planFile({ rate: 50 }) });
  expect(lines(planOf(await space.plan()))).toEqual(['update usagePlan:basic [throttle.rate 100 -> 50]']);
  space.calls.length = 0;
  expect((await space.apply()).report?.outcome).toBe('applied');
  const operations = space.calls.map(({ operation }) => operation);
  expect(operations.filter((operation) => operation === 'UpdateUsagePlan')).toHaveLength(1);
  expect(operations).not.toContain('CreateDeployment');
});

test('a console edit that was deployed is found, named and put right', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  const restApiId = Object.keys(space.emulator.account.restApis)[0];
  const resources = await client().send(new GetResourcesCommand({ restApiId }));
  const resourceId = resources.items?.find(({ path }) => path === '/hello')?.id;
  const patchOperations = [{ op: 'replace' as const, path: '/apiKeyRequired', value: 'false' }];
  await client().send(new UpdateMethodCommand({ restApiId, resourceId, httpMethod: 'GET', patchOperations }));
  await client().send(new CreateDeploymentCommand({ restApiId, stageName: 'dev' }));
  const plan = planOf(await space.plan());
  expect(lines(plan).join('\n')).toContain('GET /hello');
  expect(plan.steps.map(({ kind }) => kind)).toContain('stage');
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect((await get('/hello')).status).toBe(403);
});

test('plan makes reads only', async () => {
  space = await workspace(helloRepository());
  await space.plan();
  await space.apply();
  space.calls.length = 0;
  await space.plan('all');
  expect(
    space.calls.filter(({ method, operation }) => method !== 'GET' && operation !== 'GetCallerIdentity'),
  ).toEqual([]);
});

test('no key value is in any event, report or plan', async () => {
  space = await workspace(helloRepository());
  const results = [await space.plan(), await space.apply(), await space.verify()];
  const value = await keyValue();
  expect(value).toHaveLength(40);
  expect(JSON.stringify([results, space.events])).not.toContain(value);
});
