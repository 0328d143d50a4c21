/** What an import is told besides the document. */
import { badRequest } from '../protocol/error.ts';

/** `create` is ImportRestApi; the other two are the modes of PutRestApi, where `merge` is the default. */
export type ImportMode = 'create' | 'merge' | 'overwrite';

export interface ImportOptions {
  readonly mode: ImportMode;
  readonly basePath: 'ignore' | 'prepend' | 'split';
  readonly failOnWarnings: boolean;
  readonly ignoreDocumentation: boolean;
}

interface RawOptions {
  readonly failOnWarnings?: boolean | undefined;
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** aws-facts 2.1: the free query parameters. */
export function readOptions(
  mode: ImportMode,
  { failOnWarnings, parameters = {} }: RawOptions,
): ImportOptions {
  const basePath = parameters['basepath'] ?? 'ignore';
  if (basePath !== 'ignore' && basePath !== 'prepend' && basePath !== 'split') {
    throw badRequest(`Invalid basepath parameter: ${basePath}. Must be one of: [ignore, prepend, split]`);
  }
  return {
    mode,
    basePath,
    failOnWarnings: failOnWarnings ?? false,
    ignoreDocumentation: parameters['ignore'] === 'documentation',
  };
}
