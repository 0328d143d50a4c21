/** The columns of a key file. Texts of the header are never repeated: in a file without one, they are somebody's keys. */
import type { Finding } from '../model/problem.ts';
declare const COLUMNS: readonly ['name', 'description', 'customerId', 'enabled'];
export type Column = (typeof COLUMNS)[number];
/** The column that a header means, whatever its case; undefined for one that is not known. */
export declare function columnOf(header: string): Column | undefined;
export declare function columnsOf(header: readonly string[]): readonly (Column | undefined)[];
/** What is wrong with the header; only that, where it says that values stand in the file. */
export declare function columnFindings(header: readonly string[]): readonly Finding[];
export {};
