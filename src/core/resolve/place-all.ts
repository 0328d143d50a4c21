/** From findings in what was made of the files to problems at the places a person can change. */
import { placeFindings } from '../load/place.ts';
import type { Json } from '../model/json.ts';
import { originAt } from '../model/origin.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';

/** A finding in a file of the repository. */
export type FileFinding = Finding & { readonly file: string };

/** A finding in the document of a spec, which may be put together from several files. */
export function inSource(
  spec: Pick<Spec, 'file' | 'origins'> & { readonly document: Json },
  finding: Finding,
): FileFinding {
  const { document, file, origins } = spec;
  if (origins === undefined) return { ...finding, file };
  return { ...finding, ...originAt(document, finding.pointer, { file, pointer: '' }, origins) };
}

/** The findings as problems, file by file. A file that was not read (a repository may live on defaults) counts as empty. */
export async function placeAll(
  files: ReadonlyMap<string, SourceFile>,
  findings: readonly FileFinding[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [path, found] of Map.groupBy(findings, ({ file }) => file))
    problems.push(...(await placeFindings(files.get(path) ?? { path, text: '' }, found)));
  return problems;
}
