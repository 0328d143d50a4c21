/** The operations of a document with the resource paths that the import gives them (aws-facts 2.4, 2.8). */
import { methodKey } from '../model/definition.ts';
import { sorted } from '../model/json.ts';
import { type Context, resolve } from './context.ts';
import { child, descend, isMap, items, members, type Node, text } from './node.ts';

export type BasePathMode = 'ignore' | 'prepend' | 'split';

const ANY_METHOD = 'x-amazon-apigateway-any-method';

/** The keys of a path item that are operations, with the HTTP method of the service. */
export const OPERATION_KEYS: Readonly<Record<string, string>> = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  [ANY_METHOD]: 'ANY',
};

export interface PathPlace {
  /** As the document writes it. */
  readonly written: string;
  /** The path of the resource: with the base path where it is asked for, without a trailing slash. */
  readonly path: string;
  /** The path item. */
  readonly node: Node;
}

export interface OperationPlace {
  /** `GET /pets`. */
  readonly key: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly pathItem: Node;
  readonly node: Node;
}

export function pathPlaces(context: Context, mode: BasePathMode): readonly PathPlace[] {
  const prefix = basePathSegments(context, mode);
  return members(child(context.root, 'paths'))
    .filter(([written]) => written.startsWith('/'))
    .map(([written, node]) => ({
      written,
      path: joinPath([...prefix, ...segments(written)]),
      node: resolve(context, node),
    }));
}

/** The operations of all paths, in the order of the document. */
export function operationPlaces(paths: readonly PathPlace[]): readonly OperationPlace[] {
  return paths.flatMap(({ path, node: pathItem }) =>
    members(pathItem).flatMap(([key, node]) => {
      const httpMethod = Object.hasOwn(OPERATION_KEYS, key) ? OPERATION_KEYS[key] : undefined;
      if (httpMethod === undefined || !isMap(node)) return [];
      return [{ key: methodKey(httpMethod, path), httpMethod, path, pathItem, node }];
    }),
  );
}

/** Every resource that the paths need: themselves, their parents and the root. */
export function resourcePaths(paths: readonly string[]): readonly string[] {
  return sorted(new Set(['/', ...paths.flatMap(withParents)]));
}

function withParents(path: string): string[] {
  const parts = segments(path);
  return parts.map((_, index) => joinPath(parts.slice(0, index + 1)));
}

export function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function joinPath(parts: readonly string[]): string {
  return `/${parts.join('/')}`;
}

/** The name of the variable that a segment is, without the plus of a greedy one; undefined for a literal. */
export function pathVariable(segment: string): string | undefined {
  return /^\{([^{}]+?)\+?\}$/.exec(segment)?.[1];
}

/** The variable that is the last segment of a path, if it is one. */
export function ownVariable(path: string): string | undefined {
  return pathVariable(segments(path).at(-1) ?? '');
}

function basePathSegments(context: Context, mode: BasePathMode): string[] {
  if (mode === 'ignore') return [];
  const all = segments(basePath(context));
  return mode === 'split' ? all.slice(1) : all;
}

/** `basePath` in 2.0; in 3.0 of the first server the variable `basePath`, used or not, or else the path of its URL. */
function basePath({ root, version }: Context): string {
  if (version === 2) return text(child(root, 'basePath')) ?? '';
  const [server] = items(child(root, 'servers'));
  if (server === undefined) return '';
  return text(descend(server, 'variables', 'basePath', 'default')) ?? urlPath(server);
}

function urlPath(server: Node): string {
  const url = text(child(server, 'url')) ?? '';
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    return text(descend(server, 'variables', name, 'default')) ?? '';
  });
  return filled.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
}
