import type { Finding, Problem } from '../model/problem.ts';
import type { PlanFile, SourceFile, WrittenPlanFile } from '../model/repository.ts';
export interface LoadedPlanFile {
    readonly file: SourceFile;
    /** Absent when the file cannot be read. */
    readonly written?: WrittenPlanFile;
    readonly problems: readonly Problem[];
}
export declare function loadPlanFile(file: SourceFile): Promise<LoadedPlanFile>;
export interface CheckedPlanFile {
    /** Absent when the file does not have the form of a plan file. */
    readonly plan?: PlanFile;
    readonly findings: readonly Finding[];
}
/** What a plan file says, its values filled in. */
export declare function checkPlanFile({ file, value }: WrittenPlanFile): CheckedPlanFile;
/** The file's name without folder and extension: the id of a spec or a plan. */
export declare function stem(path: string): string;
