/** Values of keys that a service quotes in its refusals are taken out, whatever they travelled in. */
import { ImportApiKeysCommand } from '@aws-sdk/client-api-gateway';
import { CreateSecretCommand, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClients } from '../../src/aws/clients.ts';
import { redact } from '../../src/aws/secrets.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { refusal, type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('AWS_ENDPOINT_URL', undefined);
});

const VALUE = 'k3y-value-of-a-customer-000';
const CSV = `Name,Key,Description,Enabled,UsagePlanIds\nacme,${VALUE},"Acme, Inc. ""one""",true,"a,b"\n`;

async function clientsOf(said: string) {
  server = await scriptedServer(() => refusal('BadRequestException', 400, said));
  return await createClients({ region: 'eu-west-1', endpointUrl: server.url });
}

async function messageOf(action: Promise<unknown>): Promise<string | undefined> {
  return await action.then(
    () => undefined,
    (error: unknown) => faultOf(error).message,
  );
}

test('from a list of keys', async () => {
  const { gateway } = await clientsOf(`Record 2: ${VALUE} of acme is bad, "${VALUE}" too`);
  const body = new TextEncoder().encode(CSV);
  expect(await messageOf(gateway.send(new ImportApiKeysCommand({ body, format: 'csv' })))).toBe(
    'Record 2: (secret) of acme is bad, "(secret)" too',
  );
});

test.each([
  ['that is made', new CreateSecretCommand({ Name: 'tollgate/acme', SecretString: VALUE })],
  ['that gets another value', new PutSecretValueCommand({ SecretId: 'tollgate/acme', SecretString: VALUE })],
])('from a secret %s', async (_what, command) => {
  const clients = await clientsOf(`tollgate/acme cannot hold ${VALUE}`);
  const client = await clients.secretsManager();
  // The commands have different types, for which `send` has no common signature.
  expect(await messageOf(client.send(command as CreateSecretCommand))).toBe(
    'tollgate/acme cannot hold (secret)',
  );
});

test('a list that does not name its columns is secret as a whole, and what is no list breaks nothing', () => {
  const body = new TextEncoder().encode(`a,b\n${VALUE}\n`);
  expect(redact(`${VALUE} is bad`, { body, format: 'csv' })).toBe('(secret) is bad');
  expect(redact('bad', { body: 'text', format: 'csv' })).toBe('bad');
  expect(redact('bad', { format: 'csv' })).toBe('bad');
});
