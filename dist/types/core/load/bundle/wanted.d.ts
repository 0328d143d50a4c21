import type { RemoteReference, SourceFile, SourceTree, UnusableFile } from '../../model/repository.ts';
/**
 * The paths and URLs that are asked for and not in `tree.files`; none when every reference has been followed to its end.
 */
export declare function wantedFiles(tree: SourceTree): Promise<readonly string[]>;
export declare function urlsOf(references: readonly RemoteReference[] | undefined): ReadonlySet<string>;
/** A document that was downloaded, if it is the one that the configuration means. */
export declare function checkedRemote({ url, sha256 }: RemoteReference, bytes: Uint8Array): SourceFile | UnusableFile;
