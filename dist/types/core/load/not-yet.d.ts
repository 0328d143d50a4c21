import type { Finding } from '../model/problem.ts';
export interface Later {
    /** Keys on the way down; `*` for any. */
    readonly path: readonly string[];
    /** Which values are refused; all when absent. */
    readonly when?: (value: unknown) => boolean;
    /** The subject of "... is not supported yet". */
    readonly what: string;
    readonly hint: string;
}
export declare const LATER_IN_CONFIG: readonly Later[];
/**
 * What of a value is not supported yet: the parts in the table.
 * @param others what is wrong anyway; of a part that is wrong, that is enough to say
 */
export declare function laterFindings(value: unknown, later: readonly Later[], others: readonly Finding[]): readonly Finding[];
