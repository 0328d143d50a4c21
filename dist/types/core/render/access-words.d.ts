/** One change of access in words: statuses where somebody gains or loses an operation, else the limits that differ. */
import type { AccessChange } from '../model/plan.ts';
export interface Words {
    /** `200 -> 403`, `10 rps -> 2 rps, burst 20 -> 5`. */
    readonly change: string;
    /** What "lose" does not say by itself: ` (429)`. */
    readonly aside: string;
    /** Whether the operation is new. */
    readonly fresh: boolean;
}
type Change = Pick<AccessChange, 'before' | 'after' | 'effect'>;
export declare function wordsOf({ before, after, effect }: Change, arrow: string): Words;
export {};
