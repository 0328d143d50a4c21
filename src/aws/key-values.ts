/** Reads the values of API keys from Secrets Manager and SSM. They go into one call of API Gateway, and nowhere else. */
import pLimit from 'p-limit';
import type { AccountKeySource, KeyValueReader } from '../app/ports.ts';
import { Secret } from '../core/model/secret.ts';
import type { Clients } from './clients.ts';
import { isServiceError } from './errors.ts';

const CONCURRENT_READS = 10;

export function createKeyValueReader(clients: Clients): KeyValueReader {
  const limit = pLimit(CONCURRENT_READS);
  return {
    read: async (sources) =>
      await Promise.all(sources.map((source) => limit(async () => await readValue(clients, source)))),
  };
}

async function readValue(clients: Clients, source: AccountKeySource): Promise<Secret | undefined> {
  const value =
    'secret' in source
      ? await readSecret(clients, source.secret)
      : await readParameter(clients, source.parameter);
  return value === undefined || value === '' ? undefined : new Secret(value);
}

async function readSecret(clients: Clients, name: string): Promise<string | undefined> {
  const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
  const client = await clients.secretsManager();
  try {
    return (await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
}

/** Decrypted, unlike the values that fill in specs: nobody but the key itself gets it. */
async function readParameter(clients: Clients, name: string): Promise<string | undefined> {
  const { GetParameterCommand } = await import('@aws-sdk/client-ssm');
  const client = await clients.ssm();
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
    return Parameter?.Value;
  } catch (error) {
    if (isServiceError(error, 'ParameterNotFound')) return undefined;
    throw error;
  }
}
