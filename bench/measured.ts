/**
 * One measurement, in a process of its own: `node bench/measured.ts SUBJECT FILE [LIVE]`. Reads the files first, does the
 * subject's work once, and prints the milliseconds of its parts and the most memory that the process ever held.
 */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { desire, load as loadFiles } from '../src/app/desire.ts';
import { diff } from '../src/core/diff/diff.ts';
import { matchLive } from '../src/core/diff/match.ts';
import type { Live } from '../src/core/model/live.ts';
import type { SourceTree } from '../src/core/model/repository.ts';
import { contractOfPlan } from '../src/core/plan/contract.ts';
import { CONFIG, NO_SOURCES, sourcesOf, treeOf } from './repository.ts';

type Phases = Readonly<Record<string, number>>;

const [, , subject = '', file = '', liveFile] = process.argv;
const text = readFileSync(file, 'utf8');

/** CPU time of this thread, which grows only while it runs: other processes make it wait, not work. */
async function timed<Result>(
  phases: Record<string, number>,
  name: string,
  work: () => Result | Promise<Result>,
) {
  const start = process.threadCpuUsage();
  const result = await work();
  const { user, system } = process.threadCpuUsage(start);
  phases[name] = (user + system) / 1000;
  return result;
}

async function tollgate(tree: SourceTree, live: Live): Promise<Phases> {
  const phases: Record<string, number> = {};
  const loaded = await timed(phases, 'load', () => loadFiles(sourcesOf(tree)));
  const wish = await timed(phases, 'compile', () => desire(loaded, 'dev', NO_SOURCES));
  const { desired } = wish;
  if (desired === undefined) throw new Error(JSON.stringify(wish.problems.slice(0, 3)));
  const context = { desired, live, match: matchLive(desired, live) };
  const { changes } = await timed(phases, 'diff', () => diff(context));
  if (changes.length !== 3) throw new Error(`${changes.length} changes instead of 3`);
  await timed(phases, 'contract', () => contractOfPlan(context));
  return phases;
}

async function measure(): Promise<Phases> {
  const phases: Record<string, number> = {};
  if (subject === 'json') await timed(phases, 'parse', () => JSON.parse(text));
  else if (subject === 'yaml') await timed(phases, 'parse', () => load(text));
  else return tollgate(treeOf(CONFIG, file, text), JSON.parse(readFileSync(liveFile ?? '', 'utf8')) as Live);
  return phases;
}

const phases = await measure();
console.log(JSON.stringify({ phases, peak: process.resourceUsage().maxRSS * 1024 }));
