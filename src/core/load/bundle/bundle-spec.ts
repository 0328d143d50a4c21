/** Joins the files of a spec into one document that stands alone, as the import wants it (aws-facts 2.14). */
import type { JsonObject } from '../../model/json.ts';
import type { Origin, Origins } from '../../model/origin.ts';
import type { Finding, Problem } from '../../model/problem.ts';
import { error } from '../findings.ts';
import { assemble } from './assemble.ts';
import { componentsOf } from './components.ts';
import { containersOf } from './containers.ts';
import type { Followed } from './follow.ts';
import type { Fragments } from './fragments.ts';
import type { Version } from './groups.ts';
import { type Dialect, findMoves } from './moves.ts';

export interface Bundled {
  readonly document: JsonObject;
  /** Absent when nothing was joined. */
  readonly origins?: Origins;
  readonly findings: readonly (Finding & { readonly file: string })[];
  /** Of the fragments themselves, already placed. */
  readonly problems: readonly Problem[];
}

/**
 * @param file path of the spec
 * @param followed where its references lead
 * @returns the document with every reference that could be followed, and what is wrong with the others
 */
export async function bundleSpec(
  file: string,
  root: JsonObject,
  fragments: Fragments,
  followed: Followed,
): Promise<Bundled> {
  const findings = [...followed.findings, ...[...followed.wanted].flatMap(unread)];
  const problems = [...followed.broken].flatMap((name) => problemsOf(fragments, name));
  const dialect = dialectOf(root);
  if (dialect === undefined) return { document: root, findings, problems };
  const version: Version = dialect === '2.0' ? '2.0' : '3';
  const containers = containersOf(file, root, followed, version);
  const moves = await findMoves(root, followed, dialect);
  const components = componentsOf(containers.groups, followed, moves);
  const joined = assemble({ followed, containers, components, moves }, version);
  return { ...joined, findings: [...findings, ...joined.findings], problems };
}

function dialectOf({ swagger, openapi }: JsonObject): Dialect | undefined {
  if (swagger === '2.0') return '2.0';
  if (typeof openapi !== 'string') return undefined;
  return /^3\.0(\.|$)/.test(openapi) ? '3.0' : /^3\.[12](\.|$)/.test(openapi) ? '3.1' : undefined;
}

function problemsOf(fragments: Fragments, name: string): readonly Problem[] {
  const fragment = fragments.documents.get(name);
  return fragment !== undefined && 'problems' in fragment ? fragment.problems : [];
}

/** What nobody has read is not there. */
function unread([name, places]: readonly [string, readonly Origin[]]): (Finding & { file: string })[] {
  return places.map(({ file, pointer }) => {
    const message = `The file ${JSON.stringify(name)} was not read.`;
    return { ...error('ref-missing', pointer, message, 'Put it into the repository.'), file };
  });
}
