/** Compiles the document of an import and answers for what is wrong with it in the service's words. */
import { compileDefinition } from '../../core/desired/compile.ts';
import { substitutePseudo } from '../../core/desired/pseudo.ts';
import type { Definition } from '../../core/model/definition.ts';
import type { JsonObject } from '../../core/model/json.ts';
import { badRequest } from '../protocol/error.ts';
import type { Account } from '../store.ts';
import type { ImportOptions } from './import-mode.ts';
import { invalidInput, readDocument } from './read-document.ts';

export interface ImportedDocument {
  /** The document with `${AWS::Region}` and its like filled in (aws-facts 2.2). */
  readonly document: JsonObject;
  readonly definition: Definition;
  readonly warnings: readonly string[];
}

/**
 * @throws ServiceError with every error at once, or with every warning where warnings fail (aws-facts 2.5, 2.6)
 */
export function compileDocument(
  account: Account,
  body: Uint8Array,
  options: ImportOptions,
): ImportedDocument {
  const pseudo = { account: account.id, region: account.region, partition: 'aws' };
  const document = substitutePseudo(readDocument(body), pseudo);
  const { definition, findings } = compileDefinition(document, { basePath: options.basePath });
  if (definition === undefined) throw invalidInput();
  const texts = (level: 'error' | 'warning') => [
    ...new Set(findings.flatMap(({ service }) => (service?.level === level ? [service.text] : []))),
  ];
  const errors = texts('error');
  const warnings = texts('warning');
  if (errors.length > 0) throw refuse(errors, warnings);
  if (options.failOnWarnings && warnings.length > 0) {
    throw badRequest(`Warnings found during import:${lines(warnings)}`);
  }
  return { document, definition, warnings };
}

function refuse(errors: readonly string[], warnings: readonly string[]): Error {
  const more = warnings.length === 0 ? '' : `\nAdditionally, these warnings were found:${lines(warnings)}`;
  return badRequest(`Errors found during import:${lines(errors)}${more}`);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `\n\t${text}`).join('');
}
