/**
 * Remembers every value of a key or secret that there ever was in a test run, as hashes, and everything that Tollgate said or wrote
 * meanwhile, in the folder that TOLLGATE_LEAK_DIR names, for `scripts/leaks.ts` to compare at the end. Without it nothing is kept.
 */
import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import type { Account } from '../../src/emulator/store.ts';
import { tokenHashes } from './leak-tokens.ts';

const folder = process.env['TOLLGATE_LEAK_DIR'];

/** Looks for values that are new in the account; to be called after every write. */
export function valueWatch(): (account: Account) => void {
  const known = new Set<string>();
  return ({ apiKeys, secrets }) => {
    if (folder === undefined) return;
    const stored = Object.values(secrets).flatMap(({ versions }) => Object.values(versions));
    const values = [
      ...Object.values(apiKeys).map(({ value }) => value),
      ...stored.map(({ secretString }) => secretString),
    ];
    const fresh = values.filter((value) => !known.has(value));
    for (const value of fresh) known.add(value);
    const hashes = fresh.flatMap((value) => [...tokenHashes(value)]);
    if (hashes.length > 0) append('values', hashes.join('\n'));
  };
}

/** What a use case answers, or throws, on its way through. */
export async function recorded<Result>(from: string, work: Promise<Result>): Promise<Result> {
  if (folder === undefined) return await work;
  try {
    const result = await work;
    append(from, JSON.stringify(result) ?? '');
    return result;
  } catch (error) {
    append(from, inspect(error, { depth: 10 }));
    throw error;
  }
}

/** @param from where the text comes from: the name under which a leak is reported */
export function recordOutput(from: string, text: string): void {
  if (folder !== undefined && text !== '') append(from, text);
}

/** Every file below a folder: what a command has written stands beside what it has read. */
export async function recordFiles(root: string): Promise<void> {
  // A workspace may be closed twice.
  if (folder === undefined || !existsSync(root)) return;
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    // The state of the embedded API Gateway is the account itself: it holds the values by its nature.
    if (!entry.isFile() || entry.name === STATE_FILE) continue;
    recordOutput('files', await readFile(join(entry.parentPath, entry.name), 'utf8'));
  }
}

/** As tests call the file of `--state`. */
const STATE_FILE = 'state.json';

/** A process of its own has files of its own. */
function append(name: string, text: string): void {
  const place = join(folder ?? '', name);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  appendFileSync(join(place, `${process.pid}.txt`), `${text}\n`, { mode: 0o600 });
}
