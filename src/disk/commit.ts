/** What git says of the checkout, read from its files: no git program is needed, and none is run. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit that is checked out, or undefined outside of a checkout and before its first commit. */
export async function commitOf(root: string): Promise<string | undefined> {
  const folder = await gitFolder(root);
  const head = (await text(join(folder, 'HEAD')))?.trim();
  if (head === undefined || COMMIT.test(head)) return head;
  const name = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  // A name that climbs is not one that git wrote.
  if (name === undefined || name.split('/').includes('..')) return undefined;
  const common = await commonFolder(folder);
  const loose = (await text(join(folder, name))) ?? (await text(join(common, name)));
  const commit = loose?.trim() ?? (await packed(common, name));
  return commit !== undefined && COMMIT.test(commit) ? commit : undefined;
}

/** `acme/apis` of the remote called origin, or undefined where there is none. */
export async function originName(root: string): Promise<string | undefined> {
  const config = await text(join(await commonFolder(await gitFolder(root)), 'config'));
  const section = /\[remote "origin"\]([^[]*)/.exec(config ?? '')?.[1];
  const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section ?? '')?.[1];
  return /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url ?? '')?.[1];
}

/** `.git` is a folder, or in a worktree or submodule a file that names one. */
async function gitFolder(root: string): Promise<string> {
  const path = join(root, '.git');
  const pointer = /^gitdir: (.+)$/m.exec((await text(path)) ?? '')?.[1]?.trim();
  if (pointer === undefined) return path;
  return isAbsolute(pointer) ? pointer : join(root, pointer);
}

/** Where the refs of all worktrees are. */
async function commonFolder(folder: string): Promise<string> {
  const common = (await text(join(folder, 'commondir')))?.trim();
  if (common === undefined) return folder;
  return isAbsolute(common) ? common : join(folder, common);
}

async function packed(folder: string, name: string): Promise<string | undefined> {
  const lines = ((await text(join(folder, 'packed-refs'))) ?? '').split('\n');
  return lines.find((line) => line.endsWith(` ${name}`))?.split(' ')[0];
}

/** Provenance is a convenience: what cannot be read of it is not known, and nothing depends on it. */
async function text(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
