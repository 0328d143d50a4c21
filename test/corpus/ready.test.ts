/**
 * Specs found in the wild, on the embedded API Gateway: applied, the plan is empty, and one change of each shows as
 * exactly that. `npm run corpus` makes every change of each. They lie beside the project; without them, skipped.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf, hasCorpus } from '../../scripts/corpus/documents.ts';
import { MUTATIONS } from '../../scripts/corpus/mutations/all.ts';
import { refusedLines, reviewedLines } from '../../scripts/corpus/table.ts';
import { type Result, walk } from '../../scripts/corpus/walk.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

let space: Workspace;
beforeAll(async () => {
  space = await workspace({}, []);
});
afterAll(async () => {
  await space.close();
});

const results: Result[] = [];

describe.skipIf(!hasCorpus)('the corpus (skipped where it is not beside the project)', () => {
  // Every class of change has its turn, each at another document.
  it.each(
    hasCorpus ? documentsOf('ready').map((document, index) => [document.name, document, index] as const) : [],
  )('%s is applied whole, or refused', async (_, document, index) => {
    const mutation = MUTATIONS[index % MUTATIONS.length];
    const result = await walk(space, document, mutation === undefined ? [] : [mutation]);
    results.push(result);
    expect(result).toMatchObject({ unsettled: [], lost: [] });
    expect(result.crash).toBeUndefined();
    expect(result.tried.flatMap(({ mismatch }) => mismatch ?? [])).toEqual([]);
  });

  it('refuses what was reviewed, for the reasons that were reviewed', () => {
    expect(refusedLines(results)).toEqual(reviewedLines().filter((line) => line.startsWith('ready/')));
  });
});
