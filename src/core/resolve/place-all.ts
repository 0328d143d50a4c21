/** From findings in what was made of the files to problems at the places a person can change. */
import { placeFindings } from '../load/place.ts';
import { originAt } from '../model/origin.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
import { hideValues } from './hide.ts';
import { holdsStandIn, isAboutStandIn } from './stand-in.ts';
import type { Values } from './values.ts';

/** A finding in a file of the repository. */
export type FileFinding = Finding & { readonly file: string };

/** Findings about a spec, in the files that its parts come from; without those about values that are not known. */
export function inSource(spec: Spec, findings: readonly Finding[]): readonly FileFinding[] {
  const { document, file, origins, partial = false } = spec;
  const sure = partial ? findings.filter((finding) => !isAboutStandIn(document, finding)) : findings;
  if (origins === undefined) return sure.map((finding) => ({ ...finding, file }));
  const root = { file, pointer: '' };
  return sure.map((finding) => ({ ...finding, ...originAt(document, finding.pointer, root, origins) }));
}

/**
 * The findings as problems, file by file. A file that was not read (a repository may live on defaults) counts as empty.
 * @param values of the environment; none of those that are read from elsewhere is shown
 */
export async function placeAll(
  files: ReadonlyMap<string, SourceFile>,
  findings: readonly FileFinding[],
  values: Values = new Map(),
): Promise<readonly Problem[]> {
  const sure = findings.filter(({ message, pointer }) => !holdsStandIn(message) && !holdsStandIn(pointer));
  const problems: Problem[] = [];
  for (const [path, found] of Map.groupBy(sure, ({ file }) => file))
    problems.push(...(await placeFindings(files.get(path) ?? { path, text: '' }, found)));
  return hideValues(problems, values);
}
