/** The committed bundle, started as users and runners start it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runAction } from '../support/action-harness.ts';
import { project } from './sources.ts';

const run = promisify(execFile);
const cli = join(project, 'dist', 'cli.js');

test('the CLI answers --version and --help', async () => {
  expect((await run(process.execPath, [cli, '--version'])).stdout).toBe(`${manifest.version}\n`);
  expect((await run(process.execPath, [cli, '--help'])).stdout).toContain('Usage: tollgate');
});

test('the CLI validates this repository', async () => {
  const { stdout } = await run(process.execPath, [cli, 'validate', '--root', project, '--format', 'json']);
  const report: { readonly outcome: string; readonly problems: unknown[] } = JSON.parse(stdout);
  expect(report).toMatchObject({ outcome: 'done', problems: [] });
});

test('the Action validates this repository', async () => {
  const ran = await runAction({ workspace: project, inputs: { command: 'validate' } });
  expect({ code: ran.code, output: ran.outputs['exit-code'] }).toEqual({ code: 0, output: '0' });
});

test('the library compiles and plans', async () => {
  const script = `import { compileDefinition, plain } from ${JSON.stringify(join(project, 'dist', 'index.js'))};
    console.log(typeof compileDefinition, plain('bold', 'text'));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  expect(stdout).toBe('function text\n');
});
