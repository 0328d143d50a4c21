/** Joins the specs of a repository, and tells which files in `specs` are only parts of others. */
import { type JsonObject } from '../../model/json.ts';
import type { NamedFiles, RemoteReference, SourceFile } from '../../model/repository.ts';
import { type Bundled } from './bundle-spec.ts';
export interface Joiner {
    /** Whether a file in `specs` does not say that it is a spec, and is part of one that does. */
    isFragment(path: string): boolean;
    join(path: string, document: JsonObject): Promise<Bundled>;
}
export declare function createJoiner(specs: readonly SourceFile[], files: NamedFiles, references: readonly RemoteReference[] | undefined): Promise<Joiner>;
