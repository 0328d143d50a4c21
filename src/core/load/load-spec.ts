/** A spec: read, parsed, with its id. What depends on the environment, and the checks after it, are in `core/resolve`. */
import type { Json, JsonObject } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
import { error, quoted } from './findings.ts';
import { SPEC_ID, SPEC_ID_HINT } from './formats/x-tollgate.ts';
import { stem } from './load-plan-file.ts';
import { parseSource, SPEC_SOURCE } from './parse-source.ts';
import { placeFindings } from './place.ts';

export interface LoadedSpec {
  readonly file: SourceFile;
  /** The id, also of a spec that cannot be read. */
  readonly id: string;
  /** Absent when the file is no document at all. */
  readonly spec?: Spec;
  readonly problems: readonly Problem[];
}

export async function loadSpec(file: SourceFile): Promise<LoadedSpec> {
  const parsed = await parseSource(file, SPEC_SOURCE);
  if ('problems' in parsed) return { file, id: stem(file.path), problems: parsed.problems };
  const document = parsed.value;
  if (!isDocument(document))
    return { file, id: stem(file.path), problems: await placeFindings(file, [notObject()]) };
  const id = idOf(file, document);
  const problems = await placeFindings(file, idFindings(file, id));
  return { file, id, problems, spec: { id, file: file.path, document } };
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
