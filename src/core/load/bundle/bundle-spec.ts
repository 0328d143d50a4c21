/** Joins the files of a spec into one document that stands alone, as the import wants it (aws-facts 2.14). */
import type { Json, JsonObject } from '../../model/json.ts';
import type { Origin, Origins } from '../../model/origin.ts';
import type { Finding, Problem } from '../../model/problem.ts';
import { error } from '../findings.ts';
import { MAX_VALUES } from '../limits.ts';
import { assemble } from './assemble.ts';
import { componentsOf } from './components.ts';
import { prepareContainers } from './containers.ts';
import { type Followed, followAll, standsAlone } from './follow.ts';
import type { Fragments } from './fragments.ts';
import type { Version } from './groups.ts';
import { type Dialect, hoist } from './hoist.ts';
import { makeScratch } from './scratch.ts';

export interface Bundled {
  readonly document: JsonObject;
  /** Absent when the spec is one file. */
  readonly origins?: Origins;
  readonly findings: readonly (Finding & { readonly file: string })[];
  /** Of the fragments themselves, already placed. */
  readonly problems: readonly Problem[];
}

/** Values of all files of a spec together. */
const MOST_VALUES = 2 * MAX_VALUES;

/**
 * @param file path of the spec
 * @param urls that may be referred to
 * @returns the document with every reference that could be followed, and what is wrong with the others
 */
export async function bundleSpec(
  file: string,
  root: JsonObject,
  fragments: Fragments,
  urls: ReadonlySet<string>,
): Promise<Bundled> {
  if (standsAlone(root)) return { document: root, findings: [], problems: [] };
  const followed = followAll(file, root, fragments, urls);
  const findings = [...followed.findings, ...[...followed.wanted].flatMap(unread)];
  const problems = [...followed.broken].flatMap((name) => problemsOf(fragments, name));
  const dialect = dialectOf(root);
  if (dialect === undefined) return { document: root, findings, problems };
  const joined = await join(file, root, fragments, followed, dialect);
  return { ...joined, findings: [...findings, ...joined.findings], problems };
}

async function join(
  file: string,
  root: JsonObject,
  fragments: Fragments,
  followed: Followed,
  dialect: Dialect,
): Promise<Omit<Bundled, 'problems'>> {
  const version: Version = dialect === '2.0' ? '2.0' : '3';
  const documents = new Map<string, Json>([[file, root]]);
  for (const name of [...followed.reached.keys()].sort()) {
    const fragment = fragments.documents.get(name);
    if (name !== file && fragment !== undefined && 'value' in fragment) documents.set(name, fragment.value);
  }
  const scratch = makeScratch(file, documents, followed, { version, most: MOST_VALUES });
  if (scratch === undefined) return { document: root, findings: [{ ...tooManyValues(), file }] };
  const written = prepareContainers(scratch, version);
  try {
    await hoist(scratch, dialect);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return { document: root, findings: [{ ...tooTangled(), file }] };
  }
  return assemble(file, scratch, componentsOf(scratch, written, version), version);
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

function tooManyValues(): Finding {
  const message = `The files of the spec have more than ${MOST_VALUES.toLocaleString('en-US')} values.`;
  return error(
    'expansion-too-large',
    '',
    message,
    'Split the API, or take out the aliases that repeat each other.',
  );
}

function tooTangled(): Finding {
  const message = 'The files refer to each other too deeply to be joined.';
  return error('ref-too-deep', '', message, 'Let components refer to each other less deeply.');
}
