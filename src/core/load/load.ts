/** From the repository's files to what is written in them, with every problem of every file at once. */
import type { Problem } from '../model/problem.ts';
import type { Config, KeyFile, LoadedRepository, SourceFile, SourceTree } from '../model/repository.ts';
import { createJoiner } from './bundle/joiner.ts';
import { error, warning } from './findings.ts';
import { loadKeyFile } from './load-key-file.ts';
import { CONFIG_PATH, loadConfig } from './load-config.ts';
import { absentOverlays, loadOverlay, overlayPaths } from './load-overlay.ts';
import { keyFilePath, keyFilePaths, type LoadedPlanFile, loadPlanFile } from './load-plan-file.ts';
import { loadSpec } from './load-spec.ts';
import { MAX_LISTED_KEYS } from './limits.ts';
import { distinct, inOrder, placeFindings, problemAt } from './place.ts';
import { START } from './position.ts';

/**
 * Loads a repository. Nothing throws for bad input: with problems of severity error, the rest of the answer is only what
 * could be made of the files.
 */
export async function loadRepository(tree: SourceTree): Promise<LoadedRepository> {
  const { config, problems } = await loadConfig(tree);
  const files = filesOf(tree);
  const joiner = await createJoiner(tree.specs ?? [], tree.files ?? new Map(), config.references);
  const written = (tree.specs ?? []).filter(({ path }) => !joiner.isFragment(path));
  const specs = await inTurn(written, (file) => loadSpec(file, joiner, files));
  const named = tree.files ?? new Map();
  const plans = await inTurn(tree.plans ?? [], (file) => loadPlanFile(file, named));
  const keyFiles = await inTurn(usable(await keyFilePaths(tree), tree), loadKeyFile);
  const overlays = await inTurn(usable(overlayPaths(config), tree), loadOverlay);
  const lists = new Map(keyFiles.flatMap(({ keyFile }) => (keyFile ? [[keyFile.file, keyFile]] : [])));
  const long = tooManyListed(plans, lists);
  return {
    config,
    specs: specs.flatMap(({ spec }) => spec ?? []),
    apis: specs.map(({ id, file }) => ({ id, file: file.path })),
    plans: plans.flatMap(({ written }) => written ?? []),
    overlays: new Map(
      overlays.flatMap(({ overlay }) => (overlay === undefined ? [] : [[overlay.file, overlay]])),
    ),
    keyFiles: long.length > 0 ? new Map() : lists,
    files,
    // Specs may share a fragment, whose problems are then told once.
    problems: distinct([
      ...problems,
      ...(await absences(config, tree)),
      ...folderProblems(tree),
      ...long,
      ...own([...specs, ...plans, ...keyFiles, ...overlays]),
    ]).sort(inOrder),
  };
}

/** Of the files that others name, those that are there and can be used. */
function usable(paths: readonly string[], { files }: SourceTree): readonly SourceFile[] {
  return paths.flatMap((path) => {
    const file = files?.get(path);
    return file === undefined || 'unusable' in file ? [] : [file];
  });
}

async function absences(config: Config, tree: SourceTree): Promise<readonly Problem[]> {
  const findings = absentOverlays(config, tree.files ?? new Map());
  return await placeFindings(tree.config ?? { path: CONFIG_PATH, text: '' }, findings);
}

function filesOf(tree: SourceTree): ReadonlyMap<string, SourceFile> {
  const { config, specs = [], plans = [] } = tree;
  const named = [...(tree.files?.values() ?? [])].flatMap((file) =>
    file !== undefined && 'text' in file ? [file] : [],
  );
  const files = [...named, ...(config === undefined ? [] : [config]), ...specs, ...plans];
  return new Map(files.map((file) => [file.path, file] as const));
}

/** A few small plan files that all name one long key file would fill any memory. */
function tooManyListed(
  plans: readonly LoadedPlanFile[],
  lists: ReadonlyMap<string, KeyFile>,
): readonly Problem[] {
  let count = 0;
  return plans.flatMap(({ written }) => {
    const listed = lists.get((written && keyFilePath(written)) ?? '')?.keys.length ?? 0;
    count += listed;
    if (written === undefined || listed === 0 || count <= MAX_LISTED_KEYS) return [];
    const message = `With those of this file, the plan files list more than ${MAX_LISTED_KEYS} keys.`;
    const finding = error('key-file-too-long', '', message, 'Let fewer plan files name a long key file.');
    return [problemAt(written.file, finding, START)];
  });
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

function own(loaded: readonly { readonly problems: readonly Problem[] }[]): readonly Problem[] {
  return loaded.flatMap(({ problems }) => problems);
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
