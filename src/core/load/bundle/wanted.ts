/** Which files the specs of a repository ask for, beside those that were read. */
import { createHash } from 'node:crypto';
import { isObject } from '../../model/json.ts';
import type {
  NamedFiles,
  RemoteReference,
  SourceFile,
  SourceTree,
  UnusableFile,
} from '../../model/repository.ts';
import { loadConfig } from '../load-config.ts';
import { standsAlone } from './alone.ts';
import { followAll } from './follow.ts';
import { parseFragments } from './fragments.ts';

const NO_FILES: NamedFiles = new Map();

/**
 * The paths and URLs that are asked for and not in `tree.files`; none when every reference has been followed to its end.
 */
export async function wantedFiles(tree: SourceTree): Promise<readonly string[]> {
  const specs = tree.specs ?? [];
  const fragments = await parseFragments(specs, tree.files ?? NO_FILES);
  const { config } = await loadConfig(tree);
  const urls = urlsOf(config.references);
  const wanted = new Set<string>();
  for (const { path } of specs) {
    const fragment = fragments.documents.get(path);
    if (fragment === undefined || !('value' in fragment) || !isObject(fragment.value)) continue;
    if (standsAlone(fragment.value)) continue;
    for (const name of followAll(path, fragment.value, fragments, urls).wanted.keys()) wanted.add(name);
  }
  return [...wanted].sort();
}

export function urlsOf(references: readonly RemoteReference[] | undefined): ReadonlySet<string> {
  return new Set(references?.map(({ url }) => url));
}

/** A document that was downloaded, if it is the one that the configuration means. */
export function checkedRemote(
  { url, sha256 }: RemoteReference,
  bytes: Uint8Array,
): SourceFile | UnusableFile {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) {
    const message = `has the SHA-256 ${actual}, and tollgate.yaml expects ${sha256}.`;
    const hint = 'Look at what has changed there, and then put the new hash into tollgate.yaml.';
    return { path: url, unusable: { message, hint } };
  }
  try {
    return { path: url, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { path: url, unusable: { message: 'is not UTF-8 text.', hint: 'Refer to another document.' } };
  }
}
