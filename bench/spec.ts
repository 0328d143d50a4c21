/**
 * What it costs to get from the text of a spec to its differences from an account, as a ratio to the cost of merely parsing
 * the text, and how much memory it takes: `npm run bench`, or `node bench/spec.ts ROUNDS`. Each measurement has a fresh
 * process, and each run stands between two parses, so that what else the machine does hits both. Fails when a bound is broken.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { JsonObject } from '../src/core/model/json.ts';
import { madeSpec } from './made-spec.ts';
import { liveOf } from './repository.ts';
import { type Bounded, brokenBounds, type Measured, PHASES, table } from './report.ts';

const SIZES = [60_000, 200_000, 600_000, 2_000_000, 6_000_000];
const FORMATS = {
  json: (document: JsonObject): string => JSON.stringify(document),
  yaml: (document: JsonObject): string => dump(document, { noRefs: true }),
} as const;
type Format = keyof typeof FORMATS;

interface Run {
  readonly phases: Readonly<Record<string, number>>;
  readonly peak: number;
}

interface Case {
  readonly format: Format;
  readonly file: string;
  readonly live: string;
  readonly bytes: number;
}

const ROUNDS = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'tollgate-bench-'));
try {
  const measured: Measured[] = [];
  for (const format of ['json', 'yaml'] as const)
    for (const size of SIZES) measured.push(measure(await prepare(format, size)));
  console.log(table(measured));
  const broken: readonly Bounded[] = brokenBounds(measured);
  for (const { what, is, bound } of broken) console.log(`BROKEN: ${what} is ${is}, the bound ${bound}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function prepare(format: Format, size: number): Promise<Case> {
  const document = madeSpec(size, FORMATS[format]);
  const text = FORMATS[format](document);
  const file = join(folder, `orders-${size}.${format}`);
  const live = join(folder, `live-${size}.${format}.json`);
  writeFileSync(file, text);
  writeFileSync(live, JSON.stringify(await liveOf(file, text)));
  return { format, file, live, bytes: Buffer.byteLength(text) };
}

function measure({ format, file, live, bytes }: Case): Measured {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = run(format, file);
    const whole = run('tollgate', file, live);
    const after = run(format, file);
    return { parse: (counted(before) + counted(after)) / 2, whole };
  });
  return {
    format,
    bytes,
    parse: median(rounds.map(({ parse }) => parse)),
    phases: Object.fromEntries(
      PHASES.map((phase) => [phase, median(rounds.map(({ whole }) => whole.phases[phase] ?? 0))]),
    ),
    total: median(rounds.map(({ whole }) => counted(whole))),
    ratio: median(rounds.map(({ parse, whole }) => counted(whole) / parse)),
    peak: Math.max(...rounds.map(({ whole }) => whole.peak)),
  };
}

function run(...args: readonly string[]): Run {
  const script = join(import.meta.dirname, 'measured.ts');
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })) as Run;
}

/** All that the bounds speak of: not what the change means to clients, which is shown beside it. */
function counted({ phases }: Run): number {
  return Object.entries(phases).reduce((sum, [phase, each]) => (phase === 'contract' ? sum : sum + each), 0);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
