import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Call, startEmulator } from '../../src/emulator/start.ts';
import { deployedApi, startClients } from './gateway.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tollgate-state-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the state file', () => {
  it('is written after each change, and the next emulator goes on from it', async () => {
    const stateFile = join(folder, 'deep', 'state.json');
    const first = await startClients({ stateFile, accountId: '111122223333', region: 'eu-west-1' });
    const restApiId = await deployedApi(first.gateway, 'Kept');
    const key = await first.gateway.createApiKey({ name: 'kept', enabled: true, tags: { a: 'b' } });
    expect(await readFile(stateFile, 'utf8')).toContain(key.value);
    await first.stop();

    const second = await startClients({ stateFile });
    expect((await second.gateway.getRestApi({ restApiId })).name).toBe('Kept');
    expect((await second.gateway.getStage({ restApiId, stageName: 'dev' })).createdDate).toBeInstanceOf(Date);
    const read = await second.gateway.getApiKey({ apiKey: key.id ?? '', includeValue: true });
    expect(read).toMatchObject({ value: key.value, tags: { a: 'b' } });
    expect((await second.sts.getCallerIdentity({})).Account).toBe('111122223333');
    await second.stop();
  });

  it('is for its owner only, and no half of it is left behind', async () => {
    const stateFile = join(folder, 'state.json');
    const { gateway, stop } = await startClients({ stateFile });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => gateway.createApiKey({ name: `key ${index}` })),
    );
    const written = JSON.parse(await readFile(stateFile, 'utf8')) as { account: { apiKeys: object } };
    expect(Object.keys(written.account.apiKeys)).toHaveLength(20);
    await stop();
    expect((await stat(stateFile)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  it.each(['', '{', '{"format":2,"account":{}}', '[]'])(
    'with %j in it is refused and left alone',
    async (text) => {
      const stateFile = join(folder, 'state.json');
      await writeFile(stateFile, text);
      await expect(startEmulator({ stateFile })).rejects.toThrow(/is no state of the embedded API Gateway/);
      expect(await readFile(stateFile, 'utf8')).toBe(text);
    },
  );
});

describe('the server', () => {
  it('tells of every control-plane call, with operation and status', async () => {
    const calls: Call[] = [];
    const { gateway, lambda, stop, sts } = await startClients({ onCall: (call) => calls.push(call) });
    await gateway.getRestApis({});
    await expect(gateway.getRestApi({ restApiId: 'missing' })).rejects.toThrow();
    await lambda.getFunction({ FunctionName: 'any' });
    await sts.getCallerIdentity({});
    await stop();
    expect(calls).toEqual([
      { service: 'apigateway', operation: 'GetRestApis', method: 'GET', path: '/restapis', status: 200 },
      {
        service: 'apigateway',
        operation: 'GetRestApi',
        method: 'GET',
        path: '/restapis/missing',
        status: 404,
      },
      {
        service: 'lambda',
        operation: 'GetFunction',
        method: 'GET',
        path: '/2015-03-31/functions/any',
        status: 200,
      },
      { service: 'sts', operation: 'GetCallerIdentity', method: 'POST', path: '/', status: 200 },
    ]);
  });

  it('leaves calls of a stage to the data plane', async () => {
    const { emulator, gateway, stop } = await startClients();
    const restApiId = await deployedApi(gateway, 'Called');
    const found = await fetch(`${emulator.url}/_aws/execute-api/${restApiId}/dev/hello`);
    const missing = await fetch(`${emulator.url}/_aws/execute-api/${restApiId}/dev/nothing`);
    expect([found.status, missing.status]).not.toContain(501);
    expect(missing.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
    await stop();
  });

  it('refuses a port that is taken, and frees its own', async () => {
    const first = await startEmulator();
    const port = Number(new URL(first.url).port);
    await expect(startEmulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
    const again = await startEmulator({ port });
    await again.close();
  });

  it('refuses a body beyond its limit', async () => {
    const emulator = await startEmulator();
    const body = new Uint8Array(11 * 1024 * 1024);
    const response = await fetch(`${emulator.url}/restapis?mode=import`, { method: 'POST', body });
    expect(response.status).toBe(413);
    await emulator.close();
  });
});
