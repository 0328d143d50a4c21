/** From the repository's files to the desired state of one environment, with every problem found on the way. */
import { compileDesired } from '../core/desired/desired.ts';
import { loadRepository } from '../core/load/load.ts';
import { nearest } from '../core/load/nearest.ts';
import { placeFindings } from '../core/load/place.ts';
import type { Desired } from '../core/model/desired.ts';
import { OperationError } from '../core/model/fault.ts';
import type { Finding, Problem } from '../core/model/problem.ts';
import { hasErrors } from '../core/model/problem.ts';
import type { Repository, SourceFile, SourceTree } from '../core/model/repository.ts';
import type { Sources } from './ports.ts';

export interface Loaded {
  readonly tree: SourceTree;
  readonly repository: Repository;
}

/** What one environment should be. `desired` is absent when a problem of severity error stands in the way. */
export interface Wish {
  readonly environment: string;
  readonly desired?: Desired;
  readonly problems: readonly Problem[];
}

/** Reads and loads the repository. Problems are in `repository.problems`; a file that cannot be read throws. */
export async function load(sources: Sources): Promise<Loaded> {
  const tree = await sources.read();
  return { tree, repository: await loadRepository(tree) };
}

/**
 * Compiles one environment of a loaded repository.
 * @param environment its name; may be left out when the configuration has just one
 * @throws OperationError `no-environment` or `unknown-environment`
 */
export async function desire(loaded: Loaded, environment: string | undefined): Promise<Wish> {
  const { repository, tree } = loaded;
  if (hasErrors(repository.problems)) {
    return { environment: environment ?? '', problems: repository.problems };
  }
  const name = chooseEnvironment(repository, environment);
  const compiled = compileDesired(repository, name);
  const problems = [...repository.problems, ...(await place(tree, compiled.findings))];
  if (compiled.desired === undefined || hasErrors(problems)) return { environment: name, problems };
  return { environment: name, desired: compiled.desired, problems };
}

function chooseEnvironment(repository: Repository, wanted: string | undefined): string {
  const names = Object.keys(repository.config.environments);
  if (wanted === undefined) {
    const [only] = names;
    if (only !== undefined && names.length === 1) return only;
    throw new OperationError({
      code: 'no-environment',
      message: `The configuration has ${names.length} environments and none was chosen.`,
      hint: `Say which one with --env: ${names.join(', ')}.`,
    });
  }
  if (names.includes(wanted)) return wanted;
  const guess = nearest(wanted, names);
  throw new OperationError({
    code: 'unknown-environment',
    message: `There is no environment "${wanted}" in tollgate.yaml.`,
    hint: guess === undefined ? `The environments are: ${names.join(', ')}.` : `Did you mean "${guess}"?`,
  });
}

async function place(
  tree: SourceTree,
  findings: readonly (Finding & { readonly file: string })[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const [path, found] of Map.groupBy(findings, ({ file }) => file)) {
    problems.push(...(await placeFindings(sourceFile(tree, path), found)));
  }
  return problems;
}

/** The file a finding speaks of; an empty one when the repository lives on defaults and has no such file. */
function sourceFile(tree: SourceTree, path: string): SourceFile {
  const files = [tree.config, ...(tree.specs ?? []), ...(tree.plans ?? [])];
  return files.find((file) => file?.path === path) ?? { path, text: '' };
}
