/** The OpenAPI checks of a spec as an environment wants it: structure, references, JSON Schema, and the parser's rules. */
import { referenceFindings } from '../load/spec-refs.ts';
import { parserFindings } from '../load/spec-parser.ts';
import { schemaFindings } from '../load/spec-schema.ts';
import { openApiVersion, structureFindings } from '../load/spec-structure.ts';
import { type Reference, referencesOf } from '../load/spec-walk.ts';
import type { Finding } from '../model/problem.ts';
import type { Spec } from '../model/repository.ts';

/** Errors first, so that they are what is listed when there is too much. The later checks need what the earlier ones found. */
export async function checkSpec({ document }: Spec): Promise<readonly Finding[]> {
  const structure = structureFindings(document);
  const references = referencesOf(document);
  const errors = [...structure, ...referenceFindings(document, references)];
  const version = openApiVersion(document);
  if (structure.length > 0 || version === undefined) return errors;
  const schema = await schemaFindings(document, version);
  const worthParsing =
    errors.length === 0 && (version === '2.0' || references.length > 0) && references.every(isPointer);
  const parser = worthParsing ? await parserFindings(document) : [];
  return [...errors, ...parser, ...schema];
}

/** References by the name of a schema, as 3.1 has them, are unknown to the parser. */
function isPointer({ target }: Reference): boolean {
  return !/^#[^/]/.test(target);
}
