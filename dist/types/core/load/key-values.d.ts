import type { Finding } from '../model/problem.ts';
/** Of a plan file as it is written. */
export declare function keyValueFindings(file: unknown): readonly Finding[];
/** @param at pointer to the value, or to the column that holds values */
export declare function keyValueAt(at: string): Finding;
/** The findings that are not at or below the places of others: these say it better, or must be the only ones that speak of it. */
export declare function notWithin<F extends Finding>(findings: readonly F[], others: readonly Finding[]): readonly F[];
