/**
 * `tollgate demo`: the whole story on the embedded API Gateway, in a temporary folder that is removed at the end.
 * Every command is run as a process of its own, as a user would run it; every call is a real HTTP call.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startEmulator } from '../../emulator/start.ts';
import { call, type DemoAnswer, editInConsole, lookAround } from './account.ts';
import { DEMO_FILES, EDITS } from './files.ts';

export interface DemoHost {
  /** Prints one line. */
  readonly say: (line: string) => void;
  /** Prints the title of a chapter. */
  readonly title: (line: string) => void;
  /** The program and its first arguments that run Tollgate's CLI. */
  readonly command: readonly [string, ...string[]];
}

interface Stage extends DemoHost {
  readonly root: string;
  readonly endpoint: string;
}

/** Tells the story. @returns the exit code: 0 when every command and call went as told. */
export async function demo(host: DemoHost): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'tollgate-demo-'));
  try {
    await layOut(root);
    const functions = { hello: join(root, 'functions', 'hello.mjs') };
    const emulator = await startEmulator({ port: 0, functions });
    process.env['AWS_ACCESS_KEY_ID'] = 'demo';
    process.env['AWS_SECRET_ACCESS_KEY'] = 'demo';
    process.env['AWS_REGION'] = 'us-east-1';
    try {
      return await tell({ ...host, root, endpoint: emulator.url });
    } finally {
      await emulator.close();
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function layOut(root: string): Promise<void> {
  for (const [path, text] of Object.entries(DEMO_FILES)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

async function tell(stage: Stage): Promise<number> {
  const { say } = stage;
  say(
    'Tollgate keeps Amazon API Gateway equal to a git repository. This is the whole story on an API Gateway',
  );
  say('embedded in Tollgate: no account, no credentials, nothing left behind.');
  const codes = [
    await firstDeployment(stage),
    await customersCall(stage),
    await nothingToDo(stage),
    await rateChanges(stage),
    await consoleEdit(stage),
    await rotation(stage),
    await departure(stage),
    await usage(stage),
  ];
  const ok = codes.every(Boolean);
  chapter(stage, ok ? 'That was all.' : 'Something did not go as told above.');
  if (ok) {
    say(
      'Twelve console pages, a permission pop-up and a redeploy that everybody forgets: one spec, one plan file,',
    );
    say('one command. Try it on your own: tollgate emulator --help');
  }
  return ok ? 0 : 1;
}

/** A title with an empty line before it. */
function chapter(stage: Stage, line: string): void {
  stage.say('');
  stage.title(line);
}

async function firstDeployment(stage: Stage): Promise<boolean> {
  chapter(stage, '1. A spec and a plan file in git');
  stage.say(
    'specs/hello.yaml: GET /hello calls the Lambda function "hello" and requires an API key. plans/basic.yaml:',
  );
  indent(stage, DEMO_FILES['plans/basic.yaml'] ?? '');
  chapter(stage, '2. The plan: what would change, before anything does');
  const planned = await tollgate(stage, 'plan', '--detailed-exitcode');
  chapter(stage, '3. The apply: imported, granted, deployed, keyed, verified');
  const applied = await tollgate(stage, 'apply', '--yes');
  return planned === 2 && applied === 0;
}

async function customersCall(stage: Stage): Promise<boolean> {
  chapter(stage, '4. The customers call');
  const { invokeUrl, key } = await lookAround(stage.endpoint);
  const without = await call(`${invokeUrl}/hello`);
  const withKey = await call(`${invokeUrl}/hello`, key);
  const wrong = await call(`${invokeUrl}/nowhere`);
  tellCall(stage, 'GET /hello, no key', without);
  tellCall(stage, "GET /hello, acme's key", withKey);
  tellCall(stage, 'GET /nowhere', wrong);
  const burst = await Promise.all(Array.from({ length: 8 }, () => call(`${invokeUrl}/hello`, key)));
  const statuses = burst.map(({ status }) => status).sort((one, other) => one - other);
  stage.say(`  ${'8 calls at once (burst is 5)'.padEnd(30)} ${statuses.join(' ')}`);
  return without.status === 403 && withKey.status === 200 && wrong.status === 403 && statuses.includes(429);
}

async function nothingToDo(stage: Stage): Promise<boolean> {
  chapter(stage, '5. The second plan is empty');
  return (await tollgate(stage, 'plan', '--detailed-exitcode')) === 0;
}

async function rateChanges(stage: Stage): Promise<boolean> {
  chapter(stage, '6. A change in git: five requests per second instead of two');
  await edit(stage, EDITS.rate);
  const planned = await tollgate(stage, 'plan', '--detailed-exitcode');
  const applied = await tollgate(stage, 'apply', '--yes');
  return planned === 2 && applied === 0;
}

async function consoleEdit(stage: Stage): Promise<boolean> {
  chapter(stage, '7. Behind our back: somebody switches the key off in the console, and deploys');
  const { invokeUrl, restApiId } = await lookAround(stage.endpoint);
  await editInConsole(stage.endpoint, restApiId);
  const open = await call(`${invokeUrl}/hello`);
  tellCall(stage, 'GET /hello, no key', open);
  const found = await tollgate(stage, 'plan', '--refresh', 'all', '--detailed-exitcode');
  const applied = await tollgate(stage, 'apply', '--refresh', 'all', '--yes');
  const closed = await call(`${invokeUrl}/hello`);
  tellCall(stage, 'GET /hello, no key', closed);
  return open.status === 200 && found === 2 && applied === 0 && closed.status === 403;
}

async function rotation(stage: Stage): Promise<boolean> {
  chapter(stage, "8. The customer's key is replaced: generation 2, and both work for a week");
  const { invokeUrl, key: old } = await lookAround(stage.endpoint);
  await edit(stage, EDITS.rotation);
  const planned = await tollgate(stage, 'plan', '--detailed-exitcode');
  const applied = await tollgate(stage, 'apply', '--yes');
  const { key } = await lookAround(stage.endpoint);
  const [before, after] = [await call(`${invokeUrl}/hello`, old), await call(`${invokeUrl}/hello`, key)];
  tellCall(stage, "GET /hello, acme's old key", before);
  tellCall(stage, "GET /hello, acme's new key", after);
  return planned === 2 && applied === 0 && before.status === 200 && after.status === 200;
}

async function departure(stage: Stage): Promise<boolean> {
  chapter(stage, '9. Another customer in its place: a key in use is not cut off by the way');
  const { invokeUrl, key } = await lookAround(stage.endpoint);
  await edit(stage, EDITS.departure);
  const refused = await tollgate(stage, 'plan', '--detailed-exitcode');
  const applied = await tollgate(stage, 'apply', '--yes', '--force', 'key-in-use');
  const gone = await call(`${invokeUrl}/hello`, key);
  tellCall(stage, "GET /hello, acme's key", gone);
  return refused === 4 && applied === 0 && gone.status === 403;
}

async function usage(stage: Stage): Promise<boolean> {
  chapter(stage, '10. Who used how much');
  return (await tollgate(stage, 'usage')) === 0;
}

async function edit(
  { root }: Stage,
  { file, before, after }: { readonly file: string; readonly before: string; readonly after: string },
): Promise<void> {
  const path = join(root, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(before, after));
}

function tellCall(stage: Stage, what: string, answer: DemoAnswer): void {
  stage.say(`  ${what.padEnd(30)} ${answer.status} ${answer.body}`);
}

function indent(stage: Stage, text: string): void {
  for (const line of text.trimEnd().split('\n')) stage.say(line === '' ? '' : `  ${line}`);
}

/** Runs Tollgate's CLI in the demo's folder against the demo's endpoint, printing what it prints. */
async function tollgate(stage: Stage, ...args: readonly string[]): Promise<number> {
  stage.say(`$ tollgate ${args.join(' ')}`);
  const [program, ...first] = stage.command;
  const child = spawn(program, [...first, ...args], {
    cwd: stage.root,
    env: { ...process.env, AWS_ENDPOINT_URL: stage.endpoint },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  indent(stage, Buffer.concat(parts).toString('utf8'));
  return code;
}
