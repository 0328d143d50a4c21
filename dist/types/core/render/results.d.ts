import type { StepResult } from '../model/report.ts';
/** Results of one outcome, action and kind that are not told one by one. */
export interface ManyResults {
    readonly like: StepResult;
    readonly count: number;
    /** Whether some of them were told before. */
    readonly more: boolean;
}
export type ToldResult = {
    readonly one: StepResult;
} | ManyResults;
/** In the order of the plan; many alike stand where the first of them stands. */
export declare function toldResults(results: readonly StepResult[]): readonly ToldResult[];
/** `900 × create API key`. */
export declare function manyText({ like, count, more }: ManyResults): string;
