/** Paged lists: `limit` (25 unless told, at most 500) and a `position` token; the last page has none (aws-facts 3.1). */
import { badRequest } from './protocol/error.ts';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 500;

export interface PageRequest {
  readonly limit?: number | undefined;
  readonly position?: string | undefined;
}

/** A limit below 1 counts as none given: -1 is tolerated by the service (aws-facts 3.1). */
export function page<Item>(
  items: readonly Item[],
  request: PageRequest,
): { items: Item[]; position?: string } {
  const limit =
    request.limit === undefined || request.limit < 1 ? DEFAULT_LIMIT : Math.min(request.limit, MAX_LIMIT);
  const start = request.position === undefined ? 0 : readToken(request.position);
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length ? { position: writeToken(end) } : {}) };
}

function writeToken(index: number): string {
  return Buffer.from(`at:${index}`).toString('base64url');
}

function readToken(token: string): number {
  const match = /^at:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (match === null) throw badRequest('Invalid position parameter specified');
  return Number(match[1]);
}
