/** The writers on the embedded API Gateway, over HTTP with the real SDK: what they make is what is read again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  APIGatewayClient,
  CreateDeploymentCommand,
  CreateRestApiCommand,
  GetTagsCommand,
  GetUsagePlansCommand,
  PutIntegrationCommand,
  PutMethodCommand,
  PutRestApiCommand,
  UpdateUsagePlanCommand,
} from '@aws-sdk/client-api-gateway';
import { AddPermissionCommand, GetPolicyCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { execute } from '../../src/app/execute.ts';
import type { WriteContext } from '../../src/app/ports.ts';
import { keyValues } from '../../src/app/custody.ts';
import { readLive } from '../../src/app/read-live.ts';
import { type Aws, connect } from '../../src/aws/connect.ts';
import { statementId } from '../../src/aws/write/lambda-grant.ts';
import { compileDesired } from '../../src/core/desired/desired.ts';
import { matchLive } from '../../src/core/diff/match.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import type { JsonObject } from '../../src/core/model/json.ts';
import { TAG_DIGEST } from '../../src/core/model/live.ts';
import { changes, type Step } from '../../src/core/model/plan.ts';
import type { PlanFile, Repository } from '../../src/core/model/repository.ts';
import type { StepResult } from '../../src/core/model/report.ts';
import { definitionDigest } from '../../src/core/plan/digest.ts';
import { assemblePlan } from '../../src/core/plan/assemble.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start.ts';
import { helloSpec } from '../support/files.ts';
import { repositoryOf } from './repository.ts';

const REGION = 'us-east-1';
const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:hello';
const silent = { note: () => undefined };

let folder: string;
let emulator: Emulator;
let aws: Aws;

beforeEach(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  folder = await mkdtemp(join(tmpdir(), 'tollgate-aws-'));
  const module = join(folder, 'hello.mjs');
  await writeFile(module, 'export const handler = async () => ({ statusCode: 200, body: "hello" });\n');
  emulator = await startEmulator({ port: 0, region: REGION, functions: { hello: module, hello2: module } });
  aws = await connect({ region: REGION, endpointUrl: emulator.url });
});
afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

const BASIC: PlanFile = {
  id: 'basic',
  file: 'plans/basic.yaml',
  name: 'Basic',
  throttle: { rate: 10, burst: 20 },
  quota: { limit: 1000, period: 'MONTH', offset: 0 },
  stages: [{ api: 'hello', methods: { 'GET /hello': { rate: 5, burst: 6 } } }],
  keys: [
    { name: 'acme', enabled: true },
    { name: 'globex', enabled: false, description: 'Globex Corp', customerId: 'cus_42' },
  ],
};

function repository(plan: PlanFile = BASIC, functionName = 'hello'): Repository {
  const document = JSON.parse(helloSpec({ functionName })) as JsonObject;
  return repositoryOf({ specs: { hello: document }, plans: [plan], variables: { level: 'info' } });
}

/** The plan for a repository, with everything read anew. */
async function planFor(of: Repository): Promise<{ steps: readonly Step[]; context: WriteContext }> {
  const { desired, findings } = compileDesired(of, 'dev');
  if (desired === undefined) throw new Error(JSON.stringify(findings));
  const identity = await aws.reader.identity();
  const live = await readLive(aws.reader, desired, {
    refresh: 'all',
    identity,
    journal: silent,
    time: 1_767_225_600,
  });
  const match = matchLive(desired, live);
  const ids = {
    restApis: idsOf(match.restApis),
    usagePlans: idsOf(match.usagePlans),
    apiKeys: new Map<string, string>(),
    deployments: new Map<string, string>(),
  };
  const plan = assemblePlan(desired, live, match);
  const deps = { variable: () => undefined, reader: async () => aws.keyValues };
  const values = await keyValues({ plan, desired, live, match }, deps);
  const context: WriteContext = {
    desired,
    live,
    match,
    ids,
    madeKeys: new Map(),
    keyValues: values,
    commit: 'abcdef0',
  };
  return { steps: changes(plan), context };
}

function idsOf(things: Readonly<Record<string, { readonly id: string }>>): Map<string, string> {
  return new Map(Object.entries(things).map(([name, { id }]) => [name, id]));
}

async function applyAll(of: Repository): Promise<readonly StepResult[]> {
  const { context } = await planFor(of);
  const plan = assemblePlan(context.desired, context.live);
  return await execute(plan, { writer: aws.writer, journal: silent, context });
}

function outcomes(results: readonly StepResult[]): string[] {
  return results.map(({ step, outcome, fault }) => `${step.action} ${step.id}: ${fault?.message ?? outcome}`);
}

function client(): APIGatewayClient {
  return new APIGatewayClient({ endpoint: emulator.url, region: REGION });
}

async function stepIds(of: Repository): Promise<string[]> {
  return (await planFor(of)).steps.map(({ action, id }) => `${action} ${id}`);
}

test('every kind is made, and then there is nothing to do', async () => {
  const results = await applyAll(repository());
  expect(outcomes(results)).toEqual([
    'create restApi:hello: done',
    'create definition:hello: done',
    `create lambdaGrant:hello -> ${FUNCTION}: done`,
    'create deployment:hello: done',
    'create stage:hello: done',
    'create usagePlan:basic: done',
    'create apiKey:acme: done',
    'create apiKey:globex: done',
    'create planKey:basic / acme: done',
    'create planKey:basic / globex: done',
  ]);
  expect(results.every(({ requestIds }) => requestIds.length > 0)).toBe(true);
  expect(await stepIds(repository())).toEqual([]);
  const values = Object.values(emulator.account.apiKeys).map(({ value }) => value);
  for (const value of values) expect(JSON.stringify(results)).not.toContain(value);
});

test('every kind is changed, and then there is nothing to do', async () => {
  await applyAll(repository());
  const changed = repository(
    {
      ...BASIC,
      name: 'Basic 2',
      throttle: { rate: 11, burst: 21 },
      stages: [{ api: 'hello', methods: {} }],
      keys: [{ name: 'acme', enabled: true, description: 'ACME' }],
    },
    'hello2',
  );
  expect(outcomes(await applyAll(changed))).toEqual([
    'update definition:hello: done',
    `create lambdaGrant:hello -> ${FUNCTION}2: done`,
    'create deployment:hello: done',
    'update stage:hello: done',
    'update usagePlan:basic: done',
    'update planStage:basic / hello: done',
    'update apiKey:acme: done',
    'delete planKey:basic / globex: done',
  ]);
  expect(await stepIds(changed)).toEqual([]);
});

test('going back needs no deployment: the one that holds the definition is served again', async () => {
  await applyAll(repository());
  await applyAll(repository(BASIC, 'hello2'));
  expect(outcomes(await applyAll(repository()))).toEqual([
    'update definition:hello: done',
    'update stage:hello: done',
  ]);
  expect(await stepIds(repository())).toEqual([]);
});

/** A stage that somebody else put into our plan: its `<api id>:<stage>`. */
async function foreignStage(): Promise<string> {
  const gateway = client();
  const { id: restApiId, rootResourceId: resourceId } = await gateway.send(
    new CreateRestApiCommand({ name: 'other' }),
  );
  const method = { restApiId, resourceId, httpMethod: 'GET' };
  await gateway.send(new PutMethodCommand({ ...method, authorizationType: 'NONE' }));
  await gateway.send(new PutIntegrationCommand({ ...method, type: 'MOCK' }));
  await gateway.send(new CreateDeploymentCommand({ restApiId, stageName: 'theirs' }));
  return `${restApiId}:theirs`;
}

async function stagesOfPlan(): Promise<string[]> {
  const { items = [] } = await client().send(new GetUsagePlansCommand({}));
  return items.flatMap(({ apiStages = [] }) => apiStages.map(({ apiId, stage }) => `${apiId}:${stage}`));
}

test("a stage that leaves the plan takes nobody else's with it", async () => {
  await applyAll(repository());
  const value = await foreignStage();
  const usagePlanId = Object.keys(emulator.account.usagePlans)[0];
  const patchOperations = [{ op: 'add' as const, path: '/apiStages', value }];
  await client().send(new UpdateUsagePlanCommand({ usagePlanId, patchOperations }));
  const { context } = await planFor(repository());
  const step = { ...stepOf('planStage', 'basic / hello'), action: 'delete' as const };
  await aws.writer.kinds.planStage(step, { ...context, desired: { ...context.desired, plans: {} } }, []);
  expect(await stagesOfPlan()).toEqual([value]);
});

function stepOf(kind: Step['kind'], resource: string): Step {
  const id = `${kind}:${resource}`;
  return { id, kind, resource, action: 'create', fields: [], impact: 'safe', reason: 'A test.', calls: [] };
}

test('a link that is there already is done, and one that is gone already too', async () => {
  await applyAll(repository());
  const { context } = await planFor(repository());
  const step = stepOf('planKey', 'basic / acme');
  await aws.writer.kinds.planKey(step, context, []);
  const dismissal: Step = { ...step, action: 'delete' };
  expect((await aws.writer.kinds.planKey(dismissal, context, [])).requestIds).toHaveLength(1);
  expect((await aws.writer.kinds.planKey(dismissal, context, [])).requestIds).toEqual([]);
  expect(await stepIds(repository())).toEqual(['create planKey:basic / acme']);
});

test('a statement of ours that grants something else makes way without a gap', async () => {
  await applyAll(repository());
  const { context } = await planFor(repository());
  const apiId = context.ids.restApis.get('hello') ?? '';
  const sid = statementId(apiId, `${FUNCTION}2`);
  const lambda = new LambdaClient({ endpoint: emulator.url, region: REGION });
  const FunctionName = `${FUNCTION}2`;
  await lambda.send(
    new AddPermissionCommand({
      FunctionName,
      StatementId: sid,
      Action: 'lambda:InvokeFunction',
      Principal: 'apigateway.amazonaws.com',
      SourceArn: `arn:aws:execute-api:us-east-1:123456789012:${apiId}/old/*`,
    }),
  );
  await aws.writer.kinds.lambdaGrant(stepOf('lambdaGrant', `hello -> ${FUNCTION}2`), context, []);
  const { Policy = '' } = await lambda.send(new GetPolicyCommand({ FunctionName }));
  const { Statement } = JSON.parse(Policy) as { Statement: { Sid: string; Condition: object }[] };
  expect(Statement.map(({ Sid, Condition }) => ({ Sid, Condition }))).toEqual([
    {
      Sid: `${sid}-2`,
      Condition: { ArnLike: { 'AWS:SourceArn': `arn:aws:execute-api:us-east-1:123456789012:${apiId}/*` } },
    },
  ]);
});

test('the same grant twice is one statement', async () => {
  await applyAll(repository());
  const { context } = await planFor(repository());
  await aws.writer.kinds.lambdaGrant(stepOf('lambdaGrant', `hello -> ${FUNCTION}`), context, []);
  const lambda = new LambdaClient({ endpoint: emulator.url, region: REGION });
  const { Policy = '' } = await lambda.send(new GetPolicyCommand({ FunctionName: FUNCTION }));
  expect((JSON.parse(Policy) as { Statement: unknown[] }).Statement).toHaveLength(1);
});

test('another import into a shared definition before it is deployed: no deployment of ours, and no stage is moved', async () => {
  const shared = (functionName: string): Repository => {
    const own = repository(BASIC, functionName);
    const environments = Object.entries(own.config.environments).map(
      ([name, environment]) => [name, { ...environment, restApi: 'shared' as const }] as const,
    );
    return { ...own, config: { ...own.config, environments: Object.fromEntries(environments) } };
  };
  await applyAll(shared('hello'));
  const { steps, context } = await planFor(shared('hello2'));
  const restApiId = context.ids.restApis.get('hello') ?? '';
  const step = (kind: Step['kind']): Step => steps.find((one) => one.kind === kind) ?? stepOf(kind, 'hello');
  await aws.writer.kinds.definition(step('definition'), context, []);
  const theirs = new TextEncoder().encode(helloSpec({ keyRequired: false }));
  await client().send(new PutRestApiCommand({ restApiId, mode: 'overwrite', body: theirs }));
  const fault = await aws.writer.kinds
    .deployment(step('deployment'), context, [])
    .then(() => undefined, faultOf);
  expect(fault).toMatchObject({ code: 'import-overtaken', operation: 'CreateDeployment' });
  const { deployments, stages } = emulator.account.restApis[restApiId] ?? {};
  expect(Object.keys(deployments ?? {})).toEqual([stages?.['dev']?.deploymentId]);
  await applyAll(shared('hello2'));
  expect(await stepIds(shared('hello2'))).toEqual([]);
});

test('the digest tag is written and taken off, and the others stay', async () => {
  await applyAll(repository());
  const { context } = await planFor(repository());
  const id = context.ids.restApis.get('hello') ?? '';
  const resourceArn = `arn:aws:apigateway:us-east-1::/restapis/${id}`;
  const tags = async () => (await client().send(new GetTagsCommand({ resourceArn }))).tags;
  const { hello } = context.desired.apis;
  if (hello === undefined) throw new Error('no such API');
  const owner = {
    'tollgate:owner': 'acme/apis',
    'tollgate:id': 'hello',
    'tollgate:env': 'dev',
    'tollgate:definition': `dev:${definitionDigest(hello.definition)}`,
  };
  expect(await tags()).toEqual(owner);
  await aws.writer.seal({ kind: 'restApi', id, tag: TAG_DIGEST }, 'd1');
  expect(await tags()).toEqual({ ...owner, 'tollgate:digest': 'd1' });
  await aws.writer.unseal({ kind: 'restApi', id, tag: TAG_DIGEST });
  await aws.writer.unseal({ kind: 'restApi', id, tag: TAG_DIGEST });
  expect(await tags()).toEqual(owner);
});

test('a key value is there for the one call that sends it, and has no other form', async () => {
  await applyAll(repository());
  const [key] = Object.values(emulator.account.apiKeys);
  const secret = await aws.caller.keyValue(key?.id ?? '');
  expect(secret.reveal()).toBe(key?.value);
  expect([String(secret), JSON.stringify(secret)]).toEqual(['(secret)', '"(secret)"']);
});
