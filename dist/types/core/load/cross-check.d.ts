/** What only shows when the files are looked at together. */
import type { Finding } from '../model/problem.ts';
import type { Config, PlanFile } from '../model/repository.ts';
/** A finding and the path of the file it is about. */
export interface FileFinding {
    readonly file: string;
    readonly finding: Finding;
}
interface Named {
    readonly id: string;
    readonly file: string;
}
/** @param specs every spec, those with problems too */
export declare function crossFindings(config: Config, specs: readonly Named[], plans: readonly PlanFile[]): readonly FileFinding[];
export {};
