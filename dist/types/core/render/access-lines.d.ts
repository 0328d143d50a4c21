/** Changes of access in lines for people: keys to which the same happens share one. */
import { type AccessChange, type AccessEffect } from '../model/plan.ts';
/** How much is shown; the JSON has it all. */
export interface AccessSize {
    readonly lines: number;
    /** Changes in one line. */
    readonly changes: number;
    /** Operations of one change that are named. */
    readonly operations: number;
}
/** Our own words, or a name that somebody else gave. */
export type Part = {
    readonly ours: string;
} | {
    readonly theirs: string;
};
export interface Line {
    /** The worst in it. */
    readonly effect: AccessEffect;
    readonly parts: readonly Part[];
}
/**
 * @param arrow between before and after
 * @returns the lines, worst first, and how many keys are in those that were cut
 */
export declare function accessLines(access: readonly AccessChange[], size: AccessSize, arrow: string): {
    readonly lines: readonly Line[];
    readonly cut: number;
};
