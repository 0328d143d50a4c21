import type { Outline } from './outline.ts';
export type ReadCsv = {
    readonly rows: readonly (readonly string[])[];
}
/** Offset of the row that cannot be read. */
 | {
    readonly brokenAt: number;
};
/** Never throws for bad text, and never repeats any of it. */
export declare function readCsv(text: string): ReadCsv;
/**
 * The outline of a text that can be read: a list of rows. The first is the header, a list of fields; the others are mappings
 * from the names of the columns to the fields. Undefined for a text that cannot be read.
 * @param nameOf what a column is called, by the header's text and the column's position
 */
export declare function csvOutline(text: string, nameOf: (header: string, column: number) => string): Outline | undefined;
