import type { Json } from '../../model/json.ts';
/** Keys and indexes from the document to what was found. */
export type Location = readonly (string | number)[];
/** What was found, or why nothing could be looked for. */
export type Found = {
    readonly locations: readonly Location[];
} | {
    readonly fault: string;
};
export type Query = (path: string, document: Json) => Found;
/**
 * Queries of one document. The library is loaded on first use.
 * @param size how many values the document has
 */
export declare function loadQuery(size: number): Promise<Query>;
