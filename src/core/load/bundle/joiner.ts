/** Joins the specs of a repository, and tells which files in `specs` are only parts of others. */
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import type { NamedFiles, RemoteReference, SourceFile } from '../../model/repository.ts';
import { type Bundled, bundleSpec } from './bundle-spec.ts';
import { standsAlone } from './alone.ts';
import { type Followed, followAll } from './follow.ts';
import { parseFragments } from './fragments.ts';
import { urlsOf } from './wanted.ts';

export interface Joiner {
  /** Whether a file in `specs` does not say that it is a spec, and is part of one that does. */
  isFragment(path: string): boolean;
  join(path: string, document: JsonObject): Promise<Bundled>;
}

export async function createJoiner(
  specs: readonly SourceFile[],
  files: NamedFiles,
  references: readonly RemoteReference[] | undefined,
): Promise<Joiner> {
  const fragments = await parseFragments(specs, files);
  const urls = urlsOf(references);
  const followed = new Map<string, Followed>();
  const versions = new Set<string>();
  for (const { path } of specs) {
    const fragment = fragments.documents.get(path);
    if (fragment === undefined || !('value' in fragment) || !isObject(fragment.value)) continue;
    if (saysVersion(fragment.value)) versions.add(path);
    if (!standsAlone(fragment.value)) followed.set(path, followAll(path, fragment.value, fragments, urls));
  }
  const parts = new Set([...versions].flatMap((path) => partsOf(followed.get(path))));
  return {
    isFragment: (path) => parts.has(path) && !versions.has(path),
    async join(path, document) {
      const led = followed.get(path);
      if (led === undefined) return { document, findings: [], problems: [] };
      return await bundleSpec(path, document, fragments, led);
    },
  };
}

function saysVersion(document: { readonly [key: string]: Json }): boolean {
  return Object.hasOwn(document, 'openapi') || Object.hasOwn(document, 'swagger');
}

function partsOf(followed: Followed | undefined): readonly string[] {
  return followed === undefined ? [] : [...followed.reached, ...followed.broken];
}
