import type { CheckedPlanFile } from '../load/check-plan-file.ts';
import type { Config, PlanFile, WrittenPlanFile } from '../model/repository.ts';
import type { Filler } from './filler.ts';
import type { FileFinding } from './place-all.ts';
export interface ResolvedPlanFile {
    /** Absent when the file does not have the form of a plan file, or means nothing in this environment. */
    readonly plan?: PlanFile;
    readonly findings: readonly FileFinding[];
}
type Check = (written: WrittenPlanFile) => CheckedPlanFile;
export declare function resolvePlanFile(written: WrittenPlanFile, filler: Filler, config: Config, check: Check): ResolvedPlanFile;
export {};
