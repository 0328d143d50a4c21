/** From the repository's files to what they say, with every problem of every file at once. */
import type { Problem } from '../model/problem.ts';
import type { Repository, SourceFile, SourceTree } from '../model/repository.ts';
import type { FileFinding } from './cross-check.ts';
import { crossFindings } from './cross-check.ts';
import { error, warning } from './findings.ts';
import { loadConfig } from './load-config.ts';
import type { LoadedPlanFile } from './load-plan-file.ts';
import { loadPlanFile } from './load-plan-file.ts';
import type { LoadedSpec } from './load-spec.ts';
import { loadSpec } from './load-spec.ts';
import { inOrder, placeFindings, problemAt } from './place.ts';
import { START } from './position.ts';

/**
 * Loads a repository. Nothing throws for bad input: with problems of severity error, the rest of the answer is only what
 * could be made of the files.
 */
export async function loadRepository(tree: SourceTree): Promise<Repository> {
  const { config, problems } = await loadConfig(tree);
  const specs = await inTurn(tree.specs ?? [], loadSpec);
  const plans = await inTurn(tree.plans ?? [], loadPlanFile);
  const planFiles = plans.flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
  const named = specs.map(({ id, file }) => ({ id, file: file.path }));
  const crossed = await placed(crossFindings(config, named, planFiles), [...specs, ...plans]);
  return {
    config,
    specs: specs.flatMap(({ spec }) => (spec === undefined ? [] : [spec])),
    plans: planFiles,
    problems: [...problems, ...folderProblems(tree), ...own(specs), ...own(plans), ...crossed].sort(inOrder),
  };
}

/** One after the other and in the order of their paths: the work is all computing, and the answer must not depend on the disk. */
async function inTurn<Loaded>(
  files: readonly SourceFile[],
  load: (file: SourceFile) => Promise<Loaded>,
): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  for (const file of [...files].sort((left, right) => (left.path < right.path ? -1 : 1)))
    loaded.push(await load(file));
  return loaded;
}

function own(loaded: readonly (LoadedSpec | LoadedPlanFile)[]): readonly Problem[] {
  return loaded.flatMap(({ problems }) => problems);
}

async function placed(
  findings: readonly FileFinding[],
  loaded: readonly { readonly file: SourceFile }[],
): Promise<readonly Problem[]> {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const problems: Problem[] = [];
  for (const { file } of loaded) {
    const here = byFile.get(file.path) ?? [];
    problems.push(
      ...(await placeFindings(
        file,
        here.map(({ finding }) => finding),
      )),
    );
  }
  return problems;
}

function folderProblems(tree: SourceTree): readonly Problem[] {
  const problems: Problem[] = [];
  if (tree.specs === undefined) {
    const finding = error(
      'specs-missing',
      '',
      'There is no folder "specs".',
      'Make it and put an OpenAPI document into it, or give the right --root.',
    );
    problems.push(problemAt('specs', finding, START));
  } else if (tree.specs.length === 0) {
    const finding = error(
      'specs-empty',
      '',
      'The folder "specs" holds no .yaml, .yml or .json file.',
      'Put an OpenAPI document into it; an empty folder deletes nothing.',
    );
    problems.push(problemAt('specs', finding, START));
  }
  if (tree.plans === undefined || tree.plans.length === 0) {
    const finding = warning(
      'plans-missing',
      '',
      'There is no plan file, so no usage plan is declared.',
      'Put one into the folder "plans" where calls need an API key.',
    );
    problems.push(problemAt('plans', finding, START));
  }
  return problems;
}
