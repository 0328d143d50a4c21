/** Runs the Action as a runner of GitHub does: inputs, event and result files by environment variables, a process of its own. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { recordFiles, recordOutput } from './leak-watch.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const RESULT_FILES = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

export interface ActionRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the plan file holds, where there is one. */
  readonly planFile?: string;
}

export interface ActionOptions {
  /** The checkout: the working directory of the step. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Content of the event file. */
  readonly event?: unknown;
  /** Path in the project; the bundle that action.yml names when left out. */
  readonly main?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

/** Runs one step. Inputs that action.yml does not declare are an error, as a typing mistake would be in a test. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const action: ActionFile = parse(await readFile(join(PROJECT, 'action.yml'), 'utf8'));
  const temp = await mkdtemp(join(tmpdir(), 'tollgate-runner-'));
  try {
    const files = Object.fromEntries(RESULT_FILES.map((name) => [name, join(temp, name)]));
    for (const path of Object.values(files)) await writeFile(path, '');
    await mkdir(join(temp, 'files'));
    await writeFile(join(temp, 'event.json'), JSON.stringify(options.event ?? {}));
    const env = {
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_EVENT_PATH: join(temp, 'event.json'),
      RUNNER_TEMP: join(temp, 'files'),
      AWS_EC2_METADATA_DISABLED: 'true',
      ...files,
      ...inputVariables(action, options.inputs ?? {}),
      ...options.env,
    };
    const main = join(PROJECT, options.main ?? action.runs.main);
    const ended = await run(main, options.workspace, env);
    const outputs = parseOutputs(await readFile(files['GITHUB_OUTPUT'] ?? '', 'utf8'));
    const summary = await readFile(files['GITHUB_STEP_SUMMARY'] ?? '', 'utf8');
    await recordFiles(temp);
    recordOutput('action', `${ended.stdout}\n${ended.stderr}`);
    const kept = outputs['plan-file'];
    return {
      ...ended,
      outputs,
      summary,
      ...(kept === undefined ? {} : { planFile: await readFile(kept, 'utf8') }),
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function inputVariables(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  // Expressions are the runner's to fill in; a test that wants one gives it.
  const value = (name: string, fallback = ''): string =>
    given[name] ?? (fallback.startsWith('${{') ? '' : fallback);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      value(name, input.default),
    ]),
  );
}

function run(
  main: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<ActionRun, 'code' | 'stdout' | 'stderr'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

/** The file format of runners: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
