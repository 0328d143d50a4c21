/** One repository, one account: values are read, filled in, applied; what is missing is said, all of it, at its place. */
import { afterEach, expect, test } from 'vitest';
import { validate } from '../../src/app/validate.ts';
import { readFiles, readTree } from '../../src/disk/read-tree.ts';
import { planOf, workspace, type Workspace } from '../support/workspace.ts';

let space: Workspace | undefined;
afterEach(async () => {
  await space?.close();
  space = undefined;
  delete process.env['TOLLGATE_TEST_PARTNER'];
});

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:hello';

const CONFIG = `owner: acme/apis
environments:
  dev:
    region: us-east-1
    account: "123456789012"
    overlays: [overlays/dev.yaml]
    values:
      title: Hello from dev
      base: hello
      function: { parameter: /hello/function }
      limit: { parameter: "/hello/limit:1" }
      partner: { env: TOLLGATE_TEST_PARTNER }
      Role: { stackOutput: hello.RoleArn }
`;

const SPEC = `openapi: 3.0.3
info: { title: "\${values.title}", version: "1" }
paths:
  /\${values.base}:
    get:
      responses: { "200": { description: OK } }
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        uri: !Sub arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${values.function}/invocations
        credentials: !Ref Role
`;

const PLAN = `quota: { limit: "\${values.limit}", period: MONTH }
stages: [{ api: hello }]
keys: ["\${values.partner}"]
`;

const OVERLAY = `overlay: 1.0.0
info: { title: Keys, version: "1" }
actions:
  - target: $
    update:
      components: { securitySchemes: { key: { type: apiKey, in: header, name: x-api-key } } }
  - target: $.paths.*.get
    update: { security: [{ key: [] }] }
`;

const FILES = {
  'tollgate.yaml': CONFIG,
  'specs/hello.yaml': SPEC,
  'plans/basic.yaml': PLAN,
  'overlays/dev.yaml': OVERLAY,
};
const ACCOUNT = {
  parameters: { '/hello/function': FUNCTION, '/hello/limit': '1000' },
  stackOutputs: { hello: { RoleArn: 'arn:aws:iam::123456789012:role/gateway' } },
};

test('everything filled in, applied, and then nothing to do', async () => {
  process.env['TOLLGATE_TEST_PARTNER'] = 'globex';
  space = await workspace(FILES, ['hello'], ACCOUNT);
  const applied = await space.apply();
  expect(applied.problems).toEqual([]);
  expect(applied.report).toMatchObject({ outcome: 'applied' });
  const plan = planOf(await space.plan());
  expect(plan.steps.filter(({ action }) => action !== 'leave')).toEqual([]);
  const [api] = Object.values(space.emulator.account.restApis);
  expect(JSON.stringify(api)).toContain(`functions/${FUNCTION}/invocations`);
  expect(JSON.stringify(api)).not.toContain('${');
  expect(Object.values(space.emulator.account.usagePlans)).toMatchObject([{ quota: { limit: 1000 } }]);
  expect(Object.values(space.emulator.account.apiKeys)).toMatchObject([{ name: 'globex' }]);
});

test('what is missing is said at once, and nothing is planned', async () => {
  space = await workspace(FILES, ['hello'], {
    parameters: { '/hello/limit': { secure: 'hush' } },
    stackOutputs: { hello: {} },
  });
  const { plan, problems } = await space.plan();
  expect(plan).toBeUndefined();
  expect(problems.map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`)).toEqual([
    'value-missing tollgate.yaml:10 The parameter "/hello/function" of the value "function" does not exist.',
    'value-secret tollgate.yaml:11 The parameter "/hello/limit:1" of the value "limit" is a SecureString; what values fill in can be read by everybody who may read the API.',
    'value-missing tollgate.yaml:12 The variable "TOLLGATE_TEST_PARTNER" of the value "partner" is not set.',
    'value-missing tollgate.yaml:13 The output "hello.RoleArn" of the value "Role" does not exist.',
  ]);
  await space.close();
  space = await workspace(FILES, ['hello'], {});
  expect((await space.plan()).problems.map(({ message }) => message)).toContain(
    'The stack "hello.RoleArn" of the value "Role" does not exist.',
  );
});

test('nothing is read for files that are wrong, and nothing of another account', async () => {
  process.env['TOLLGATE_TEST_PARTNER'] = 'globex';
  space = await workspace({ ...FILES, 'plans/basic.yaml': 'nme: x' }, ['hello'], ACCOUNT);
  expect((await space.plan()).problems.map(({ code }) => code)).toContain('unknown-key');
  expect(space.calls).toEqual([]);
  await space.write({ ...FILES, 'tollgate.yaml': CONFIG.replace('123456789012', '210987654321') });
  await expect(space.plan()).rejects.toMatchObject({ fault: { code: 'wrong-account' } });
  expect(space.calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity']);
});

test('a read that fails is an error, not a missing value', async () => {
  process.env['TOLLGATE_TEST_PARTNER'] = 'globex';
  space = await workspace(FILES, ['hello'], ACCOUNT);
  space.via('http://127.0.0.1:1');
  await expect(space.plan()).rejects.toMatchObject({ fault: { code: 'endpoint-unreachable' } });
});

test('without an account the rest is checked, and what was not is said', async () => {
  space = await workspace(FILES, ['hello'], ACCOUNT);
  const { root } = space;
  const sources = {
    read: () => readTree(root),
    files: (paths: readonly string[]) => readFiles(root, paths),
    remote: () => Promise.reject(new Error('nothing is downloaded here')),
    time: () => Date.parse('2026-01-01') / 1000,
    commit: async () => undefined,
  };
  const { exitCode, problems } = await validate({ sources, values: { variable: () => undefined } });
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'values-not-read: 4 values of the environment "dev" were not read, so what depends on them was not checked.',
  ]);
  expect(exitCode).toBe(0);
  expect(space.calls).toEqual([]);
});

test('no problem shows a value that was read', async () => {
  process.env['TOLLGATE_TEST_PARTNER'] = 'globex-secret-name';
  const twice = PLAN.replace(/^keys.*$/m, 'keys: ["${values.partner}", "${values.partner}"]');
  space = await workspace({ ...FILES, 'plans/basic.yaml': twice }, ['hello'], ACCOUNT);
  const { problems } = await space.plan();
  expect(problems).toMatchObject([
    { code: 'plan-duplicate-key', message: 'The plan admits the key "${values.partner}" twice.' },
  ]);
});
