/**
 * How long a spec takes from its text to the plan, as a ratio to what merely parsing the text takes, and how much memory:
 * `npm run bench`, or `node bench/spec.ts ROUNDS`. Each measurement has a fresh process; those that are compared take turns,
 * so that what else the machine does hits all of them; of each the fastest counts. Fails when a bound is broken.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import type { JsonObject } from '../src/core/model/json.ts';
import { madeSpec } from './made-spec.ts';
import { liveOf } from './repository.ts';
import { type Bounded, brokenBounds, type Measured, table } from './report.ts';

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

const rounds = Number(process.argv[2] ?? 7);
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
  const parsing: Run[] = [];
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(run(format, file));
    runs.push(run('tollgate', file, live));
  }
  const best = fastest(runs);
  return {
    format,
    bytes,
    parse: total(fastest(parsing)),
    phases: best.phases,
    total: total(best),
    peak: Math.max(...runs.map(({ peak }) => peak)),
  };
}

function run(...args: readonly string[]): Run {
  const script = join(import.meta.dirname, 'measured.ts');
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })) as Run;
}

function fastest(runs: readonly Run[]): Run {
  return runs.reduce((best, each) => (total(each) < total(best) ? each : best));
}

function total({ phases }: Run): number {
  return Object.values(phases).reduce((sum, each) => sum + each, 0);
}
