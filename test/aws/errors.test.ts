/** What a person reads when AWS cannot be reached or refuses, and what must never be in it. */
import {
  CreateApiKeyCommand,
  type GetRestApisCommand,
  PutRestApiCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClients } from '../../src/aws/clients.ts';
import { connect } from '../../src/aws/connect.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { refusal, type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_ENDPOINT_URL', undefined);
});

async function faultFrom(action: Promise<unknown>) {
  return await action.then(() => undefined, faultOf);
}

test('no region', async () => {
  vi.stubEnv('AWS_REGION', undefined);
  vi.stubEnv('AWS_DEFAULT_REGION', undefined);
  const fault = await faultFrom(connect({}));
  expect(fault).toMatchObject({ code: 'no-region', hint: expect.stringContaining('AWS_REGION') });
});

test('the region of the environment', async () => {
  vi.stubEnv('AWS_REGION', 'ap-south-1');
  const { caller } = await connect({});
  expect(caller.invokeUrl('a1b2c3d4e5', 'prod')).toBe(
    'https://a1b2c3d4e5.execute-api.ap-south-1.amazonaws.com/prod',
  );
});

test('no credentials', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: 'http://127.0.0.1:9' });
  expect(await faultFrom(reader.restApis())).toMatchObject({
    code: 'no-credentials',
    operation: 'GetRestApis',
  });
});

test('an endpoint that refuses connections', async () => {
  const closed = await scriptedServer(() => ({}));
  await closed.close();
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: closed.url });
  for (const action of [() => reader.restApis(), () => reader.identity()]) {
    expect(await faultFrom(action())).toMatchObject({
      code: 'endpoint-unreachable',
      message: expect.stringContaining('ECONNREFUSED'),
      hint: expect.stringContaining('--endpoint-url'),
    });
  }
});

test("the service's own error keeps its name, its words and its request id", async () => {
  server = await scriptedServer(() => refusal('AccessDeniedException', 403, 'User: me is not authorized'));
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  expect(await faultFrom(reader.restApis())).toEqual({
    code: 'AccessDeniedException',
    message: 'User: me is not authorized',
    operation: 'GetRestApis',
    requestId: 'request-1',
    hint: 'Give the role or user the permission that the message names.',
  });
});

test('an answer that is no JSON is not quoted', async () => {
  server = await scriptedServer(() => ({ status: 200, body: '<html>my secret page</html>' }));
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  const fault = await faultFrom(reader.restApis());
  expect(fault).toMatchObject({ code: 'unreadable-answer', operation: 'GetRestApis' });
  expect(JSON.stringify(fault)).not.toContain('secret page');
});

test('a list that never ends is an error', async () => {
  server = await scriptedServer(() => ({ status: 200, body: { item: [], position: 'same' } }));
  const { reader } = await connect({ region: 'eu-west-1', endpointUrl: server.url });
  expect(await faultFrom(reader.restApis())).toMatchObject({ code: 'endless-list' });
});

const VALUE = 'k3y-value-of-a-customer-000';
const SPEC = {
  paths: {
    '/x': {
      get: {
        'x-amazon-apigateway-integration': {
          credentials: 'arn:aws:iam::123456789012:role/hush',
          requestTemplates: { 'application/json': '{"token": "t0ken"}' },
        },
      },
    },
  },
};

test.each([
  ['a key value', new CreateApiKeyCommand({ value: VALUE }), `key ${VALUE} exists`, 'key (secret) exists'],
  [
    'a stage variable',
    new UpdateStageCommand({
      restApiId: 'a',
      stageName: 's',
      patchOperations: [
        { op: 'replace', path: '/variables/db', value: 'hunter2' },
        { op: 'replace', path: '/description', value: 'plain' },
      ],
    }),
    "Value 'hunter2' of plain is bad",
    "Value '(secret)' of plain is bad",
  ],
  [
    'a short stage variable',
    new UpdateStageCommand({
      restApiId: 'a',
      stageName: 's',
      patchOperations: [{ op: 'replace', path: '/variables/db', value: 'on' }],
    }),
    "Value 'on' is not one on the list",
    "Value '(secret)' is not one on the list",
  ],
  [
    'credentials and templates of a spec',
    new PutRestApiCommand({ restApiId: 'a', body: new TextEncoder().encode(JSON.stringify(SPEC)) }),
    'Unable to use arn:aws:iam::123456789012:role/hush for {"token": "t0ken"}',
    'Unable to use (secret) for (secret)',
  ],
])('%s that the service quotes is taken out', async (_what, command, said, told) => {
  server = await scriptedServer(() => refusal('BadRequestException', 400, said));
  const { gateway } = await createClients({ region: 'eu-west-1', endpointUrl: server.url });
  // The commands have different types, for which `send` has no common signature.
  const action = gateway.send(command as GetRestApisCommand);
  expect(await faultFrom(action)).toMatchObject({ code: 'BadRequestException', message: told });
});
