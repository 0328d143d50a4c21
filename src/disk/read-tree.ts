/** Reads a user's repository: three places, the files that these name, and never anything outside of it. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { OperationError } from '../core/model/fault.ts';
import type { SourceFile, SourceTree } from '../core/model/repository.ts';
import { originName } from './commit.ts';

/** More than any file may have; the loader's own limits are lower and say so with a problem. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The files of the repository at `root`. What does not exist is undefined, which is not the same as empty.
 * @param repositoryName `acme/apis` where the host knows it; else the remote called origin says it
 * @throws OperationError when something exists and cannot be read, or leads out of the repository
 */
export async function readTree(root: string, repositoryName?: string): Promise<SourceTree> {
  const base = await realRoot(root);
  await refuseOtherName(base);
  const [config, specs, plans, origin] = await Promise.all([
    readIfThere(base, 'tollgate.yaml'),
    readFolder(base, 'specs', /\.(?:yaml|yml|json)$/),
    readFolder(base, 'plans', /\.(?:yaml|yml)$/),
    originName(base),
  ]);
  return { config, specs, plans, repositoryName: repositoryName ?? origin };
}

/**
 * The files of the repository that others name, by the path asked for; undefined for one that does not exist.
 * @throws OperationError when something exists and cannot be read, or is not in the repository
 */
export async function readFiles(
  root: string,
  paths: readonly string[],
): Promise<Readonly<Record<string, SourceFile | undefined>>> {
  const base = await realRoot(root);
  const found: [string, SourceFile | undefined][] = [];
  // One after the other: a repository may name more files than a process may open at once.
  for (const path of new Set(paths)) found.push([path, await readNamed(base, path)]);
  return Object.fromEntries(found);
}

/** Git keeps credentials in its folder, and no document has its parts there. */
async function readNamed(base: string, path: string): Promise<SourceFile | undefined> {
  const steps = path.split(/[\\/]/);
  if (isAbsolute(path) || steps.includes('..') || path.includes('\0'))
    throw refused(path, 'is not in the repository', 'Name a file below the root.');
  if (steps.some((step) => step.toLowerCase() === '.git'))
    throw refused(path, "is one of git's own files", 'Name another file.');
  return await readIfThere(base, path);
}

async function realRoot(root: string): Promise<string> {
  try {
    return await realpath(root);
  } catch (cause) {
    throw unreadable(root, cause);
  }
}

/** The other ending of YAML would pass unseen, and with it the account and the region it names. */
async function refuseOtherName(base: string): Promise<void> {
  if ((await jailed(base, 'tollgate.yml')) === undefined) return;
  throw refused('tollgate.yml', 'is not read', 'Rename it to tollgate.yaml.');
}

async function readFolder(base: string, folder: string, wanted: RegExp): Promise<SourceFile[] | undefined> {
  const path = await jailed(base, folder);
  if (path === undefined) return undefined;
  const names = await attempt(folder, () => readdir(path));
  const files = names.filter((name) => wanted.test(name) && !name.startsWith('.')).sort();
  const read = await Promise.all(files.map((name) => readIfThere(base, `${folder}/${name}`)));
  return read.filter((file) => file !== undefined);
}

async function readIfThere(base: string, path: string): Promise<SourceFile | undefined> {
  const real = await jailed(base, path);
  if (real === undefined) return undefined;
  const facts = await attempt(path, () => stat(real));
  if (!facts.isFile()) throw refused(path, 'is not a file', 'Move it away.');
  if (facts.size > MAX_BYTES)
    throw refused(path, `has ${facts.size} bytes`, `At most ${MAX_BYTES} are read.`);
  return { path, text: textOf(path, await attempt(path, () => readFile(real))) };
}

/** Other encodings would turn into replacement characters, in names and in patterns. */
function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(path, 'is not UTF-8 text', 'Save it as UTF-8.');
  }
}

/** The real place of a path, undefined when nothing is there; refuses a link that leads out of the repository. */
async function jailed(base: string, path: string): Promise<string | undefined> {
  let real: string;
  try {
    real = await realpath(join(base, path));
  } catch (cause) {
    const nothing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].some((code) => isCode(cause, code));
    if (nothing && !(await isLink(join(base, path)))) return undefined;
    throw unreadable(path, cause);
  }
  const inside = real === base || real.startsWith(base + sep);
  if (!inside)
    throw refused(path, 'is a link that leads out of the repository', 'Put the file itself there.');
  if (relative(base, real).split(sep)[0] === '.git')
    throw refused(path, "is a link to one of git's own files", 'Put the file itself there.');
  return real;
}

/** A link to nothing is a mistake to tell of, not an absent file. */
async function isLink(path: string): Promise<boolean> {
  const { lstat } = await import('node:fs/promises');
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

async function attempt<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): OperationError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const message = `${path} cannot be read (${code}).`;
  return new OperationError(
    { code: 'file-unreadable', message, hint: 'A file that cannot be read is never taken for absent.' },
    { cause },
  );
}

function refused(path: string, what: string, hint: string): OperationError {
  return new OperationError({ code: 'file-refused', message: `${path} ${what}.`, hint });
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
