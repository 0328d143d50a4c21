import type { Problem } from '../model/problem.ts';
import type { SourceFile, Spec } from '../model/repository.ts';
export interface LoadedSpec {
    readonly file: SourceFile;
    /** The id, also of a spec with problems, so that plan files that name it are not blamed for them. */
    readonly id: string;
    /** Absent when there is an error. */
    readonly spec?: Spec;
    readonly problems: readonly Problem[];
}
export declare function loadSpec(file: SourceFile): Promise<LoadedSpec>;
