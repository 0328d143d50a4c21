/** Reads the overlays, the key files, and the files that specs refer to, and those that these refer to, to the end. */
import { checkedRemote, wantedFiles } from '../core/load/bundle/wanted.ts';
import { loadConfig } from '../core/load/load-config.ts';
import { overlayPaths } from '../core/load/load-overlay.ts';
import { keyFilePaths } from '../core/load/load-plan-file.ts';
import { OperationError } from '../core/model/fault.ts';
import type { NamedFiles, SourceFile, SourceTree, UnusableFile } from '../core/model/repository.ts';
import type { Sources } from './ports.ts';

/**
 * The tree with every file that is named in others. One that does not exist or cannot be used is in it as such, so that the
 * problem is told where it is referred to.
 * @throws OperationError when a file exists and cannot be read
 */
export async function withFragments(sources: Sources, tree: SourceTree): Promise<SourceTree> {
  const files = new Map<string, SourceFile | UnusableFile | undefined>();
  const { config } = await loadConfig(tree);
  for (const path of [...overlayPaths(config), ...(await keyFilePaths(tree))])
    files.set(path, await fileAt(sources, path));
  const remote = new Map(config.references?.map((reference) => [reference.url, reference]));
  for (;;) {
    const whole: SourceTree & { readonly files: NamedFiles } = { ...tree, files };
    const wanted = await wantedFiles(whole);
    if (wanted.length === 0) return whole;
    for (const name of wanted) {
      const reference = remote.get(name);
      const read = reference === undefined ? fileAt(sources, name) : download(sources, reference);
      files.set(name, await read);
    }
  }

  async function download(from: Sources, reference: { readonly url: string; readonly sha256: string }) {
    try {
      return checkedRemote(reference, await from.remote(reference.url));
    } catch (thrown) {
      return refusal(reference.url, thrown, 'remote-refused');
    }
  }
}

async function fileAt(sources: Sources, path: string): Promise<SourceFile | UnusableFile | undefined> {
  try {
    return (await sources.files([path]))[path];
  } catch (thrown) {
    return refusal(path, thrown, 'file-refused');
  }
}

/** What is refused is for the author of the repository to change; any other failure is nobody's in the repository. */
function refusal(path: string, thrown: unknown, code: string): UnusableFile {
  if (!(thrown instanceof OperationError) || thrown.fault.code !== code) throw thrown;
  const { message, hint } = thrown.fault;
  const words = message.startsWith(`${path} `)
    ? message.slice(path.length + 1)
    : `cannot be used: ${message}`;
  return { path, unusable: { message: words, hint: hint ?? 'Refer to another file.' } };
}
