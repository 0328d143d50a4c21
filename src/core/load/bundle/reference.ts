/** What a `$ref` says: which document, and which place in it. Only its text is looked at. */
import { pointerKeys } from '../../model/problem.ts';
import { quoted } from '../findings.ts';
import type { LoadCode } from '../codes.ts';

/** What is wrong with a reference, before its place is known. */
export interface RefFault {
  readonly code: LoadCode;
  readonly message: string;
  readonly hint: string;
}

export type ParsedRef =
  | { readonly document: string; readonly keys: readonly string[] }
  | { readonly fault: RefFault };

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*:|\/\/)/;

/**
 * @param from path or URL of the document that the reference stands in
 * @param urls the URLs that may be referred to
 */
export function parseReference(target: string, from: string, urls: ReadonlySet<string>): ParsedRef {
  const hash = target.indexOf('#');
  const name = hash === -1 ? target : target.slice(0, hash);
  const keys = keysOf(hash === -1 ? '' : target.slice(hash + 1));
  if (keys === undefined) return { fault: notPointer(target) };
  if (name === '') return hash === -1 ? { fault: notPath(target) } : { document: from, keys };
  const where = isUrl(name) || isUrl(from) ? toUrl(name, from, target, urls) : toFile(name, from, target);
  return 'fault' in where ? where : { document: where.document, keys };
}

/** Whether the name of a document is a URL; on a path of the repository a scheme is no name of a folder. */
export function isUrl(name: string): boolean {
  return SCHEME.test(name);
}

type Where = { readonly document: string } | { readonly fault: RefFault };

function toUrl(name: string, from: string, target: string, urls: ReadonlySet<string>): Where {
  if (/^(file:|[A-Za-z]:)/i.test(name)) return { fault: outside(target) };
  const url = URL.canParse(name, from) ? new URL(name, from).href : name;
  if (urls.has(url)) return { document: url };
  const what = url === name ? quoted(target) : `${quoted(target)} (${quoted(url)})`;
  if (!url.startsWith('https://'))
    return { fault: remote(`The $ref ${what} is a URL that is not https, and those are never downloaded.`) };
  return { fault: remote(`The $ref ${what} is a URL that tollgate.yaml does not list.`) };
}

function remote(message: string): RefFault {
  const hint =
    'Copy what it points to into the repository, or list the https URL with its SHA-256 under `references`.';
  return { code: 'ref-remote', message, hint };
}

/** The path of a file, from the root. The repository is left for nobody: not by `..`, links of drives, or escapes of them. */
function toFile(name: string, from: string, target: string): Where {
  const path = decode(name);
  if (path === undefined) return { fault: notPath(target) };
  if (path.includes('\0')) return { fault: outside(target) };
  const written = path.replaceAll('\\', '/');
  const steps = resolveSteps(written, from);
  if (steps === undefined || isUrl(written)) return { fault: outside(target) };
  if (path.includes('\\')) {
    const message = `The $ref ${quoted(target)} has backslashes, which are no separators in a reference.`;
    return { fault: { code: 'ref-invalid', message, hint: 'Write "/" instead.' } };
  }
  if (steps.some((step) => step.toLowerCase() === '.git')) return { fault: ofGit(target) };
  if (steps.length === 0) return { fault: notPath(target) };
  return { document: steps.join('/') };
}

function resolveSteps(path: string, from: string): readonly string[] | undefined {
  if (path.startsWith('/')) return undefined;
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps;
}

function outside(target: string): RefFault {
  const message = `The $ref ${quoted(target)} leads out of the repository.`;
  return { code: 'ref-outside', message, hint: 'Copy what it points to into the repository.' };
}

function ofGit(target: string): RefFault {
  const message = `The $ref ${quoted(target)} leads to one of git's own files.`;
  return { code: 'ref-outside', message, hint: 'Point to a file of the repository.' };
}

function notPath(target: string): RefFault {
  const message = `The $ref ${quoted(target)} is neither a JSON pointer nor a path.`;
  return { code: 'ref-invalid', message, hint: 'Write for example "#/components/schemas/Pet".' };
}

function notPointer(target: string): RefFault {
  const message = `The $ref ${quoted(target)} is not a JSON pointer.`;
  return { code: 'ref-invalid', message, hint: 'Write for example "#/components/schemas/Pet".' };
}

/** The keys of a URI fragment; undefined for what is no JSON pointer. */
function keysOf(fragment: string): readonly string[] | undefined {
  const path = decode(fragment);
  return path === undefined || (path !== '' && !path.startsWith('/')) ? undefined : pointerKeys(path);
}

/** `%7B` and the like; undefined for a broken escape. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
