/** A repository in memory: the files of a folder that need not exist. */
import type { Sources } from '../../src/app/ports.ts';
import { withFragments } from '../../src/app/fragments.ts';
import { loadRepository } from '../../src/core/load/load.ts';
import { OperationError } from '../../src/core/model/fault.ts';
import { isObject, type JsonObject } from '../../src/core/model/json.ts';
import type { LoadedRepository, SourceFile, Spec } from '../../src/core/model/repository.ts';

export interface Memory {
  readonly files: Readonly<Record<string, string>>;
  /** What URLs answer. */
  readonly remote?: Readonly<Record<string, string>>;
}

export function memorySources({ files, remote = {} }: Memory): Sources & { readonly asked: string[] } {
  const asked: string[] = [];
  const file = (path: string): SourceFile | undefined =>
    Object.hasOwn(files, path) ? { path, text: files[path] ?? '' } : undefined;
  const folder = (pattern: RegExp) =>
    Object.keys(files)
      .filter((path) => pattern.test(path))
      .flatMap((path) => file(path) ?? []);
  return {
    asked,
    read: async () => ({
      config: file('tollgate.yaml'),
      specs: folder(/^specs\/[^/]+\.(?:ya?ml|json)$/),
      plans: folder(/^plans\/[^/]+$/),
      repositoryName: 'acme/apis',
    }),
    async files(paths) {
      asked.push(...paths);
      return Object.fromEntries(paths.map((path) => [path, file(path)]));
    },
    async remote(url) {
      asked.push(url);
      const text = remote[url];
      if (text === undefined)
        throw new OperationError({ code: 'remote-refused', message: `${url} answered with 404.`, hint: 'x' });
      return new TextEncoder().encode(text);
    },
    time: () => Date.parse('2026-01-01') / 1000,
    commit: async () => undefined,
  };
}

export async function loadMemory(memory: Memory): Promise<LoadedRepository> {
  const sources = memorySources(memory);
  return await loadRepository(await withFragments(sources, await sources.read()));
}

/** The one spec of a repository, failing the test with the problems when there are errors. */
export async function joined(
  files: Readonly<Record<string, string>>,
): Promise<Spec & { readonly document: JsonObject }> {
  const { specs, problems } = await loadMemory({ files });
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [spec] = specs;
  if (spec === undefined || errors.length > 0) throw new Error(JSON.stringify(errors, null, 1));
  return spec;
}

/** The schemas of the joined document. */
export async function joinedSchemas(
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { document } = await joined(files);
  const { components } = document;
  return isObject(components) && isObject(components['schemas']) ? components['schemas'] : {};
}

/** The problems in one line each: `code file:line:column pointer`. */
export async function problemLines(memory: Memory): Promise<string[]> {
  const { problems } = await loadMemory(memory);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, column, pointer }) => `${code} ${file}:${line}:${column} ${pointer}`);
}
