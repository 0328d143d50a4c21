/** The account in a file, so that an emulator that is started again goes on where the last one stopped. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isObject } from '../core/model/json.ts';
import { type Account, emptyAccount } from './store.ts';

const FORMAT = 1;

/**
 * The account in a file, or undefined when there is no such file.
 * @throws Error when the file is there and is no state of this version: it is never overwritten unread
 */
export async function loadState(file: string): Promise<Account | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error: unknown) {
    if (isObject(error) && error['code'] === 'ENOENT') return undefined;
    throw error;
  }
  const state = parse(text);
  if (!isObject(state) || state['format'] !== FORMAT || !isObject(state['account'])) {
    throw new Error(`${file} is no state of the embedded API Gateway; move it away or name another file`);
  }
  // Files of before know less than an account has today.
  return { ...emptyAccount('', ''), ...(state['account'] as unknown as Account) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes the account as it is at the time of the write; calls that come meanwhile share the next write. */
export function createSave(file: string, account: Account): () => Promise<void> {
  let writing: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    // It holds key values in clear: for the owner's eyes only.
    await writeFile(`${file}.new`, JSON.stringify({ format: FORMAT, account }), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  const start = (): Promise<void> => {
    const current = write().finally(() => {
      if (writing === current) writing = undefined;
    });
    writing = current;
    return current;
  };
  return () => {
    if (writing === undefined) return start();
    next ??= writing.then(settled, settled).then(() => {
      next = undefined;
      return start();
    });
    return next;
  };
}

function settled(): void {
  // The failure of a write belongs to the caller that waits for that write.
}
