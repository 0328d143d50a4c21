/** Whether a caller is better or worse off with another access. */
import type { Access, AccessEffect } from '../model/plan.ts';
/** @returns undefined when it is all the same: who could not call and cannot call, or the limits are equal */
export declare function effectOf(before: Access, after: Access): AccessEffect | undefined;
/** Whether any limit of the first access is tighter than that of the second; both may call. */
export declare function isLess(one: Access, other: Access): boolean;
