/** Git, the definition and what the stage serves: what somebody did beside git is named for what it is, and put right. */
import {
  APIGatewayClient,
  CreateDeploymentCommand,
  DeleteDeploymentCommand,
  GetDeploymentsCommand,
  GetResourcesCommand,
  UpdateMethodCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, describe, expect, test } from 'vitest';
import { cuttingProxy } from '../support/cutting-proxy.ts';
import { helloRepository, helloSpec } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
afterEach(async () => space.close());

function client(): APIGatewayClient {
  return new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
}

function restApiId(): string {
  return Object.keys(space.emulator.account.restApis)[0] ?? '';
}

async function dropKey(): Promise<void> {
  const id = restApiId();
  const resources = await client().send(new GetResourcesCommand({ restApiId: id }));
  const resourceId = resources.items?.find(({ path }) => path === '/hello')?.id;
  const patchOperations = [{ op: 'replace' as const, path: '/apiKeyRequired', value: 'false' }];
  await client().send(
    new UpdateMethodCommand({ restApiId: id, resourceId, httpMethod: 'GET', patchOperations }),
  );
}

async function serve(deploymentId: string | undefined): Promise<void> {
  const patchOperations = [{ op: 'replace' as const, path: '/deploymentId', value: deploymentId }];
  await client().send(new UpdateStageCommand({ restApiId: restApiId(), stageName: 'dev', patchOperations }));
}

function servedId(): string | undefined {
  return space.emulator.account.restApis[restApiId()]?.stages['dev']?.deploymentId;
}

async function deploymentIds(): Promise<string[]> {
  const { items = [] } = await client().send(new GetDeploymentsCommand({ restApiId: restApiId() }));
  return items.map(({ id = '' }) => id);
}

/** The findings of the plan, in one line each. */
async function states(): Promise<string[]> {
  const plan = planOf(await space.plan('all'));
  return plan.states.map(({ state, fields }) => `${state}: ${fields.map(({ field }) => field).join('; ')}`);
}

test('nothing is found where nobody did anything', async () => {
  space = await workspace(helloRepository());
  expect(await states()).toEqual([]);
  await space.apply();
  expect(await states()).toEqual([]);
  await space.write({ 'specs/hello.json': helloSpec({ keyRequired: false }) });
  expect(await states()).toEqual([]);
});

test('an edit that nobody deployed', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  await dropKey();
  expect(await states()).toEqual(['edited-not-deployed: GET /hello: API key required']);
  expect((await space.apply()).report?.outcome).toBe('applied');
  expect(await states()).toEqual([]);
});

test('an edit while git changed too: only the edit is named, and it is read from an export', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  await dropKey();
  await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/more' }) });
  expect(await states()).toEqual(['edited-not-deployed: GET /hello: API key required']);
});

test('an edit that somebody deployed is a deployment from elsewhere', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  await dropKey();
  await client().send(new CreateDeploymentCommand({ restApiId: restApiId(), stageName: 'dev' }));
  expect(await states()).toEqual(['deployed-elsewhere: GET /hello: API key required']);
  await space.apply();
  expect(await states()).toEqual([]);
});

test('our own content deployed by hand is said to be that, and gets a label', async () => {
  space = await workspace(helloRepository());
  await space.apply();
  await client().send(new CreateDeploymentCommand({ restApiId: restApiId(), stageName: 'dev' }));
  const plan = planOf(await space.plan('all'));
  expect(plan.states[0]?.message).toContain('holds what git says');
  expect(lines(plan)).toHaveLength(1);
  await space.apply();
  expect(await states()).toEqual([]);
});

describe('an older deployment of ours', () => {
  test('was served again by somebody', async () => {
    space = await workspace(helloRepository());
    await space.apply();
    const [first] = await deploymentIds();
    await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/more' }) });
    await space.apply();
    await serve(first);
    expect(await states()).toEqual(['rolled-back: GET /more']);
    await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/other' }) });
    expect(await states()).toEqual(['rolled-back: GET /other']);
    expect((await space.apply()).report?.outcome).toBe('applied');
    expect(await states()).toEqual([]);
  });

  test('is no finding when it was git that went back', async () => {
    space = await workspace(helloRepository());
    await space.apply();
    await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/more' }) });
    await space.apply();
    await space.write({ 'specs/hello.json': helloSpec() });
    await space.apply();
    expect(await deploymentIds()).toHaveLength(2);
    expect(await states()).toEqual([]);
    await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/other' }) });
    expect(await states()).toEqual([]);
  });
});

test("a run that died on the way is nobody's edit, and what it imported may go again", async () => {
  space = await workspace(helloRepository());
  const proxy = await cuttingProxy(space.emulator.url);
  space.via(proxy.url);
  await space.apply();
  const said = {
    ...(JSON.parse(helloSpec({ keyRequired: false })) as object),
    'x-amazon-apigateway-gateway-responses': { THROTTLED: { statusCode: 430 } },
  };
  await space.write({ 'specs/hello.json': JSON.stringify(said) });
  // Unseal, mark, put, CreateDeployment: the answer to the last one is lost, and the run stops there.
  proxy.cutAt(3);
  expect((await space.apply()).report?.outcome).toBe('partly');
  expect(proxy.writes.at(-1)).toMatch(/^POST .*deployments$/);
  await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/more' }) });
  const refused = async () => planOf(await space.plan('all')).refusals.map(({ guard }) => guard);
  expect([await states(), await refused()]).toEqual([[], []]);
  // And when it died before the deployment was made, only the mark says whose import it was.
  const made = (await deploymentIds()).find((id) => id !== servedId());
  await client().send(new DeleteDeploymentCommand({ restApiId: restApiId(), deploymentId: made }));
  expect([await states(), await refused()]).toEqual([[], []]);
  expect((await space.apply()).report?.outcome).toBe('applied');
  await proxy.close();
});

describe('calls', () => {
  const ofApi = (): string[] =>
    space.calls.filter(({ path }) => path.includes(restApiId())).map(({ operation }) => operation);

  test('at most eight to read an API in full, and none but the lists when its digest says enough', async () => {
    space = await workspace(helloRepository());
    await space.apply();
    space.calls.length = 0;
    await space.plan('all');
    expect(ofApi()).toHaveLength(7);
    await dropKey();
    await client().send(new CreateDeploymentCommand({ restApiId: restApiId(), stageName: 'dev' }));
    space.calls.length = 0;
    await space.plan('all');
    expect(ofApi()).toHaveLength(8);
    expect(ofApi()).toContain('GetExport');
    space.calls.length = 0;
    await space.plan('changed');
    expect(space.calls.map(({ operation }) => operation).sort()).toEqual([
      'GetApiKeys',
      'GetCallerIdentity',
      'GetRestApis',
      'GetUsagePlans',
    ]);
  });
});
