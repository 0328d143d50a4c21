import { describe, expect, it } from 'vitest';
import { startClients } from './gateway.ts';
import { keyedApi, movableClock } from './keyed.ts';

const START = Date.UTC(2026, 0, 31, 12);

describe('the clock', () => {
  it('dates what is made and changed', async () => {
    const clock = movableClock(START);
    const { gateway, stop } = await startClients({ now: clock.now });
    const { id: apiKey = '', createdDate } = await gateway.createApiKey({ name: 'dated' });
    expect(createdDate?.getTime()).toBe(START);
    clock.pass(90_000);
    const changed = await gateway.updateApiKey({
      apiKey,
      patchOperations: [{ op: 'replace', path: '/description', value: 'later' }],
    });
    expect(changed.createdDate?.getTime()).toBe(START);
    expect(changed.lastUpdatedDate?.getTime()).toBe(START + 90_000);
    await stop();
  });

  it('ends the periods of quotas', async () => {
    const clock = movableClock(START);
    const clients = await startClients({ now: clock.now });
    const { call, link } = await keyedApi(clients, { quota: { limit: 1, period: 'DAY' } });
    await link();
    expect([await call(), await call()]).toEqual([200, 429]);
    clock.pass(12 * 3_600_000);
    expect(await call()).toBe(200);
    await clients.stop();
  });
});

describe('propagation', () => {
  it('lets the data plane see changes of keys and links only after the delay, in order', async () => {
    const clock = movableClock(START);
    const clients = await startClients({ now: clock.now, propagationMs: 25_000 });
    const { call, keyId, link } = await keyedApi(clients);
    const enable = async (value: string) =>
      await clients.gateway.updateApiKey({
        apiKey: keyId,
        patchOperations: [{ op: 'replace', path: '/enabled', value }],
      });
    await link();
    clock.pass(24_999);
    expect(await call()).toBe(403);
    clock.pass(1);
    expect(await call()).toBe(200);
    await enable('false');
    clock.pass(10_000);
    await enable('true');
    clock.pass(15_000);
    expect(await call()).toBe(403);
    clock.pass(10_000);
    expect(await call()).toBe(200);
    await clients.stop();
  });

  it('holds back no deployment', async () => {
    const clients = await startClients({ propagationMs: 25_000 });
    const { apiId } = await keyedApi(clients);
    const answer = await fetch(`${clients.emulator.url}/_aws/execute-api/${apiId}/dev/hello`);
    // The operation is there, and refuses whoever has no key.
    expect(await answer.json()).toEqual({ message: 'Forbidden' });
    await clients.stop();
  });
});
