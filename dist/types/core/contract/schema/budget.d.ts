/** A bound on the work of one comparison: schemas come from pull requests, and a small one can stand for an endless one. */
/** How deep alternatives may hold alternatives. */
export declare const MOST_LEVELS = 40;
export interface Budget {
    /** Takes this many steps; false when there are not so many left. */
    readonly take: (steps: number) => boolean;
    /** Says that something was left out for another reason. */
    readonly exhaust: () => void;
    readonly exhausted: () => boolean;
}
export declare function budget(steps?: number): Budget;
