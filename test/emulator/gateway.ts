/** An emulator with the real SDK clients pointed at it, started for one test file and stopped after it. */
import { APIGateway } from '@aws-sdk/client-api-gateway';
import { Lambda } from '@aws-sdk/client-lambda';
import { STS } from '@aws-sdk/client-sts';
import { afterAll, beforeAll } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/start.ts';

export interface Clients {
  readonly emulator: Emulator;
  readonly gateway: APIGateway;
  readonly lambda: Lambda;
  readonly sts: STS;
}

export async function startClients(
  options: EmulatorOptions = {},
): Promise<Clients & { stop(): Promise<void> }> {
  const emulator = await startEmulator(options);
  const settings = {
    endpoint: emulator.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
  const clients = { gateway: new APIGateway(settings), lambda: new Lambda(settings), sts: new STS(settings) };
  const stop = async (): Promise<void> => {
    for (const client of Object.values(clients)) client.destroy();
    await emulator.close();
  };
  return { emulator, ...clients, stop };
}

/** The clients of a test file, to be read inside its tests. */
export function useClients(options: EmulatorOptions = {}): Clients {
  let started: Awaited<ReturnType<typeof startClients>> | undefined;
  const current = (): Clients => {
    if (started === undefined)
      throw new Error('The emulator is started before the tests, not while they are collected');
    return started;
  };
  beforeAll(async () => {
    started = await startClients(options);
  });
  afterAll(async () => {
    await started?.stop();
  });
  return {
    get emulator() {
      return current().emulator;
    },
    get gateway() {
      return current().gateway;
    },
    get lambda() {
      return current().lambda;
    },
    get sts() {
      return current().sts;
    },
  };
}

/** A document with these operations, each with a MOCK integration. */
export function mockDocument(title: string, operations: readonly string[], extra: object = {}): Uint8Array {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const key of operations) {
    const [method = '', path = ''] = key.split(' ');
    paths[path] = {
      ...paths[path],
      [method === 'ANY' ? 'x-amazon-apigateway-any-method' : method.toLowerCase()]: {
        responses: { '200': { description: 'ok' } },
        'x-amazon-apigateway-integration': { type: 'mock', responses: { default: { statusCode: '200' } } },
      },
    };
  }
  return encode({ openapi: '3.0.1', info: { title, version: '1' }, paths, ...extra });
}

export function encode(document: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}

/** An imported API that is deployed to the stage `dev`. */
export async function deployedApi(
  gateway: APIGateway,
  title: string,
  operations = ['GET /hello'],
): Promise<string> {
  const { id = '' } = await gateway.importRestApi({ body: mockDocument(title, operations) });
  await gateway.createDeployment({ restApiId: id, stageName: 'dev' });
  return id;
}
