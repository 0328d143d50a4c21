/** Loads a repository and resolves all of its environments offline, as `validate` does, without compiling it. */
import { withFragments } from '../../src/app/fragments.ts';
import { loadRepository } from '../../src/core/load/load.ts';
import { inOrder } from '../../src/core/load/place.ts';
import type { Problem } from '../../src/core/model/problem.ts';
import type { Repository, SourceTree } from '../../src/core/model/repository.ts';
import { environmentOf } from '../../src/core/resolve/filler.ts';
import { createResolver } from '../../src/core/resolve/resolve.ts';
import { writtenValues } from '../../src/core/resolve/values.ts';
import { sourcesOf } from '../../src/entry/wire.ts';
import { readTree } from '../../src/disk/read-tree.ts';

/** The files of a repository and those that they name. */
export async function readWhole(root: string, repositoryName?: string): Promise<SourceTree> {
  const sources = { ...sourcesOf(root), read: () => readTree(root, repositoryName) };
  return await withFragments(sources, await sources.read());
}

/** The repository as the last environment wants it, with the problems of all environments, each once. */
export async function loadAndResolve(tree: SourceTree): Promise<Repository> {
  const loaded = await loadRepository(tree);
  const resolve = createResolver(loaded);
  const problems = new Map<string, Problem>();
  const note = (found: readonly Problem[]) =>
    found.forEach((each) => problems.set(JSON.stringify(each), each));
  note(loaded.problems);
  let last: Repository = { config: loaded.config, specs: [], plans: [], problems: [] };
  for (const name of Object.keys(loaded.config.environments)) {
    const values = writtenValues(environmentOf(name, loaded.config));
    last = (await resolve(name, values)).repository;
    note(last.problems);
  }
  return { ...last, problems: [...problems.values()].sort(inOrder) };
}
