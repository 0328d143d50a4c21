/** Which warnings of an import are let through, and what is said of the others. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClients } from '../../src/aws/clients.ts';
import { putWithWarnings } from '../../src/aws/write/import-warnings.ts';
import { faultOf } from '../../src/core/model/fault.ts';
import { type Answer, refusal, type ScriptedServer, scriptedServer } from './scripted-server.ts';

let server: ScriptedServer | undefined;
afterEach(async () => server?.close());
beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});

const refused = (...warnings: readonly string[]): Answer =>
  refusal(
    'BadRequestException',
    400,
    `Warnings found during import:${warnings.map((each) => `\n\t${each}`).join('')}`,
  );
const taken = (...warnings: readonly string[]): Answer => ({ status: 200, body: { id: 'a1', warnings } });

async function put(patterns: readonly string[], answers: readonly Answer[]) {
  server = await scriptedServer((_, number) => answers[number] ?? { status: 500 });
  const { gateway } = await createClients({ region: 'eu-west-1', endpointUrl: server.url });
  const allowed = patterns.map((pattern) => ({ pattern, reason: 'known' }));
  const input = { restApiId: 'a1', mode: 'overwrite' as const, body: new TextEncoder().encode('{}') };
  return await putWithWarnings(gateway, input, allowed).then(({ warnings }) => warnings, faultOf);
}

const failing = () =>
  server?.asked.map(({ url }) => new URLSearchParams(url.split('?')[1]).get('failonwarnings'));

test('without warnings the document is put once', async () => {
  expect(await put(['a*'], [taken()])).toEqual([]);
  expect(failing()).toEqual(['true']);
});

test('all allowed: put again, and they are handed on', async () => {
  expect(
    await put(['alpha *', '*gamma'], [refused('alpha 1', 'beta gamma'), taken('alpha 1', 'beta gamma')]),
  ).toEqual(['alpha 1', 'beta gamma']);
  expect(failing()).toEqual(['true', 'false']);
});

test('one that is not allowed: nothing is put again, and only that one is named', async () => {
  const fault = await put(['alpha *'], [refused('alpha 1', 'Unsupported security definition type')]);
  expect(fault).toMatchObject({ code: 'import-warnings', operation: 'PutRestApi', requestId: 'request-1' });
  expect(fault).toHaveProperty(
    'message',
    'the import gives a warning: "Unsupported security definition type"',
  );
  expect(fault).toHaveProperty('hint', expect.stringContaining('Nothing was changed.'));
  expect(failing()).toEqual(['true']);
});

test('a warning that only the second put gives is an error, too', async () => {
  const fault = await put(['alpha *'], [refused('alpha 1'), taken('alpha 1', 'delta')]);
  expect(fault).toHaveProperty('message', 'the import gives a warning: "delta"');
  expect(fault).toHaveProperty('hint', expect.stringContaining('nothing was deployed'));
});

test('an error with warnings beside it is that error', async () => {
  const message = 'Errors found during import:\n\tx\nAdditionally, these warnings were found:\n\talpha 1';
  const fault = await put(['alpha *'], [refusal('BadRequestException', 400, message)]);
  expect(fault).toMatchObject({ code: 'BadRequestException', message });
  expect(failing()).toEqual(['true']);
});

test('many and long warnings are cut, and dropped values are not shown', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `n${index} ${'x'.repeat(1000)}`);
  const fault = await put([], [refused("Expected string but got 'hush'", ...many)]);
  const text = JSON.stringify(fault);
  expect(text).toContain('31 warnings');
  expect(text).toContain('and 11 more');
  expect(text).not.toContain('hush');
  expect(text.length).toBeLessThan(8000);
});

test('patterns of many stars cost no time', async () => {
  const warning = 'a'.repeat(4000);
  const fault = await put([`${'a*'.repeat(499)}b`], [refused(warning)]);
  expect(fault).toMatchObject({ code: 'import-warnings' });
});
