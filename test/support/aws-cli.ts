/** The real AWS CLI, taken from an npm package: a second client for the emulator that shares no code with the first. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

const run = promisify(execFile);

const LAYER = fileURLToPath(import.meta.resolve('@aws-cdk/asset-awscli-v1/lib/layer.zip'));

/** All of it: the CLI looks into the models of services that nobody asked for. */
const UNPACK = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';

let unpacked: Promise<string> | undefined;

afterAll(async () => {
  if (unpacked !== undefined) await rm(await unpacked, { recursive: true, force: true });
});

/** Why the AWS CLI cannot be run here, or undefined when it can. */
export function awsCliAvailable(): string | undefined {
  if (!existsSync(LAYER)) return 'the package @aws-cdk/asset-awscli-v1 is not installed';
  const check = 'import sys; sys.exit(sys.version_info < (3, 10))';
  const { error, status } = spawnSync('python3', ['-c', check]);
  if (error !== undefined) return 'there is no python3';
  return status === 0 ? undefined : 'python3 is older than 3.10';
}

/**
 * Runs `aws <args>` against an endpoint with credentials of its own.
 * @param args without `aws`; text, so values with spaces stay one argument
 * @returns the printed JSON, or undefined when it prints nothing
 * @throws Error with what the CLI wrote to stderr when it exits with another code than 0
 */
export async function awsCli(args: readonly string[], endpoint: string): Promise<unknown> {
  unpacked ??= unpack();
  const folder = await unpacked;
  const environment = {
    PATH: process.env['PATH'],
    HOME: folder,
    PYTHONPATH: join(folder, 'awscli'),
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
  const command = ['-m', 'awscli', '--endpoint-url', endpoint, '--output', 'json', ...args];
  const { stdout } = await run('python3', command, { env: environment, cwd: folder });
  return stdout.trim() === '' ? undefined : JSON.parse(stdout);
}

async function unpack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tollgate-aws-cli-'));
  await run('python3', ['-c', UNPACK, LAYER, folder]);
  return folder;
}
