/** Other tools' bugs about plans and keys (docs/traps.md), over the embedded API Gateway. */
import { GetUsagePlansCommand, UpdateUsagePlanCommand } from '@aws-sdk/client-api-gateway';
import { afterEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../src/entry/program.ts';
import { refusingProxy } from '../support/refusing-proxy.ts';
import { recordedTerminal } from '../support/terminal.ts';
import { lines, planOf, workspace } from '../support/workspace.ts';
import { Custody, DAY, keyFiles } from './custody-world.ts';

let at: Custody;
afterEach(async () => {
  vi.unstubAllEnvs();
  await at.space.close();
});

test('keys that change their order and their names are neither made nor deleted, and keep their values', async () => {
  at = await Custody.open(['a', 'b', 'c']);
  await at.applies();
  const { a, b, c } = await at.values();
  at.space.calls.length = 0;
  await at.space.write(keyFiles(['c', { name: 'z', was: 'a' }, 'b']));
  expect(lines(planOf(await at.space.plan()))).toEqual(['update apiKey:z [name a -> z, declared as a -> z]']);
  expect(await at.applies()).toBe('applied');
  expect(await at.values()).toEqual({ z: a, b, c });
  expect(at.writes().filter((name) => /^(Create|Delete|Import)|UsagePlanKey/.test(name))).toEqual([]);
  await at.space.write(keyFiles(['b', 'c', 'z']));
  expect(await at.applies()).toBe('nothing-to-do');
});

test('a limit that is taken out of its file is gone, not zero', async () => {
  at = await Custody.open(['acme']);
  const limited = (limits: object) => ({
    'plans/basic.yaml': JSON.stringify({
      name: 'Basic',
      stages: [{ api: 'hello', ...('methods' in limits ? { methods: limits.methods } : {}) }],
      keys: ['acme'],
      ...('throttle' in limits ? { throttle: limits.throttle } : {}),
      ...('quota' in limits ? { quota: limits.quota } : {}),
    }),
  });
  await at.space.write(
    limited({
      throttle: { rate: 5, burst: 5 },
      quota: { limit: 10, period: 'DAY' },
      methods: { 'GET /hello': { rate: 1, burst: 1 } },
    }),
  );
  await at.applies();
  await at.space.write(limited({}));
  expect(await at.applies()).toBe('applied');
  const [plan] = (await at.gateway.send(new GetUsagePlansCommand({}))).items ?? [];
  expect([plan?.throttle, plan?.quota]).toEqual([undefined, undefined]);
  expect(plan?.apiStages?.map(({ throttle }) => throttle ?? {})).toEqual([{}]);
  expect(await at.call((await at.values())['acme'] ?? '')).toBe(200);
});

test('a limit that somebody set by hand is taken away again, and one that is zero by hand too', async () => {
  at = await Custody.open(['acme']);
  await at.applies();
  const [plan] = (await at.gateway.send(new GetUsagePlansCommand({}))).items ?? [];
  const patchOperations = ['rateLimit', 'burstLimit'].map(
    (name) => ({ op: 'add', path: `/throttle/${name}`, value: '0' }) as const,
  );
  await at.gateway.send(new UpdateUsagePlanCommand({ usagePlanId: plan?.id, patchOperations }));
  expect(await at.applies()).toBe('applied');
  expect(await at.call((await at.values())['acme'] ?? '')).toBe(200);
});

test.each([
  ['UpdateApiKey', [{ name: 'acme', description: 'Acme' }], 'apiKey:acme'],
  ['UpdateUsagePlan', ['acme'], 'usagePlan:basic'],
  ['CreateApiKey', ['acme', 'globex'], 'apiKey:globex'],
  ['ImportApiKeys', ['acme', 'b', 'c', 'd', 'e', 'f', 'g'], 'apiKey:b'],
  ['DeleteUsagePlanKey', ['globex'], 'planKey:basic / acme'],
])(
  'a write that is answered with 429 for ever is a failed step and no success: %s',
  async (operation, keys, id) => {
    at = await Custody.open(operation === 'DeleteUsagePlanKey' ? ['acme', 'globex'] : ['acme']);
    await at.applies();
    const file = JSON.parse(keyFiles(keys)['plans/basic.yaml'] ?? '') as object;
    const limits = operation === 'UpdateUsagePlan' ? { throttle: { rate: 1, burst: 1 } } : {};
    await at.space.write({ 'plans/basic.yaml': JSON.stringify({ ...file, ...limits }) });
    const proxy = await refusingProxy(
      at.space.emulator.url,
      ({ method, url = '' }) => method !== 'GET' && /^\/(apikeys|usageplans)/.test(url),
    );
    const terminal = recordedTerminal();
    const place = ['--root', at.space.root, '--endpoint-url', proxy.url];
    const code = await runCommandLine(
      ['apply', '--yes', '--format', 'json', '--force', 'key-in-use', ...place],
      terminal,
    );
    await proxy.close();
    expect(proxy.refused()).toBeGreaterThan(0);
    expect([1, 6]).toContain(code);
    const { apply: report, outcome } = JSON.parse(terminal.stdout);
    expect(['failed', 'partly']).toContain(outcome);
    expect(report.steps.find((result: { step: { id: string } }) => result.step.id === id)).toMatchObject({
      outcome: 'failed',
      fault: { code: 'TooManyRequestsException' },
    });
  },
);

test('a key that somebody deleted while it was about to be deleted is deleted', async () => {
  const clock = { seconds: Date.parse('2027-03-01') / 1000 };
  const fault = ({ operation, path }: { readonly operation: string; readonly path: string }) => {
    if (operation === 'DeleteApiKey') delete at.space.emulator.account.apiKeys[path.split('/').at(-1) ?? ''];
    return undefined;
  };
  at = new Custody(await workspace(keyFiles(['acme', 'globex']), ['hello'], { fault }, clock));
  await at.applies();
  await at.space.write(keyFiles(['acme']));
  await at.applies();
  clock.seconds += 8 * DAY;
  expect(lines(planOf(await at.space.plan()))).toEqual(['delete apiKey:globex []']);
  expect(await at.applies()).toBe('applied');
  expect(Object.keys(await at.values())).toEqual(['acme']);
});

test('neither the old value nor the new one of a rotation is in any output, in any format', async () => {
  at = await Custody.open([{ name: 'acme', store: { secret: 'tollgate/acme' } }]);
  await at.applies();
  const old = await at.stored('tollgate/acme');
  await at.space.write(keyFiles([{ name: 'acme', store: { secret: 'tollgate/acme' }, generation: 2 }]));
  const place = ['--root', at.space.root, '--endpoint-url', at.space.emulator.url];
  const said: string[] = [];
  const run = async (...words: readonly string[]): Promise<void> => {
    const terminal = recordedTerminal();
    await runCommandLine([...words, ...place], terminal);
    said.push(terminal.stdout, terminal.stderr);
  };
  for (const format of ['text', 'markdown', 'json']) await run('plan', '--format', format);
  await run('apply', '--yes', '--format', 'json');
  for (const format of ['text', 'markdown', 'json']) await run('verify', '--format', format);
  const next = await at.stored('tollgate/acme');
  expect(next).not.toBe(old);
  const text = [...said, JSON.stringify(at.space.events)].join('\n');
  expect(text).toContain('acme (generation 2)');
  for (const value of [old, next]) expect(text).not.toContain(value ?? '?');
});
