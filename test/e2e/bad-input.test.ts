/** Bad input, through the real command line in processes of its own: a clear message, the right exit code, nothing written. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { CONFIG, helloRepository, helloSpec, planFile } from '../support/files.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const CLI = fileURLToPath(new URL('../../src/entry/cli.ts', import.meta.url));

let space: Workspace | undefined;
afterEach(async () => space?.close());

interface Answer {
  readonly code: number;
  readonly text: string;
}

const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };

async function tollgate(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Answer> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: root, AWS_EC2_METADATA_DISABLED: 'true', NO_COLOR: '1', ...env },
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += part.toString()));
  child.stderr.on('data', (part: Buffer) => (text += part.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  return { code, text };
}

interface Bad {
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly code: number;
  readonly says: RegExp;
}

const good = helloRepository();
const { 'specs/hello.json': _spec, ...withoutSpecs } = good;
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
  .join('\n')}\n`;

const CASES: Readonly<Record<string, Bad>> = {
  'missing specs folder': { files: withoutSpecs, code: 3, says: /specs-missing/ },
  'empty spec': {
    files: { ...good, 'specs/hello.json': '' },
    code: 3,
    says: /hello\.json:1:1 error file-empty/,
  },
  'invalid YAML': {
    files: { ...good, 'plans/basic.yaml': 'name: [Basic\nkeys: - x\n' },
    code: 3,
    says: /plans\/basic\.yaml:\d+:\d+ error yaml-syntax/,
  },
  'YAML alias bomb': {
    files: { ...good, 'specs/bomb.yaml': bomb },
    code: 3,
    says: /bomb\.yaml:.* error expansion-too-large/,
  },
  'unknown key in a plan file': {
    files: { ...good, 'plans/basic.yaml': 'name: Basic\nthrotle: { rate: 1, burst: 1 }\n' },
    code: 3,
    says: /plans\/basic\.yaml:2:1 error unknown-key: [\s\S]*throttle/,
  },
  'unknown API': {
    files: { ...good, 'plans/basic.yaml': planFile({ apis: ['helo'] }) },
    code: 3,
    says: /plan-unknown-api: [\s\S]*hello/,
  },
  'unknown operation': {
    files: {
      ...good,
      'plans/basic.yaml':
        'stages:\n  - api: hello\n    methods: { "GET /helo": { rate: 1, burst: 1 } }\nkeys: [acme]\n',
    },
    code: 3,
    says: /plans\/basic\.yaml:3:\d+ error [\w-]+: [\s\S]*GET \/hello/,
  },
  'unknown environment': {
    files: good,
    args: ['plan', '--env', 'prod'],
    code: 1,
    says: /no environment "prod"/,
  },
  'wrong account': {
    files: { ...good, 'tollgate.yaml': CONFIG.replace('123456789012', '999999999999') },
    code: 4,
    says: /wrong-account[\s\S]*999999999999[\s\S]*123456789012/,
  },
  'no credentials': {
    files: good,
    env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    code: 1,
    says: /no-credentials/,
  },
  'unreachable endpoint': {
    files: good,
    env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
    code: 1,
    says: /endpoint-unreachable/,
  },
  'unknown command': { files: good, args: ['aply'], code: 1, says: /aply[\s\S]*apply/ },
  'unknown option': { files: good, args: ['plan', '--refrsh', 'all'], code: 1, says: /refrsh/ },
  'key value in a plan file': {
    files: { ...good, 'plans/basic.yaml': 'keys:\n  - { name: acme, value: abcdefghijklmnopqrstuvwxyz }\n' },
    code: 3,
    says: /key-value-in-file/,
  },
};

test.each(Object.keys(CASES))('%s', async (name) => {
  const bad = CASES[name];
  if (bad === undefined) throw new Error('no such case');
  space = await workspace(bad.files);
  const env = { ...CREDENTIALS, AWS_ENDPOINT_URL: space.emulator.url, ...bad.env };
  const args = bad.args ?? ['apply', '--yes'];
  const answer = await tollgate(space.root, args, env);
  expect(answer.text).toMatch(bad.says);
  expect(answer.text).not.toMatch(/abcdefghijklmnopqrstuvwxyz|\n\s+at /);
  expect(answer.code).toBe(bad.code);
  expect(
    space.calls.filter(({ method, operation }) => method !== 'GET' && operation !== 'GetCallerIdentity'),
  ).toEqual([]);

  if (name.startsWith('unknown command')) return;
  const json = await tollgate(space.root, [...args, '--format', 'json'], env);
  const start = json.text.indexOf('{');
  expect(json.code).toBe(bad.code);
  expect(JSON.parse(json.text.slice(start, json.text.lastIndexOf('}') + 1))).toMatchObject({
    format: 1,
    exitCode: bad.code,
  });
});

test('a spec that changes while an approved plan waits is stale', async () => {
  space = await workspace(good);
  const planned = await space.plan();
  await space.write({ 'specs/hello.json': helloSpec({ keyRequired: false }) });
  const result = await space.apply({ expect: planned.plan?.fingerprint ?? '' });
  expect(result.report?.outcome).toBe('stale');
  expect(Object.keys(space.emulator.account.restApis)).toEqual([]);
});
