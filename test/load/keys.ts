/** Small repositories of plan files and a key file, for tests. */
import fc from 'fast-check';
import { crossFindings } from '../../src/core/load/cross-check.ts';
import { loadKeyFile } from '../../src/core/load/load-key-file.ts';
import type { PlacedFinding } from '../../src/core/load/findings.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { PlanFile, Repository } from '../../src/core/model/repository.ts';
import { loadAndResolve } from '../support/load.ts';

interface Files {
  readonly plan: string;
  readonly other?: string;
  /** By id. */
  readonly others?: Readonly<Record<string, string>>;
  /** Text of `k.csv`. */
  readonly csv?: string;
}

const HELLO = 'openapi: 3.0.3\ninfo: { title: x, version: "1" }\npaths: {}\n';

export async function loaded({ plan: text, other, others = {}, csv }: Files): Promise<Repository> {
  const plans = { p: text, ...(other === undefined ? {} : { q: other }), ...others };
  return await loadAndResolve({
    config: undefined,
    specs: [{ path: 'specs/hello.yaml', text: HELLO }],
    plans: Object.entries(plans).map(([id, content]) => ({ path: `plans/${id}.yaml`, text: content })),
    repositoryName: 'acme/apis',
    files: new Map(csv === undefined ? [] : [['k.csv', { path: 'k.csv', text: csv }]]),
  });
}

export async function checkKeyFile(text: string) {
  return await loadKeyFile({ path: 'k.csv', text });
}

export function plan(id: string, extra: Partial<PlanFile> = {}): PlanFile {
  return { id, file: `plans/${id}.yaml`, name: id, stages: [], keys: [], ...extra };
}

/** What is wrong between plan files, in the environments dev and prod, with an API for each plan. */
export function crossed(plans: readonly PlanFile[]): readonly PlacedFinding[] {
  const environment = { stage: 's', restApi: 'own', variables: {}, stageSettings: {} } as const;
  const environments = { dev: environment, prod: environment };
  const specs = plans.map(({ id }) => ({ id, file: `specs/${id}.yaml` }));
  return crossFindings({ owner: 'a/b', environments, policy: { breaking: 'warn' } }, specs, plans);
}

/** Texts that are nearly CSV. */
export const csvish = fc
  .array(
    fc.constantFrom(
      'name',
      'enabled',
      'Key',
      'true',
      'a',
      ',',
      '\n',
      '\r',
      '"',
      '\uFEFF',
      '\0',
      '\u{1F600}',
      ' ',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Whether a problem says where it is and what to do. */
export function isSound(problem: Problem): boolean {
  return (
    problem.line >= 1 &&
    problem.column >= 1 &&
    problem.code !== '' &&
    problem.hint !== '' &&
    !problem.message.includes('\n')
  );
}
