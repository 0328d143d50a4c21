/** The results of a walk as a table, and whether they are as they must be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outside } from './documents.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import type { Result } from './walk.ts';

/** Of the REST APIs that the service would take, this share must be accepted. */
const SHARE = 0.95;
const REVIEWED = fileURLToPath(new URL('./refused.txt', import.meta.url));

export interface Summary {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/** Every refused document on a line with its codes and the reason why that is right. */
export function refusedLines(results: readonly Result[]): readonly string[] {
  return results
    .filter(({ state }) => state === 'refused')
    .map((result) => {
      const { codes, reason } = verdictOf(result);
      const { folder, name } = result.document;
      return `${folder}/${name}: ${codes.join(', ')} | ${reason ?? 'NOT REVIEWED'}`;
    });
}

/** The refusals that a person has read and found right. */
export function reviewedLines(): readonly string[] {
  return readFileSync(REVIEWED, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

export function writeReviewed(results: readonly Result[]): void {
  writeFileSync(REVIEWED, `${refusedLines(results).join('\n')}\n`);
}

/** @param whole whether the whole corpus was walked, so that the list of refusals can be compared */
export function summary(results: readonly Result[], whole: boolean): Summary {
  const failures = [...failuresOf(results), ...(whole ? reviewFailures(results) : [])];
  const share = shareOf(results);
  if (whole && share < SHARE)
    failures.push(`accepted are ${percent(share)}, which is under ${percent(SHARE)}`);
  const lines = [
    ...refusalTable(results),
    '',
    ...mutationTable(results),
    '',
    ...totals(results, share),
    ...(failures.length === 0 ? [] : ['', ...failures.map((failure) => `FAILED ${failure}`)]),
  ];
  return { lines, ok: failures.length === 0 };
}

function failuresOf(results: readonly Result[]): string[] {
  return results.flatMap(({ document: { name }, crash, unsettled, lost, tried }) => [
    ...(crash === undefined ? [] : [`${name}: crashed: ${crash}`]),
    ...(unsettled.length === 0 ? [] : [`${name}: plan not empty: ${unsettled.join(', ')}`]),
    ...(lost.length === 0 ? [] : [`${name}: operations lost: ${lost.join(', ')}`]),
    ...tried.flatMap(({ mutation, mismatch }) =>
      mismatch === undefined ? [] : [`${name}: ${mutation}: ${mismatch}`],
    ),
  ]);
}

function reviewFailures(results: readonly Result[]): string[] {
  const [found, reviewed] = [refusedLines(results), reviewedLines()];
  return [
    ...found.filter((line) => !reviewed.includes(line)).map((line) => `refused, not reviewed: ${line}`),
    ...reviewed.filter((line) => !found.includes(line)).map((line) => `reviewed, not refused: ${line}`),
  ];
}

function counted(results: readonly Result[]): readonly Verdict[] {
  return results.filter(({ state }) => state === 'refused').map(verdictOf);
}

function shareOf(results: readonly Result[]): number {
  // HTTP APIs that happen to be accepted count for nothing.
  const accepted = results.filter(
    ({ state, document, content }) => state === 'accepted' && outside(document.name, content) === undefined,
  ).length;
  const against = counted(results).filter(({ counts }) => counts).length;
  const crashed = results.filter(({ state }) => state === 'crashed').length;
  return accepted / (accepted + against + crashed);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function refusalTable(results: readonly Result[]): readonly string[] {
  const verdicts = counted(results);
  const codes = tally(verdicts.flatMap((verdict) => verdict.codes));
  const reasons = tally(verdicts.map(({ reason }) => reason ?? 'not reviewed'));
  return [
    'Refused documents',
    ...refusedLines(results).map((line) => `  ${line}`),
    '',
    'Refused, by code',
    ...codes.map(row),
    '',
    'Refused, by reason',
    ...reasons.map(row),
  ];
}

function mutationTable(results: readonly Result[]): readonly string[] {
  const tried = results.flatMap((result) => result.tried);
  const wrong = tally(tried.flatMap(({ mutation, mismatch }) => (mismatch === undefined ? [] : [mutation])));
  return [
    'Mutations tried, by class, each planned, applied, verified; and those whose plan was not exactly the change',
    ...tally(tried.map(({ mutation }) => mutation)).map(
      ([name, count]) => `${row([name, count])}  ${wrong.find(([other]) => other === name)?.[1] ?? 0}`,
    ),
  ];
}

function totals(results: readonly Result[], share: number): readonly string[] {
  const count = (test: (result: Result) => boolean): number => results.filter(test).length;
  const tried = results.flatMap((result) => result.tried);
  const rows: readonly (readonly [string, number | string])[] = [
    ['documents', results.length],
    ['  rendered as Terraform would, to be readable', count(({ rendered }) => rendered)],
    ['accepted', count(({ state }) => state === 'accepted')],
    ['refused', count(({ state }) => state === 'refused')],
    ['  of these REST APIs that AWS would take', counted(results).filter(({ counts }) => counts).length],
    ['crashed', count(({ state }) => state === 'crashed')],
    ['plan not empty after apply', count(({ unsettled }) => unsettled.length > 0)],
    ['accepted with an operation lost', count(({ lost }) => lost.length > 0)],
    ['mutations tried', tried.length],
    ['mutations whose plan was not exactly the change', tried.filter(({ mismatch }) => mismatch).length],
    ['accepted of the REST APIs that AWS would take', percent(share)],
  ];
  return rows.map(row);
}

function row([name, value]: readonly [string, number | string]): string {
  return `  ${name.padEnd(52)} ${String(value).padStart(6)}`;
}

function tally(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
