import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Call, FaultKind, UpcomingCall } from '../../src/emulator/start.ts';
import { startClients } from './gateway.ts';

/** An emulator with this fault in every CreateApiKey, and what it was asked and told. */
async function faulty(fault: FaultKind) {
  const asked: UpcomingCall[] = [];
  const told: Call[] = [];
  const clients = await startClients({
    fault: (call) => {
      asked.push(call);
      return ['CreateApiKey', 'CreateSecret', 'GetCallerIdentity'].includes(call.operation)
        ? fault
        : undefined;
    },
    onCall: (call) => told.push(call),
  });
  onTestFinished(() => clients.stop());
  return { ...clients, asked, told };
}

describe('a call', () => {
  it.each([
    ['refused', 500, { name: 'InternalFailure' }],
    ['throttled', 429, { name: 'TooManyRequestsException', retryAfterSeconds: '1' }],
    [
      'conflict',
      409,
      {
        name: 'ConflictException',
        message: 'Unable to complete operation due to concurrent modification. Please try again later.',
      },
    ],
    [
      'expired',
      403,
      { name: 'ExpiredTokenException', message: 'The security token included in the request is expired' },
    ],
  ] as const)('that is %s answers %d and was not done', async (fault, status, error) => {
    const { gateway, told } = await faulty(fault);
    await expect(gateway.createApiKey({ name: 'acme' })).rejects.toMatchObject({
      ...error,
      $metadata: { httpStatusCode: status },
    });
    expect((await gateway.getApiKeys({})).items).toEqual([]);
    expect(told[0]).toEqual({
      service: 'apigateway',
      operation: 'CreateApiKey',
      method: 'POST',
      path: '/apikeys',
      status,
      fault,
    });
  });

  it.each([
    ['cut', 'was not done', 0],
    ['lost', 'was done', 1],
  ] as const)('that is %s ends without an answer and %s', async (fault, _, keys) => {
    const { gateway, told } = await faulty(fault);
    await expect(gateway.createApiKey({ name: 'acme' })).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect((await gateway.getApiKeys({})).items).toHaveLength(keys);
    expect(told[0]).toMatchObject({ operation: 'CreateApiKey', status: 0, fault });
  });

  it('is asked about before it is done, by its number over all services', async () => {
    const { asked, gateway, lambda, sts } = await faulty('refused');
    await gateway.getAccount({});
    await lambda.getFunction({ FunctionName: 'any' });
    await expect(sts.getCallerIdentity({})).rejects.toMatchObject({ name: 'InternalFailure' });
    await expect(gateway.createApiKey({})).rejects.toThrow();
    expect(asked).toEqual([
      { service: 'apigateway', operation: 'GetAccount', number: 1, method: 'GET', path: '/account' },
      {
        service: 'lambda',
        operation: 'GetFunction',
        number: 2,
        method: 'GET',
        path: '/2015-03-31/functions/any',
      },
      { service: 'sts', operation: 'GetCallerIdentity', number: 3, method: 'POST', path: '/' },
      { service: 'apigateway', operation: 'CreateApiKey', number: 4, method: 'POST', path: '/apikeys' },
    ]);
  });

  it('of the JSON protocol fails in its own way', async () => {
    const { emulator } = await faulty('refused');
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const secrets = new SecretsManager({
      endpoint: emulator.url,
      region: 'us-east-1',
      credentials,
      maxAttempts: 1,
    });
    await expect(secrets.createSecret({ Name: 'a', SecretString: 'b' })).rejects.toMatchObject({
      name: 'InternalFailure',
      $metadata: { httpStatusCode: 500 },
    });
    secrets.destroy();
  });
});
