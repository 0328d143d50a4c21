/** The OpenAPI checks of a spec as an environment wants it: structure, references, JSON Schema, and the parser's rules. */
import { referenceFindings } from '../load/spec-refs.ts';
import { parserFindings } from '../load/spec-parser.ts';
import { schemaFindings } from '../load/spec-schema.ts';
import { openApiVersion, type OpenApiVersion, structureFindings } from '../load/spec-structure.ts';
import { type Reference, referencesOf } from '../load/spec-walk.ts';
import type { JsonObject } from '../model/json.ts';
import { type Finding, hasErrors } from '../model/problem.ts';
import type { Spec } from '../model/repository.ts';

/** Errors first, so that they are what is listed when there is too much. The later checks need what the earlier ones found. */
export async function checkSpec({ document, incomplete = false }: Spec): Promise<readonly Finding[]> {
  const structure = structureFindings(document);
  const references = referencesOf(document);
  const errors = [...structure, ...referenceFindings(document, references, incomplete)];
  const version = openApiVersion(document);
  if (hasErrors(structure) || version === undefined) return errors;
  const plain = withTextVersion(document, version);
  const schema = await schemaFindings(plain, version);
  const worthParsing =
    !hasErrors(errors) && (version === '2.0' || references.length > 0) && references.every(isPointer);
  const parser = worthParsing ? await parserFindings(plain) : [];
  return [...errors, ...parser, ...schema];
}

/** References by the name of a schema, as 3.1 has them, are unknown to the parser. */
function isPointer({ target }: Reference): boolean {
  return !/^#[^/]/.test(target);
}

/** Said once that the version is a number, the checks are spared it. */
function withTextVersion(document: JsonObject, version: OpenApiVersion): JsonObject {
  if (typeof document['swagger'] === 'number') return { ...document, swagger: version };
  return typeof document['openapi'] === 'number' ? { ...document, openapi: '3.0.3' } : document;
}
