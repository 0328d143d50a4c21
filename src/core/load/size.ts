/** Whether the document of an API is small enough for an import. */
import type { JsonObject } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
import { error } from './findings.ts';
import { MAX_SPEC_BYTES } from './limits.ts';

/** What is to say about the size of a document as it is sent: API Gateway takes 6 MB (aws-facts 1.2). */
export function sizeFindings(body: JsonObject): readonly Finding[] {
  const bytes = Buffer.byteLength(JSON.stringify(body));
  return bytes > MAX_SPEC_BYTES ? [definitionTooLarge(bytes)] : [];
}

/** @param bytes undefined when there are so many that they were not counted */
export function definitionTooLarge(bytes: number | undefined): Finding {
  const size = bytes === undefined ? `more than ${MAX_SPEC_BYTES} bytes` : `${bytes} bytes`;
  const message = `As it is sent, the definition has ${size}; API Gateway takes at most ${MAX_SPEC_BYTES}.`;
  return error('definition-too-large', '', message, 'Split the API, or take out examples and descriptions.');
}
