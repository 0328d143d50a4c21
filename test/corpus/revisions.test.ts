/**
 * The revisions of one file, oldest first, applied one after the other as merges would: each plan names only what the
 * two documents differ in, ends empty, and the same revision again is no change. What differs is found here in the
 * documents themselves, without the compiler. The corpus lies beside the project; without it, skipped.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { type Document, documentsOf, hasCorpus } from '../../scripts/corpus/documents.ts';
import { fillings } from '../../scripts/corpus/fill.ts';
import { configFile } from '../../scripts/corpus/walk.ts';
import { changes, type Plan } from '../../src/core/model/plan.ts';
import { planOf, type Workspace, workspace } from '../support/workspace.ts';
import { differing } from './difference.ts';

const REVISION = /\.@\d\d-[0-9a-f]+/;

/** The revisions by their file; the file itself, where it is there, is the newest. */
function families(): ReadonlyMap<string, readonly Document[]> {
  const all = [...documentsOf('ready'), ...documentsOf('templated')];
  const familyOf = ({ folder, name }: Document): string => {
    const extension = name.slice(name.lastIndexOf('.'));
    return `${folder}/${name.replace(REVISION, '').replace(new RegExp(`(${extension})${extension}$`), '$1')}`;
  };
  const families = Map.groupBy(all, familyOf);
  return new Map([...families].filter(([, members]) => members.some(({ name }) => REVISION.test(name))));
}

function inOrder(family: readonly Document[]): readonly Document[] {
  const number = ({ name }: Document): string => REVISION.exec(name)?.[0] ?? '~';
  return family.toSorted((one, other) => (number(one) < number(other) ? -1 : 1));
}

let space: Workspace;
afterEach(async () => {
  await space.close();
});

/** What a plan speaks of: operations and parts by name, and the API itself. */
function subjects(plan: Plan): readonly string[] {
  const fields = changes(plan).flatMap((step) => (step.kind === 'definition' ? step.fields : []));
  const named = fields.map(({ field }) => field.split(': ')[0] ?? '');
  const isPart = /^(?:[A-Z]+ \/|model |authorizer |request validator |gateway response |resource \/)/;
  return [...new Set(named.map((name) => (isPart.test(name) ? name : 'API')))];
}

/** Applies a revision; undefined when it is refused. */
async function applied(document: Document): Promise<Plan | undefined> {
  const { text, values } = await fillings(document);
  await space.remove('specs').catch(() => undefined);
  await space.write({ 'tollgate.yaml': configFile(values), [`specs/api.${document.format}`]: text });
  const { desired } = await space.desire();
  if (desired === undefined) return undefined;
  const plan = planOf(await space.plan('all'));
  const force = plan.refusals.flatMap(({ guard, liftable }) => (liftable === true ? [guard] : []));
  const { report } = await space.apply({ force });
  expect(report?.steps.flatMap(({ fault }) => fault?.message ?? [])).toEqual([]);
  expect(['applied', 'nothing-to-do']).toContain(report?.outcome);
  return plan;
}

describe.skipIf(!hasCorpus)(
  'revisions of a spec (skipped where the corpus is not beside the project)',
  () => {
    it.each(hasCorpus ? [...families()] : [])('%s', async (_, family) => {
      space = await workspace({}, []);
      let before: unknown;
      for (const document of inOrder(family)) {
        const plan = await applied(document);
        if (plan === undefined) continue;
        const { content } = await fillings(document);
        if (before !== undefined) {
          const unexplained = subjects(plan).filter((subject) => !differing(before, content).has(subject));
          expect(unexplained, document.name).toEqual([]);
        }
        expect(changes(planOf(await space.plan('all'))), document.name).toEqual([]);
        before = content;
      }
    });
  },
);
