import { afterEach, beforeEach, expect, test } from 'vitest';
import { runAction, type ActionOptions, type ActionRun } from '../support/action-harness.ts';
import { helloRepository } from '../support/files.ts';
import { type Workspace, workspace } from '../support/workspace.ts';
import { type GitHubServer, githubServer } from './github-server.ts';

let space: Workspace;
let github: GitHubServer | undefined;
beforeEach(async () => {
  space = await workspace(helloRepository());
});
afterEach(async () => {
  await space.close();
  await github?.close();
  github = undefined;
});

/** Runs the sources, which are never older than what is tested; the bundle has a test of its own. */
function action(inputs: ActionOptions['inputs'], more: Partial<ActionOptions> = {}): Promise<ActionRun> {
  return runAction({
    main: 'src/entry/action.ts',
    workspace: space.root,
    ...(inputs === undefined ? {} : { inputs }),
    ...more,
    env: {
      AWS_ENDPOINT_URL: space.emulator.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test-secret-of-the-run',
      ...more.env,
    },
  });
}

test('plan: outputs, plan file and summary; then apply of exactly that plan; then nothing to do', async () => {
  const planned = await action({ command: 'plan' });
  expect(planned.code).toBe(0);
  expect(planned.outputs).toMatchObject({ changes: '8', 'exit-code': '0' });
  expect(planned.summary).toContain('hello');
  const kept: { readonly fingerprint: string } = JSON.parse(planned.planFile ?? '');
  expect(kept.fingerprint).toBe(planned.outputs['fingerprint']);

  const applied = await action({ command: 'apply', expect: kept.fingerprint });
  expect(applied.stdout).toContain('Applied and verified');
  expect(applied.code).toBe(0);
  const urls: Record<string, string> = JSON.parse(applied.outputs['invoke-urls'] ?? '{}');
  expect(urls['hello']).toContain('/_aws/execute-api/');

  const again = await action({ command: 'plan', 'detailed-exitcode': 'true' });
  expect(again.outputs).toMatchObject({ changes: '0', 'exit-code': '0' });
});

test('changes with detailed-exitcode are an output and no failure', async () => {
  const planned = await action({ command: 'plan', 'detailed-exitcode': 'true' });
  expect({ code: planned.code, output: planned.outputs['exit-code'] }).toEqual({ code: 0, output: '2' });
});

test('a stale fingerprint fails the step with 5 and writes nothing', async () => {
  const applied = await action({ command: 'apply', expect: 'f'.repeat(64) });
  expect({ code: applied.code, output: applied.outputs['exit-code'] }).toEqual({ code: 5, output: '5' });
  expect(applied.stdout).toMatch(/^::error::/m);
  expect(Object.keys(space.emulator.account.restApis)).toEqual([]);
});

test('problems become annotations at file, line and column', async () => {
  await space.write({
    'plans/basic.yaml': 'name: Basic\nthrotle: { rate: 1, burst: 1 }\nstages: [{ api: hello }]\n',
  });
  const ran = await action({ command: 'validate' });
  expect(ran.code).toBe(3);
  expect(ran.stdout).toMatch(/^::error title=unknown-key,file=plans\/basic\.yaml,line=2,col=1::/m);
});

test('words of a file are never taken for commands of the runner', async () => {
  const spec = {
    openapi: '3.0.3',
    info: { title: 'x', version: '1' },
    paths: {},
    '::warning::forged\n::error::forged': 1,
  };
  await space.write({ 'specs/hello.json': JSON.stringify(spec) });
  const { stdout } = await action({ command: 'plan' });
  const outside = stdout.replaceAll(/^::stop-commands::(\S+)$[\s\S]*?^::\1::$/gm, '');
  expect(outside).not.toMatch(/^\s*::(warning|error)::forged/m);
});

test('a bad command and bad inputs fail and name the input', async () => {
  expect((await action({ command: 'aply' })).stdout).toContain('Did you mean "apply"?');
  const ran = await action({ command: 'plan', refresh: 'al' });
  expect({ code: ran.code, named: ran.stdout.includes('The input "refresh"') }).toEqual({
    code: 1,
    named: true,
  });
});

test('secrets are masked before anything else is printed', async () => {
  const { stdout } = await action({ command: 'validate', 'github-token': 'ghs_token' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  expect(lines.slice(0, 2)).toEqual(['::add-mask::ghs_token', '::add-mask::test-secret-of-the-run']);
  expect(lines.slice(2).join('\n')).not.toMatch(/ghs_token|test-secret-of-the-run/);
});

const PULL_REQUEST = {
  pull_request: {
    number: 7,
    head: { repo: { full_name: 'acme/apis' } },
    base: { repo: { full_name: 'acme/apis' } },
  },
};

test('a pull request gets one comment, which is updated', async () => {
  github = await githubServer({ login: 'github-actions[bot]' });
  const env = { GITHUB_REPOSITORY: 'acme/apis', GITHUB_API_URL: github.url };
  const more = { env, event: PULL_REQUEST };
  await action({ command: 'plan', 'github-token': 't' }, more);
  await space.apply();
  const second = await action({ command: 'plan', 'github-token': 't' }, more);
  expect(second.stdout).toContain('Comment updated');
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toMatch(/^<!-- tollgate:default -->\n/);
  expect(github.comments[0]?.body).toContain('No changes');
});

test('a token that may not comment is a warning with the line to add; the summary has it all the same', async () => {
  github = await githubServer({ readOnly: true });
  const env = { GITHUB_REPOSITORY: 'acme/apis', GITHUB_API_URL: github.url };
  const ran = await action({ command: 'plan', 'github-token': 't' }, { env, event: PULL_REQUEST });
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^::warning::.*pull-requests: write/m);
  expect(ran.summary).toContain('hello');
});

test('without a token there is no call to GitHub', async () => {
  github = await githubServer({});
  const env = { GITHUB_REPOSITORY: 'acme/apis', GITHUB_API_URL: github.url };
  await action({ command: 'plan', 'github-token': '' }, { env, event: PULL_REQUEST });
  expect(github.calls).toEqual([]);
});
