import type { LoadCode } from '../codes.ts';
/** What is wrong with a reference, before its place is known. */
export interface RefFault {
    readonly code: LoadCode;
    readonly message: string;
    readonly hint: string;
}
export type ParsedRef = {
    readonly document: string;
    readonly keys: readonly string[];
} | {
    readonly fault: RefFault;
};
/**
 * @param from path or URL of the document that the reference stands in
 * @param urls the URLs that may be referred to
 */
export declare function parseReference(target: string, from: string, urls: ReadonlySet<string>): ParsedRef;
/** Whether the name of a document is a URL; on a path of the repository a scheme is no name of a folder. */
export declare function isUrl(name: string): boolean;
