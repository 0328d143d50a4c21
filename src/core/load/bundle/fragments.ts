/** The documents that references lead to, parsed. What is neither YAML nor JSON is text, for example a mapping template. */
import type { Json } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import type { NamedFiles, SourceFile, UnusableFile } from '../../model/repository.ts';
import { MAX_SPEC_BYTES } from '../limits.ts';
import { FORBIDDEN_IN_SPECS, type ParsedSource, parseSource, type SourceOptions } from '../parse-source.ts';
import { isUrl } from './reference.ts';

export type Fragment =
  | { readonly value: Json }
  | { readonly problems: readonly Problem[] }
  | { readonly unusable: UnusableFile['unusable'] }
  | { readonly missing: true };

export interface Fragments {
  /** By path or URL. */
  readonly documents: ReadonlyMap<string, Fragment>;
  /** Characters of all that have been read. */
  readonly characters: number;
}

const OTHER_ENDING = /\.(?!ya?ml$|json$)[A-Za-z0-9_]+$/i;

const parsed = new WeakMap<SourceFile, Promise<ParsedSource>>();

const SPEC_SOURCE: SourceOptions = {
  maxBytes: MAX_SPEC_BYTES,
  forbiddenKeys: FORBIDDEN_IN_SPECS,
  intrinsics: true,
};

/** A file of a spec, parsed once however often it is asked for. */
export function parseSpecFile(file: SourceFile): Promise<ParsedSource> {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const fresh = parseSource(file, SPEC_SOURCE);
  parsed.set(file, fresh);
  return fresh;
}

/** @param specs the files in which specs are looked for: they may be fragments of each other */
export async function parseFragments(specs: readonly SourceFile[], files: NamedFiles): Promise<Fragments> {
  const documents = new Map<string, Fragment>();
  let characters = 0;
  for (const file of specs) documents.set(file.path, await fragment(file));
  for (const [name, file] of files) {
    if (file !== undefined && 'text' in file) characters += file.text.length;
    if (!documents.has(name)) documents.set(name, await fragment(file));
  }
  return { documents, characters };
}

async function fragment(file: SourceFile | UnusableFile | undefined): Promise<Fragment> {
  if (file === undefined) return { missing: true };
  if ('unusable' in file) return { unusable: file.unusable };
  const isText = !isUrl(file.path) && OTHER_ENDING.test(file.path);
  return isText ? { value: file.text } : await parseSpecFile(file);
}
