import { type Finding, type Problem, type WaivedProblem } from '../model/problem.ts';
import type { PolicyConfig, Waiver } from '../model/repository.ts';
export interface Judged {
    /** In their order, with the severities that the policy gives them. */
    readonly problems: readonly Problem[];
    readonly waived: readonly WaivedProblem[];
    /** What is wrong with the policy itself: findings in `tollgate.yaml`. */
    readonly findings: readonly Finding[];
    /** Positions of the waivers that would count and met nothing. */
    readonly unused: readonly number[];
}
/**
 * Applies the policy to all problems of an environment.
 * @param today YYYY-MM-DD; the core asks no clock
 */
export declare function applyRulePolicy(problems: readonly Problem[], { rules, waivers }: PolicyConfig, today: string): Judged;
/** Whether an error is one that no policy can lift. */
export declare function isFixed({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean;
/** Said once nothing more can meet a waiver: of the only environment, or after all of them. */
export declare function unusedWaiver({ rule }: Waiver, at: number): Finding;
