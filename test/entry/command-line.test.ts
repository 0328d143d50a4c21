import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommandLine } from '../../src/entry/program.ts';
import { helloRepository, planFile } from '../support/files.ts';
import { recordedTerminal } from '../support/terminal.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
beforeEach(async () => {
  space = await workspace(helloRepository());
});
afterEach(() => space.close());

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on the workspace; commands that have an account get the embedded one. */
async function run(
  words: readonly string[],
  options: { answer?: boolean; endpoint?: string } = {},
): Promise<Ran> {
  const [command = ''] = words;
  const account = ['plan', 'apply', 'verify', 'usage'].includes(command);
  const root = account || command === 'validate' ? ['--root', space.root] : [];
  const endpoint = account ? ['--endpoint-url', options.endpoint ?? space.emulator.url] : [];
  const terminal = recordedTerminal(options.answer);
  const code = await runCommandLine([...words, ...root, ...endpoint], terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

/** What each outcome needs to come about, and the exit code of design.md 5 it must have. */
const OUTCOMES: Readonly<
  Record<string, { prepare?: () => Promise<unknown>; words: readonly string[]; code: number }>
> = {
  'validate, good files': { words: ['validate'], code: 0 },
  'validate, bad files': { prepare: spoil, words: ['validate'], code: 3 },
  'plan with changes': { words: ['plan'], code: 0 },
  'plan with changes, detailed': { words: ['plan', '--detailed-exitcode'], code: 2 },
  'plan, bad files': { prepare: spoil, words: ['plan', '--detailed-exitcode'], code: 3 },
  'plan, nothing to do': { prepare: () => space.apply(), words: ['plan', '--detailed-exitcode'], code: 0 },
  apply: { words: ['apply', '--yes'], code: 0 },
  'apply, nothing to do': { prepare: () => space.apply(), words: ['apply', '--yes'], code: 0 },
  'apply, stale': { words: ['apply', '--yes', '--expect', 'f'.repeat(64)], code: 5 },
  'apply, another account': { prepare: otherAccount, words: ['apply', '--yes'], code: 4 },
  'apply, nobody to ask': { words: ['apply'], code: 1 },
  'apply, bad files': { prepare: spoil, words: ['apply', '--yes'], code: 3 },
  verify: { prepare: () => space.apply(), words: ['verify'], code: 0 },
  usage: { prepare: () => space.apply(), words: ['usage'], code: 0 },
  'usage, nothing applied': { words: ['usage'], code: 0 },
  'usage, bad files': { prepare: spoil, words: ['usage'], code: 3 },
  'usage, another account': { prepare: otherAccount, words: ['usage'], code: 1 },
  'usage, bad days': { words: ['usage', '--from', '2026-13-01', '--to', '2999-01-01'], code: 1 },
  'unknown environment': { words: ['plan', '--env', 'prd'], code: 1 },
  'unknown command': { words: ['plna'], code: 1 },
  'unknown option': { words: ['plan', '--detialed'], code: 1 },
  'bad choice': { words: ['plan', '--refresh', 'al'], code: 1 },
  'a later command': { words: ['rollback'], code: 1 },
  'a later option': { words: ['plan', '--only', 'hello'], code: 1 },
  help: { words: ['--help'], code: 0 },
  'no command': { words: [], code: 1 },
};

function spoil(): Promise<void> {
  return space.write({
    'plans/basic.yaml': 'name: Basic\nthrotle: { rate: 1, burst: 1 }\nstages: [{ api: helo }]\n',
  });
}

function otherAccount(): Promise<void> {
  const config = 'owner: acme/apis\nenvironments:\n  dev: { region: us-east-1, account: "999999999999" }\n';
  return space.write({ 'tollgate.yaml': config });
}

describe.each(Object.entries(OUTCOMES))('%s', (_name, { prepare, words, code }) => {
  test.each(['text', 'markdown'])('has its exit code in %s, and says something', async (format) => {
    await prepare?.();
    const ran = await run([...words, '--format', format]);
    expect(ran.code).toBe(code);
    expect(ran.stdout + ran.stderr).not.toBe('');
  });

  test('is one JSON document on stdout that agrees with the exit code', async () => {
    await prepare?.();
    const ran = await run([...words, '--format', 'json']);
    const document: { readonly exitCode: number } = JSON.parse(ran.stdout);
    expect({ exitCode: document.exitCode, code: ran.code }).toEqual({ exitCode: code, code });
  });
});

test('an unknown command and an unknown option name the nearest known one', async () => {
  expect((await run(['plna'])).stderr).toContain('plan');
  expect((await run(['plan', '--detialed-exitcode'])).stderr).toContain('--detailed-exitcode');
});

test('an endpoint that refuses connections is a failure that says where', async () => {
  const ran = await run(['plan'], { endpoint: 'http://127.0.0.1:9' });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('endpoint-unreachable');
});

test('all bad options are told at once', async () => {
  const { stderr } = await run(['plan', '--refresh', 'never', '--format', 'xml']);
  expect(stderr).toContain('--refresh');
  expect(stderr).toContain('--format');
});

test('a person who says no cancels, and nothing is written', async () => {
  const ran = await run(['apply'], { answer: false });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('hello');
  expect(Object.keys(space.emulator.account.restApis)).toEqual([]);
});

test('a person who says yes applies', async () => {
  expect((await run(['apply'], { answer: true })).code).toBe(0);
  expect(Object.keys(space.emulator.account.restApis)).toHaveLength(1);
});

test('a plan that was kept is applied while it is true, and stale when the files have changed', async () => {
  const file = join(space.root, 'plan.json');
  expect((await run(['plan', '--out', file])).code).toBe(0);
  await space.write({ 'plans/basic.yaml': planFile({ rate: 7 }) });
  const stale = await run(['apply', '--yes', '--plan', file]);
  expect(stale.code).toBe(5);
  const kept: { readonly fingerprint: string } = JSON.parse(await readFile(file, 'utf8'));
  expect(stale.stderr).toContain(kept.fingerprint);
  await space.write({ 'plans/basic.yaml': planFile() });
  expect((await run(['apply', '--yes', '--plan', file])).code).toBe(0);
});

test('progress goes to stderr, so that stdout is the result alone', async () => {
  const ran = await run(['apply', '--yes', '--format', 'json']);
  expect(ran.stderr).toContain('create API key acme');
  expect(() => JSON.parse(ran.stdout)).not.toThrow();
});
