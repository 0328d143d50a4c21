/** What must hold of every parsed file before anything else walks through it: bounded, plain JSON, no key with a second meaning. */
import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
export type CheckedValue = {
    readonly value: Json;
    /** Members of all mappings together. */
    readonly members: number;
    /** Whether a key is a single backslash, which is what some engines make of other keys (`parse-source.ts`). */
    readonly backslash: boolean;
} | {
    readonly findings: readonly Finding[];
};
/**
 * Walks the value as it is after every alias is followed, and stops at the limits, so that neither an alias bomb nor an
 * alias to a parent can make any later step run away.
 * @param forbidden keys that are refused wherever they stand
 */
export declare function checkValue(value: unknown, forbidden: ReadonlySet<string>): CheckedValue;
