/** How a value is found again in a text without being kept: by the hash of the run of characters that it is. */
import { hash } from 'node:crypto';

/** Key values have 20 to 128 characters (aws-facts 5.4). What stands around one, quotes or spaces, is not in a run. */
const RUN = /[A-Za-z0-9_-]{20,128}/g;

/** Hashes of all runs that could be a value, or be told from one. */
export function tokenHashes(text: string): ReadonlySet<string> {
  const runs = new Set(text.match(RUN));
  return new Set([...runs].map((run) => hash('sha256', run)));
}
