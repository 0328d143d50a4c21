/** The body of an import: JSON or YAML (aws-facts 2.2). */
import { CORE_SCHEMA, load } from 'js-yaml';
import { isObject, type JsonObject } from '../../core/model/json.ts';
import { badRequest } from '../protocol/error.ts';

/** @throws ServiceError `Invalid OpenAPI input.` for what is no document at all */
export function readDocument(body: Uint8Array): JsonObject {
  const document = parse(new TextDecoder().decode(body));
  if (!isObject(document)) throw invalidInput();
  return document as JsonObject;
}

export function invalidInput(): Error {
  return badRequest('Invalid OpenAPI input.');
}

/** The trip through JSON makes keys texts, such as status codes that YAML read as numbers. */
function parse(text: string): unknown {
  try {
    if (text.trimStart().startsWith('{')) return JSON.parse(text);
  } catch {
    // YAML's flow style starts with a brace as well.
  }
  try {
    return JSON.parse(JSON.stringify(load(text, { schema: CORE_SCHEMA })));
  } catch {
    throw invalidInput();
  }
}
