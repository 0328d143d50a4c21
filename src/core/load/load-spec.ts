/** A spec: read, parsed, with its id. What depends on the environment, and the checks after it, are in `core/resolve`. */
import type { Json, JsonObject } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
import { parseSpecFile } from './bundle/fragments.ts';
import type { Joiner } from './bundle/joiner.ts';
import { capped, error, quoted } from './findings.ts';
import { SPEC_ID, SPEC_ID_HINT } from './formats/x-tollgate.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { stem } from './stem.ts';
import { placeFindings } from './place.ts';
import { placeAll } from '../resolve/place-all.ts';
import { NO_VALUES } from '../resolve/values.ts';

export interface LoadedSpec {
  readonly file: SourceFile;
  /** The id, also of a spec that cannot be read. */
  readonly id: string;
  /** Absent when the file is no document at all. */
  readonly spec?: Spec;
  readonly problems: readonly Problem[];
}

/**
 * @param joiner that puts the files of the spec together
 * @param files in which problems may be
 */
export async function loadSpec(
  file: SourceFile,
  joiner: Joiner,
  files: ReadonlyMap<string, SourceFile>,
): Promise<LoadedSpec> {
  const parsed = await parseSpecFile(file);
  if ('problems' in parsed) return { file, id: stem(file.path), problems: parsed.problems };
  if (!isDocument(parsed.value))
    return { file, id: stem(file.path), problems: await placeFindings(file, [notObject()]) };
  const { document, origins, findings, problems } = await joiner.join(file.path, parsed.value);
  const id = idOf(file, document);
  const listed = capped([...idFindings(file, id), ...findings], MAX_PROBLEMS);
  const placed = await placeAll(
    files,
    listed.map((finding) => ({ file: file.path, ...finding })),
    NO_VALUES,
  );
  const incomplete = findings.length + problems.length > 0 ? { incomplete: true } : {};
  return {
    file,
    id,
    problems: [...problems, ...placed],
    spec: { id, file: file.path, document, ...(origins === undefined ? {} : { origins }), ...incomplete },
  };
}

function isDocument(value: Json): value is JsonObject {
  return isObject(value);
}

function notObject(): Finding {
  return error('spec-not-object', '', 'A spec must be a mapping.', 'Begin with `openapi: "3.0.3"`.');
}

/** `x-tollgate.id`, or the file's stem. */
function idOf(file: SourceFile, document: JsonObject): string {
  const extension = document['x-tollgate'];
  const id = isObject(extension) ? extension['id'] : undefined;
  return typeof id === 'string' ? id : stem(file.path);
}

function idFindings(file: SourceFile, id: string): readonly Finding[] {
  if (SPEC_ID.test(id) || id !== stem(file.path)) return [];
  const message = `${quoted(id)}, the file's name, cannot be the id of an API.`;
  return [
    error(
      'spec-id-invalid',
      '',
      message,
      `Rename the file, or write \`x-tollgate: { id: ... }\` into it. ${SPEC_ID_HINT}`,
    ),
  ];
}
