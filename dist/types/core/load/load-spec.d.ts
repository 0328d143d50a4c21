import type { Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
import type { Joiner } from './bundle/joiner.ts';
export interface LoadedSpec {
    readonly file: SourceFile;
    /** The id, also of a spec that cannot be read. */
    readonly id: string;
    /** Absent when the file is no document at all. */
    readonly spec?: Spec;
    readonly problems: readonly Problem[];
}
/**
 * @param joiner that puts the files of the spec together
 * @param files in which problems may be
 */
export declare function loadSpec(file: SourceFile, joiner: Joiner, files: ReadonlyMap<string, SourceFile>): Promise<LoadedSpec>;
