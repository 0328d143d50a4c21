/** `restApi: shared`: environments as stages of one REST API. An apply to one never changes what another serves. */
import { APIGatewayClient, CreateDeploymentCommand, UpdateRestApiCommand } from '@aws-sdk/client-api-gateway';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/model/plan.ts';
import { CONFIG, helloSpec, planFile } from '../support/files.ts';
import { lines, planOf, type Workspace, workspace } from '../support/workspace.ts';

const SHARED = `owner: acme/apis
environments:
  dev: { region: us-east-1, account: "123456789012", restApi: shared, variables: { level: debug } }
  prod: { region: us-east-1, account: "123456789012", restApi: shared, variables: { level: warn } }
`;
type Environment = 'dev' | 'prod';

let space: Workspace;
afterEach(async () => space?.close());

function client(): APIGatewayClient {
  return new APIGatewayClient({ endpoint: space.emulator.url, region: 'us-east-1' });
}

function api() {
  const [first, ...others] = Object.values(space.emulator.account.restApis);
  if (first === undefined || others.length > 0) throw new Error('there is not just one REST API');
  return first;
}

function restApiId(): string {
  return api().definition.restApi.id ?? '';
}

/** What a stage serves: the deployment, and everything in it. */
function served(stage: Environment): string {
  const { deploymentId = '' } = api().stages[stage] ?? {};
  return JSON.stringify([deploymentId, api().deployments[deploymentId]?.snapshot]);
}

async function open(spec: string = helloSpec()): Promise<void> {
  const files = { 'tollgate.yaml': SHARED, 'specs/hello.json': spec, 'plans/basic.yaml': planFile() };
  space = await workspace(files, ['hello', 'other']);
}

async function applied(env: Environment, spec?: string, force: readonly string[] = []): Promise<Plan> {
  if (spec !== undefined) await space.write({ 'specs/hello.json': spec });
  const { report, problems } = await space.apply({ env, force });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report?.steps.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(report?.plan.refusals).toEqual([]);
  expect(['applied', 'nothing-to-do']).toContain(report?.outcome);
  if (report === undefined) throw new Error('no report');
  return report.plan;
}

async function planned(env: Environment): Promise<Plan> {
  return planOf(await space.plan('all', env));
}

test('two environments become two stages of one API, each with its own plans, keys and variables', async () => {
  await open();
  await applied('dev');
  const second = await applied('prod');
  expect(second.steps.filter(({ kind }) => ['restApi', 'definition', 'deployment'].includes(kind))).toEqual(
    [],
  );
  expect(Object.keys(api().stages).sort()).toEqual(['dev', 'prod']);
  expect(api().stages['prod']?.variables).toEqual({ level: 'warn' });
  const tags = space.emulator.account.tags[`arn:aws:apigateway:us-east-1::/restapis/${restApiId()}`] ?? {};
  expect(tags).toMatchObject({ 'tollgate:env': 'shared:', 'tollgate:id': 'hello' });
  expect(Object.keys(tags).sort()).toEqual([
    'tollgate:definition',
    'tollgate:digest:dev',
    'tollgate:digest:prod',
    'tollgate:env',
    'tollgate:id',
    'tollgate:owner',
  ]);
  expect(Object.keys(space.emulator.account.usagePlans)).toHaveLength(2);
  expect(Object.keys(space.emulator.account.apiKeys)).toHaveLength(2);
  for (const env of ['dev', 'prod'] as const) {
    expect(lines(await planned(env))).toEqual([]);
    expect(lines(planOf(await space.plan('changed', env)))).toEqual([]);
  }
});

test('a change for one is no change for the other, and the plan says whose import the definition holds', async () => {
  await open();
  await applied('dev');
  await applied('prod');
  const before = served('prod');
  const plan = await applied('dev', helloSpec({ keyRequired: false }));
  expect(plan.steps.find(({ kind }) => kind === 'definition')?.fields).toMatchObject([
    { field: 'definition', before: 'the import of dev', after: 'the import of dev' },
    { field: 'GET /hello: API key required', before: 'yes', after: 'no' },
  ]);
  expect(served('prod')).toBe(before);
  await space.write({ 'specs/hello.json': helloSpec() });
  const other = await planned('prod');
  expect([lines(other), other.states, other.resets]).toEqual([[], [], []]);
  expect(other.notes).toEqual([
    'The definition of the shared REST API hello holds the import of dev; stage prod serves its own deployment.',
  ]);
  // The same content for the other: its deployment is there already, and the step says what changes.
  const moving = await applied('prod', helloSpec({ keyRequired: false }));
  expect(moving.steps.map(({ kind }) => kind)).toEqual(['stage']);
  expect(moving.steps[0]?.fields.map(({ field }) => field)).toEqual([
    'deployment',
    'GET /hello: API key required',
  ]);
});

describe('what is refused', () => {
  test('to become a stage of a shared API while there is an own one, and back', async () => {
    await open();
    await space.write({ 'tollgate.yaml': CONFIG });
    await applied('dev');
    await space.write({ 'tollgate.yaml': SHARED });
    const guards = async () => (await planned('dev')).refusals.map(({ guard }) => guard);
    expect(await guards()).toEqual(['rest-api-mode']);
    await space.close();
    await open();
    await applied('dev');
    await space.write({ 'tollgate.yaml': CONFIG });
    expect(await guards()).toEqual(['rest-api-mode']);
  });

  test('another endpoint, which acts on all stages at once', async () => {
    await open();
    await applied('dev');
    await applied('prod');
    const edge = { ...(JSON.parse(helloSpec()) as object), 'x-tollgate': { endpointType: 'EDGE' } };
    await space.write({ 'specs/hello.json': JSON.stringify(edge) });
    expect((await planned('dev')).refusals.map(({ guard }) => guard)).toEqual(['shared-endpoint']);
  });

  test('to import over what somebody set by hand; what another environment imported is nothing to keep', async () => {
    await open();
    await applied('dev');
    const rich = {
      ...(JSON.parse(helloSpec({ keyRequired: false })) as object),
      'x-amazon-apigateway-gateway-responses': { THROTTLED: { statusCode: 430 } },
    };
    await applied('prod', JSON.stringify(rich));
    await space.write({ 'specs/hello.json': helloSpec({ extraPath: '/more' }) });
    const before = await planned('dev');
    expect([before.refusals, before.resets]).toEqual([[], []]);
    const patchOperations = [{ op: 'replace' as const, path: '/apiKeySource', value: 'AUTHORIZER' }];
    await client().send(new UpdateRestApiCommand({ restApiId: restApiId(), patchOperations }));
    const edited = await planned('dev');
    expect(edited.refusals.map(({ guard }) => guard)).toEqual(['drops-settings']);
    expect(edited.states[0]?.message).toContain('holds the import of prod, edited since');
  });
});

test('a deployment that somebody else made of a shared stage is found', async () => {
  await open();
  await applied('dev');
  await applied('prod', helloSpec({ keyRequired: false }));
  await client().send(new CreateDeploymentCommand({ restApiId: restApiId(), stageName: 'dev' }));
  await space.write({ 'specs/hello.json': helloSpec() });
  const plan = await planned('dev');
  expect(plan.states.map(({ state, fields }) => [state, fields.map(({ field }) => field)])).toEqual([
    ['deployed-elsewhere', ['GET /hello: API key required']],
  ]);
  await applied('dev');
  expect(lines(await planned('dev'))).toEqual([]);
});

/** What a spec says of one environment, put together from parts that each act on something else. */
interface Parts {
  readonly keyRequired: boolean;
  readonly extraPath: string | undefined;
  readonly functionName: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

const POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' }],
};

const parts: fc.Arbitrary<Parts> = fc.record({
  keyRequired: fc.boolean(),
  extraPath: fc.constantFrom(undefined, '/a', '/b/{id}'),
  functionName: fc.constantFrom('hello', 'other'),
  extensions: fc.record(
    {
      'x-amazon-apigateway-gateway-responses': fc.constant({ THROTTLED: { statusCode: 430 } }),
      'x-amazon-apigateway-binary-media-types': fc.constantFrom(['image/png'], ['a/b', 'image/png']),
      'x-amazon-apigateway-minimum-compression-size': fc.constantFrom(0, 1024),
      'x-amazon-apigateway-policy': fc.constant(POLICY),
    },
    { requiredKeys: [] },
  ),
});

function specOf({ extraPath, extensions, ...options }: Parts): string {
  const text = helloSpec({ ...options, ...(extraPath === undefined ? {} : { extraPath }) });
  return JSON.stringify({ ...(JSON.parse(text) as object), ...extensions });
}

const applies = fc.array(fc.record({ env: fc.constantFrom('dev' as const, 'prod' as const), parts }), {
  minLength: 3,
  maxLength: 5,
});

test('whatever is applied to whichever, in any order: nobody disturbs the other, and each plan is empty after', async () => {
  await fc.assert(
    fc.asyncProperty(applies, async (sequence) => {
      await open();
      try {
        const last: Partial<Record<Environment, string>> = {};
        for (const { env, parts: wanted } of sequence) {
          const other = env === 'dev' ? 'prod' : 'dev';
          const before = last[other] === undefined ? undefined : served(other);
          last[env] = specOf(wanted);
          // A policy that git takes away is refused by its own guard, whoever put it there.
          await applied(env, last[env], ['drops-policy']);
          if (before !== undefined) expect(served(other)).toBe(before);
          for (const [name, spec] of Object.entries(last)) await expectEmpty(name as Environment, spec);
        }
      } finally {
        await space.close();
      }
    }),
    { numRuns: 5 },
  );
}, 120_000);

async function expectEmpty(env: Environment, spec: string): Promise<void> {
  await space.write({ 'specs/hello.json': spec });
  for (const refresh of ['all', 'changed'] as const) {
    const plan = planOf(await space.plan(refresh, env));
    expect([lines(plan), plan.states, plan.refusals]).toEqual([[], [], []]);
  }
}
