/** The tree of an import: ids stay for paths that stay (aws-facts 2.3). */
import { splitMethodKey } from '../../core/model/definition.ts';
import { shortId } from '../ids.ts';
import type { StoredResource } from '../store.ts';
import type { ImportedDocument } from './compile-document.ts';
import type { ImportMode } from './import-mode.ts';
import { importMethod, type Names } from './methods.ts';

/**
 * The resources after the import, by id. An overwrite gives a path that stays a new random cache namespace; everywhere
 * else the namespace is the resource's id (aws-facts 2.3, 2.10).
 */
export function importResources(
  existing: readonly StoredResource[],
  { definition }: ImportedDocument,
  mode: ImportMode,
  names: Omit<Names, 'cacheNamespace'>,
): Record<string, StoredResource> {
  const byPath = new Map(existing.map((resource) => [resource.path, resource]));
  const merged = mode === 'merge' ? [...byPath.keys()] : [];
  const paths = [...new Set([...definition.resources, ...merged])].sort();
  const ids = new Map(paths.map((path) => [path, byPath.get(path)?.id ?? shortId()]));
  const resources = new Map<string, StoredResource>();
  for (const path of paths) {
    const kept = mode === 'merge' ? byPath.get(path)?.resourceMethods : undefined;
    resources.set(path, { ...place(path, ids), resourceMethods: { ...kept } });
  }
  for (const [key, method] of Object.entries(definition.methods)) {
    const { httpMethod, path } = splitMethodKey(key);
    const resource = resources.get(path);
    if (resource === undefined) continue;
    const stays = mode === 'overwrite' && byPath.has(path);
    const cacheNamespace = stays ? shortId() : resource.id;
    resource.resourceMethods[httpMethod] = importMethod(httpMethod, method, { ...names, cacheNamespace });
  }
  return Object.fromEntries([...resources.values()].map((resource) => [resource.id, resource]));
}

/** Id, parent and part of a path; the root has neither parent nor part (aws-facts 3.3). */
function place(
  path: string,
  ids: ReadonlyMap<string, string>,
): Pick<StoredResource, 'id' | 'parentId' | 'path' | 'pathPart'> {
  const id = ids.get(path) ?? shortId();
  if (path === '/') return { id, path };
  const at = path.lastIndexOf('/');
  const parentId = ids.get(at === 0 ? '/' : path.slice(0, at));
  return { id, path, pathPart: path.slice(at + 1), ...(parentId === undefined ? {} : { parentId }) };
}
