/** Walks documents on all processors: an account for each, because a walk leaves nothing behind in its own. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Document } from './documents.ts';
import type { Result } from './walk.ts';

/** What a process is given. */
export interface Share {
  readonly names: readonly string[];
}

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** The results in the order of the documents. */
export async function walkAll(documents: readonly Document[]): Promise<readonly Result[]> {
  const count = Math.min(availableParallelism(), documents.length);
  const byLength = documents.toSorted((one, other) => other.text.length - one.text.length);
  const shares = Array.from({ length: count }, (_, worker): Share => {
    return { names: byLength.filter((_document, index) => index % count === worker).map(({ name }) => name) };
  });
  const found = (await Promise.all(shares.map(walkShare))).flat();
  const results = new Map(found.map((result) => [result.document.name, result]));
  return documents.flatMap(({ name }) => results.get(name) ?? []);
}

async function walkShare(share: Share): Promise<readonly Result[]> {
  return await new Promise((resolve, reject) => {
    const results: Result[] = [];
    const worker = fork(WORKER);
    worker.on('message', (message) => results.push(message as Result));
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0 && results.length === share.names.length) resolve(results);
      else reject(new Error(`a process ended with ${code} after ${results.length} of ${share.names.length}`));
    });
    worker.send(share);
  });
}
