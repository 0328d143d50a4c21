/** A spec: read, checked, with every reference inside of it resolved. */
import type { Json } from '../model/json.ts';
import { isObject } from '../model/json.ts';
import type { Finding, Problem } from '../model/problem.ts';
import { hasErrors } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
import { capped, error, quoted } from './findings.ts';
import { SPEC_ID, SPEC_ID_HINT } from './formats/x-tollgate.ts';
import { MAX_PROBLEMS, MAX_SPEC_BYTES } from './limits.ts';
import { stem } from './load-plan-file.ts';
import { FORBIDDEN_IN_SPECS, parseSource } from './parse-source.ts';
import { placeFindings } from './place.ts';
import { parserFindings } from './spec-parser.ts';
import { referenceFindings } from './spec-refs.ts';
import { schemaFindings } from './spec-schema.ts';
import { openApiVersion, structureFindings } from './spec-structure.ts';
import { specContents } from './spec-walk.ts';

type Document = { readonly [key: string]: Json };

export interface LoadedSpec {
  readonly file: SourceFile;
  /** The id, also of a spec with problems, so that plan files that name it are not blamed for them. */
  readonly id: string;
  /** Absent when there is an error. */
  readonly spec?: Spec;
  readonly problems: readonly Problem[];
}

export async function loadSpec(file: SourceFile): Promise<LoadedSpec> {
  const parsed = await parseSource(file, { maxBytes: MAX_SPEC_BYTES, forbiddenKeys: FORBIDDEN_IN_SPECS });
  if ('problems' in parsed) return { file, id: stem(file.path), problems: parsed.problems };
  const document = parsed.value;
  if (!isDocument(document))
    return { file, id: stem(file.path), problems: await placeFindings(file, [notObject()]) };
  const id = idOf(file, document);
  const findings = await findingsOf(file, id, document);
  const problems = await placeFindings(file, capped(findings, MAX_PROBLEMS));
  return { file, id, problems, ...(hasErrors(findings) ? {} : { spec: { id, file: file.path, document } }) };
}

function isDocument(value: Json): value is Document {
  return isObject(value);
}

function notObject(): Finding {
  return error('spec-not-object', '', 'A spec must be a mapping.', 'Begin with `openapi: "3.0.3"`.');
}

/** `x-tollgate.id`, or the file's stem. */
function idOf(file: SourceFile, document: Document): string {
  const extension = document['x-tollgate'];
  const id = isObject(extension) ? extension['id'] : undefined;
  return typeof id === 'string' ? id : stem(file.path);
}

/** Errors first, so that they are what is listed when there is too much. The later checks need what the earlier ones found. */
async function findingsOf(file: SourceFile, id: string, document: Document): Promise<readonly Finding[]> {
  const structure = structureFindings(document);
  const { references, findings } = specContents(document);
  const errors = [
    ...idFindings(file, id),
    ...structure,
    ...referenceFindings(file.path, document, references),
    ...findings,
  ];
  const version = openApiVersion(document);
  if (hasErrors(structure) || version === undefined) return errors;
  const plain = withTextVersion(document, version);
  const schema = await schemaFindings(plain, version);
  const worthParsing = !hasErrors(errors) && (version === '2.0' || references.length > 0);
  const parser = worthParsing ? await parserFindings(plain) : [];
  return [...errors, ...parser, ...schema];
}

/** Said once that the version is a number, the checks are spared it. */
function withTextVersion(document: Document, version: '2.0' | '3.0'): Document {
  if (typeof document['swagger'] === 'number') return { ...document, swagger: version };
  return typeof document['openapi'] === 'number' ? { ...document, openapi: '3.0.3' } : document;
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
