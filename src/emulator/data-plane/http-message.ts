/** Reading HTTP messages: headers as they were sent, bodies up to the service's limit. */
import type { IncomingMessage } from 'node:http';

/** Request and response payload of the service (aws-facts 1.2). */
const MAX_BODY = 10 * 1024 * 1024;

export class TooLarge extends Error {}

/**
 * Reads a body.
 * @throws TooLarge beyond 10 MB
 */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    // The rest is read and dropped: an answer can only be sent when the sender is done.
    if (length > MAX_BODY) chunks.length = 0;
    else chunks.push(bytes);
  }
  if (length > MAX_BODY) throw new TooLarge();
  return Buffer.concat(chunks);
}

/** The headers of a message with their names as they were sent; one that comes twice keeps both values. */
export function headerValues(rawHeaders: readonly string[]): Record<string, string[]> {
  const names = new Map<string, string>();
  const headers: Record<string, string[]> = {};
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index] ?? '';
    const name = names.get(sent.toLowerCase()) ?? sent;
    names.set(sent.toLowerCase(), name);
    headers[name] = [...(headers[name] ?? []), rawHeaders[index + 1] ?? ''];
  }
  return headers;
}

/** The parameters of a query string, decoded, each with its values in order. */
export function queryValues(search: string): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  const parameters = new URLSearchParams(search);
  for (const name of new Set(parameters.keys())) query[name] = parameters.getAll(name);
  return query;
}
