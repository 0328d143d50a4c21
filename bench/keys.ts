/**
 * What it costs to have many keys, on the embedded API Gateway with the published quotas and 40 ms for each answer:
 * `npm run bench:keys`. Each command has a fresh process. Fails when a target is missed.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Call, startEmulator } from '../src/emulator/start.ts';
import { type KeyRun, type Measured, missed, table } from './keys-report.ts';
import { type Many, writeRepository } from './keys-repository.ts';

const LATENCY = 40;
const NONE: Many = { keys: 0, stores: false };

const folder = await mkdtemp(join(tmpdir(), 'tollgate-bench-keys-'));
const stateFile = join(folder, 'state.json');
const root = join(folder, 'repository');
try {
  const measured = [await none(), ...(await thousand()), ...(await tenThousand())];
  console.log(table(measured));
  const broken = missed(measured);
  for (const line of broken) console.log(`MISSED: ${line}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

/** What a plan costs whatever the number of keys. */
async function none(): Promise<Measured> {
  await prepare(NONE);
  return await measure('no keys, nothing changed', 'none', ['plan']);
}

/** New keys, for a repository that was applied before and for one that was not. */
async function thousand(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const stores of [false, true]) {
    for (const first of [false, true]) {
      await rm(stateFile, { force: true });
      if (!first) await prepare(NONE);
      await writeRepository(root, { keys: 1000, stores });
      const what = `1,000 new keys${stores ? ' with stores' : ''}${first ? ', first apply of all' : ''}`;
      measured.push(await measure(what, 'import', ['apply', '--yes']));
    }
  }
  return measured;
}

/** As many keys as an account takes. */
async function tenThousand(): Promise<Measured[]> {
  await rm(stateFile, { force: true });
  await prepare({ keys: 9999, stores: false });
  const changed = await measure('9,999 keys, nothing changed', 'plan', ['plan']);
  const all = await measure('the same, --refresh all', 'plan', ['plan', '--refresh', 'all']);
  await writeRepository(root, { keys: 10_000, stores: false });
  const one = await measure('one key more: plan', 'plan', ['plan']);
  const added = await measure('one key more: apply', 'apply', ['apply', '--yes']);
  return [changed, all, one, added];
}

/** Brings the account to where a measurement begins, without quotas. */
async function prepare(many: Many): Promise<void> {
  await writeRepository(root, many);
  const emulator = await startEmulator({ stateFile });
  await run(['apply', '--yes'], emulator.url);
  await emulator.close();
}

async function measure(
  what: string,
  target: Measured['target'],
  words: readonly string[],
): Promise<Measured> {
  const calls: Call[] = [];
  const emulator = await startEmulator({
    stateFile,
    quotas: true,
    latencyMs: LATENCY,
    onCall: (call) => calls.push(call),
  });
  try {
    return { what, target, calls, ...(await run(words, emulator.url)) };
  } finally {
    await emulator.close();
  }
}

async function run(words: readonly string[], url: string): Promise<KeyRun> {
  const script = join(import.meta.dirname, 'keys-run.ts');
  const profile = process.env['BENCH_PROFILE'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
      script,
      ...words,
      '--root',
      root,
      '--endpoint-url',
      url,
    ],
    { env: { ...process.env, AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' } },
  );
  const ran = JSON.parse(stdout) as KeyRun;
  if (ran.code !== 0) throw new Error(`${words.join(' ')} ended with ${ran.code}`);
  return ran;
}
