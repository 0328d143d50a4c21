import type { Problem } from '../model/problem.ts';
import type { NamedFiles, SourceFile, SourceTree, WrittenPlanFile } from '../model/repository.ts';
export interface LoadedPlanFile {
    /** Absent when the file cannot be read. */
    readonly written?: WrittenPlanFile;
    readonly problems: readonly Problem[];
}
/** @param files those that plan files name */
export declare function loadPlanFile(file: SourceFile, files: NamedFiles): Promise<LoadedPlanFile>;
/** The key files that plan files name, each once. */
export declare function keyFilePaths({ plans }: SourceTree): Promise<readonly string[]>;
/** The key file that a plan file names. It is the same in every environment: nothing is filled in. */
export declare function keyFilePath({ value }: WrittenPlanFile): string | undefined;
