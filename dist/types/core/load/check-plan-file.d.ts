import type { Finding } from '../model/problem.ts';
import type { KeyFile, PlanFile, WrittenPlanFile } from '../model/repository.ts';
export interface CheckedPlanFile {
    /** Absent when the file does not have the form of a plan file. */
    readonly plan?: PlanFile;
    /** Those with a `file` are in its key file. */
    readonly findings: readonly (Finding & {
        readonly file?: string;
    })[];
}
/** What a plan file says, its values filled in. @param keyFile what it names; undefined also where it cannot be used */
export declare function checkPlanFile({ file, value }: WrittenPlanFile, keyFile: KeyFile | undefined): CheckedPlanFile;
