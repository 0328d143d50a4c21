import type { Problem } from '../model/problem.ts';
import type { PlanFile, SourceFile } from '../model/repository.ts';
export interface LoadedPlanFile {
    readonly file: SourceFile;
    /** Absent when the file cannot be understood. */
    readonly plan?: PlanFile;
    readonly problems: readonly Problem[];
}
export declare function loadPlanFile(file: SourceFile): Promise<LoadedPlanFile>;
/** The file's name without folder and extension: the id of a spec or a plan. */
export declare function stem(path: string): string;
