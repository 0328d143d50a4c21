import { describe, expect, it, onTestFinished } from 'vitest';
import type { Call, EmulatorOptions } from '../../src/emulator/start.ts';
import { mockDocument, startClients } from './gateway.ts';
import { movableClock } from './keyed.ts';

async function limited(quotas: NonNullable<EmulatorOptions['quotas']>) {
  const clock = movableClock(0);
  const told: Call[] = [];
  const clients = await startClients({ quotas, now: clock.now, onCall: (call) => told.push(call) });
  onTestFinished(() => clients.stop());
  /** The status of a call, and how long it says to wait. */
  const statusOf = async (call: Promise<unknown>) =>
    await call.then(
      () => 'done',
      (error: { name: string; retryAfterSeconds?: string }) => `${error.name} ${error.retryAfterSeconds}`,
    );
  return { ...clients, clock, statusOf, told };
}

describe('quotas', () => {
  it('let a burst of 40 calls through and 10 a second after it', async () => {
    const { clock, gateway, statusOf, told } = await limited(true);
    for (let call = 0; call < 40; call += 1) await gateway.getAccount({});
    expect(await statusOf(gateway.getAccount({}))).toBe('TooManyRequestsException 1');
    clock.pass(200);
    const two = [await statusOf(gateway.getAccount({})), await statusOf(gateway.getRestApis({}))];
    expect(two).toEqual(['done', 'done']);
    expect(await statusOf(gateway.getAccount({}))).toBe('TooManyRequestsException 1');
    expect(told.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  it('know the rates of single operations, which say how long to wait', async () => {
    const { clock, gateway, statusOf } = await limited(true);
    const { id: usagePlanId = '' } = await gateway.createUsagePlan({ name: 'Basic' });
    const update = () =>
      statusOf(
        gateway.updateUsagePlan({
          usagePlanId,
          patchOperations: [{ op: 'replace', path: '/name', value: 'x' }],
        }),
      );
    expect(await update()).toBe('done');
    expect(await update()).toBe('TooManyRequestsException 20');
    clock.pass(19_000);
    expect(await update()).toBe('TooManyRequestsException 1');
    clock.pass(1000);
    expect(await update()).toBe('done');
    const keys = await Promise.all(Array.from({ length: 6 }, () => statusOf(gateway.createApiKey({}))));
    expect(keys.filter((status) => status === 'done')).toHaveLength(5);
  });

  it('tell edge-optimised APIs from others', async () => {
    const { clock, gateway, statusOf } = await limited(true);
    const imported = (type: string) =>
      statusOf(
        gateway.importRestApi({
          body: mockDocument('A', ['GET /a']),
          parameters: { endpointConfigurationTypes: type },
        }),
      );
    expect([await imported('EDGE'), await imported('REGIONAL')]).toEqual(['done', 'done']);
    expect(await imported('EDGE')).toBe('TooManyRequestsException 30');
    expect(await imported('REGIONAL')).toBe('TooManyRequestsException 3');
    clock.pass(3000);
    expect(await imported('REGIONAL')).toBe('done');
    expect(await statusOf(gateway.createRestApi({ name: 'edge' }))).toBe('done');
    expect(await statusOf(gateway.createRestApi({ name: 'edge' }))).toBe('TooManyRequestsException 30');
  });

  it('pass faster when told to', async () => {
    const { clock, gateway, statusOf } = await limited({ speed: 10 });
    const deleted = () => statusOf(gateway.deleteRestApi({ restApiId: 'missing' }));
    expect(await deleted()).toMatch(/^NotFoundException/);
    expect(await deleted()).toBe('TooManyRequestsException 3');
    clock.pass(3000);
    expect(await deleted()).toMatch(/^NotFoundException/);
  });

  it('are not there unless asked for, and not for other services', async () => {
    const { gateway, stop } = await startClients();
    await Promise.all(Array.from({ length: 60 }, () => gateway.getAccount({})));
    await stop();
    const { sts, statusOf } = await limited(true);
    const calls = await Promise.all(Array.from({ length: 60 }, () => statusOf(sts.getCallerIdentity({}))));
    expect(new Set(calls)).toEqual(new Set(['done']));
  });
});
