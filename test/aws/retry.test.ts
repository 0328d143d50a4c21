/** How often a call is sent: reads and repeatable writes patiently, creates only when they were refused. */
import {
  CreateDeploymentCommand,
  GetRestApisCommand,
  UpdateRestApiCommand,
} from '@aws-sdk/client-api-gateway';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Clients, createClients } from '../../src/aws/clients.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { type Answer, refusal, type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

/** Clients against a server that fails this many times with the answer, then says yes. */
async function failing(times: number, answer: Answer): Promise<Clients> {
  const yes = { status: 200, body: { id: 'd1', item: [] } };
  server = await scriptedServer((_asked, number) => (number < times ? answer : yes));
  return await createClients({ region: 'eu-west-1', endpointUrl: server.url });
}

const read = ({ gateway }: Clients) => gateway.send(new GetRestApisCommand({}));
const update = ({ gateway }: Clients) =>
  gateway.send(new UpdateRestApiCommand({ restApiId: 'a1', patchOperations: [] }));
const create = ({ creating }: Clients) => creating().send(new CreateDeploymentCommand({ restApiId: 'a1' }));

const THROTTLED = refusal('TooManyRequestsException', 429);
const BROKEN = refusal('InternalFailure', 500);
const LOST: Answer = {};

test.each([
  ['a read that is throttled', 9, THROTTLED, read, 10],
  ['a read that fails inside of the service', 3, BROKEN, read, 4],
  ['a read whose connection breaks', 2, LOST, read, 3],
  ['a write that can be repeated, after a failure', 3, BROKEN, update, 4],
  [
    'a write that meets another one',
    2,
    refusal('ConflictException', 409, 'concurrent modification'),
    update,
    3,
  ],
  ['a create that is throttled', 9, THROTTLED, create, 10],
])('%s is sent until it succeeds', async (_what, times, answer, call, calls) => {
  const clients = await failing(times, answer);
  await call(clients);
  expect(server?.asked).toHaveLength(calls);
});

test.each([
  ['a read that is throttled for ever', THROTTLED, read, 10, 'TooManyRequestsException'],
  ['a used-up quota', refusal('LimitExceededException', 429), read, 3, 'LimitExceededException'],
  [
    'a quota that a create meets',
    refusal('LimitExceededException', 429),
    create,
    1,
    'LimitExceededException',
  ],
  ['a conflict that does not pass', refusal('ConflictException', 409), update, 1, 'ConflictException'],
  ['a refused request', refusal('BadRequestException', 400), read, 1, 'BadRequestException'],
  ['a create that fails inside of the service', BROKEN, create, 1, 'InternalFailure'],
  ['a create whose connection breaks', LOST, create, 1, 'connection-lost'],
  [
    'a server that asks for too long a pause',
    refusal('TooManyRequestsException', 429, 'no', { 'retry-after': '900' }),
    read,
    1,
    'TooManyRequestsException',
  ],
])('%s is given up', async (_what, answer, call, calls, code) => {
  const clients = await failing(99, answer);
  const fault = await call(clients).then(() => undefined, faultOf);
  expect(fault?.code).toBe(code);
  expect(server?.asked).toHaveLength(calls);
});
