/**
 * A repository in a temporary folder together with an account of its own on the embedded API Gateway: what the
 * end-to-end tests work in. Everything goes over real HTTP with the real SDK.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ApplyOptions, type ApplyResult, apply } from '../../src/app/apply.ts';
import { desire, load, type Wish } from '../../src/app/desire.ts';
import { type Planned, type PlanReport, plan, planAgainst, planTools } from '../../src/app/plan.ts';
import type { Refresh } from '../../src/app/read-live.ts';
import { type VerifyResult, verify } from '../../src/app/verify.ts';
import { connect } from '../../src/aws/connect.ts';
import type { Plan, Step } from '../../src/core/model/plan.ts';
import { changes } from '../../src/core/model/plan.ts';
import type { ApplyEvent } from '../../src/core/model/report.ts';
import { commitOf } from '../../src/disk/commit.ts';
import { readFiles, readTree } from '../../src/disk/read-tree.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/start.ts';
import { recorded, recordFiles, recordOutput, valueWatch } from './leak-watch.ts';

/** One request the embedded API Gateway answered. */
export interface RecordedCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface Workspace {
  readonly root: string;
  readonly emulator: Emulator;
  /** Every control-plane call so far, oldest first. */
  readonly calls: RecordedCall[];
  readonly events: ApplyEvent[];
  write(files: Readonly<Record<string, string>>): Promise<void>;
  remove(path: string): Promise<void>;
  /** Sends what follows to another address, for example a proxy. */
  via(endpointUrl: string): void;
  /** What the files say, without a look at the account. */
  desire(): Promise<Wish>;
  plan(refresh?: Refresh, env?: string): Promise<PlanReport>;
  /** A plan with what it was made from, for tests that ask the core more; fails the test when the files have errors. */
  planned(refresh?: Refresh): Promise<Planned>;
  apply(options?: Partial<ApplyOptions>): Promise<ApplyResult>;
  verify(): Promise<VerifyResult>;
  close(): Promise<void>;
}

export const HELLO_FUNCTION = `export const handler = async (event) => ({
  statusCode: 200,
  body: JSON.stringify({ message: 'hello', path: event.path }),
});
`;

/** A clock that the test moves, for the account and for us; a real one without. In seconds since 1970. */
export interface TestClock {
  seconds: number;
}

/** Makes a workspace with the files given and a function for each name in `functions`. */
export async function workspace(
  files: Readonly<Record<string, string>>,
  functions: readonly string[] = ['hello'],
  account: Omit<EmulatorOptions, 'port' | 'functions'> = {},
  clock?: TestClock,
): Promise<Workspace> {
  process.env['AWS_ACCESS_KEY_ID'] = 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
  const root = await mkdtemp(join(tmpdir(), 'tollgate-test-'));
  const modules = Object.fromEntries(functions.map((name) => [name, join(root, 'functions', `${name}.mjs`)]));
  await writeFiles(root, files);
  await writeFiles(
    root,
    Object.fromEntries(functions.map((name) => [`functions/${name}.mjs`, HELLO_FUNCTION])),
  );
  const calls: RecordedCall[] = [];
  const events: ApplyEvent[] = [];
  const watch = valueWatch();
  const emulator = await startEmulator({
    port: 0,
    functions: modules,
    ...(clock === undefined ? {} : { now: () => clock.seconds * 1000 }),
    ...account,
    onCall: (call) => {
      calls.push(call);
      if (call.method !== 'GET') watch(emulator.account);
      account.onCall?.(call);
    },
  });
  watch(emulator.account);
  const time = (): number => clock?.seconds ?? Math.floor(Date.now() / 1000);
  let deps = depsOf(root, emulator.url, events, time);
  return {
    root,
    emulator,
    calls,
    events,
    write: (changed) => writeFiles(root, changed),
    remove: (path) => rm(join(root, path), { recursive: true }),
    via: (endpointUrl) => {
      deps = depsOf(root, endpointUrl, events, time);
    },
    desire: async () => await desire(await load(deps.sources), undefined, deps.values),
    plan: (refresh = 'all', env) =>
      recorded('plans', plan(deps, { refresh, ...(env === undefined ? {} : { env }) })),
    planned: async (refresh = 'all') => {
      const wish = await desire(await load(deps.sources), undefined, deps.values);
      if (wish.desired === undefined) throw new Error(`no plan: ${JSON.stringify(wish.problems, null, 1)}`);
      return await planAgainst(await planTools(deps, wish.desired), wish.desired, refresh);
    },
    apply: (options = {}) =>
      recorded('applies', apply(deps, { refresh: 'all', probeSeconds: 5, concurrency: 1, ...options })),
    verify: () => recorded('verifies', verify(deps, { probeSeconds: 5 })),
    close: async () => {
      await emulator.close();
      recordOutput('events', JSON.stringify(events));
      await recordFiles(root);
      await rm(root, { recursive: true, force: true });
    },
  };
}

function depsOf(root: string, endpointUrl: string, events: ApplyEvent[], time: () => number) {
  const aws = connect({ region: 'us-east-1', endpointUrl });
  return {
    sources: {
      read: () => readTree(root),
      files: (paths: readonly string[]) => readFiles(root, paths),
      remote: (url: string) => Promise.reject(new Error(`nothing is downloaded in tests: ${url}`)),
      commit: () => commitOf(root),
      time,
    },
    values: { variable: (name: string) => process.env[name], reader: async () => (await aws).values },
    journal: { note: (event: ApplyEvent) => void events.push(event) },
    clock: {
      now: () => performance.now(),
      sleep: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
    },
    reader: async () => (await aws).reader,
    caller: async () => (await aws).caller,
    writer: async () => (await aws).writer,
    keyValues: async () => (await aws).keyValues,
    confirm: async () => true,
  };
}

async function writeFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** The plan of a report, failing the test with the problems when there is none. */
export function planOf(report: { readonly plan?: Plan; readonly problems: readonly unknown[] }): Plan {
  if (report.plan === undefined) throw new Error(`no plan: ${JSON.stringify(report.problems, null, 1)}`);
  return report.plan;
}

/** The changes of a plan in one line each: `update usagePlan:basic [throttle.rate 2 -> 5]`. */
export function lines(plan: Plan): string[] {
  return changes(plan).map(line);
}

function line(step: Step): string {
  const fields = step.fields.map(({ field, before, after }) => `${field} ${text(before)} -> ${text(after)}`);
  return `${step.action} ${step.id} [${fields.join(', ')}]`;
}

function text(value: unknown): string {
  return value === undefined ? '(none)' : String(value);
}
