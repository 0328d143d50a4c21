import type { LoadCode } from './codes.ts';
export interface YamlFault {
    readonly code: LoadCode;
    /** Index into the text. */
    readonly offset: number;
    readonly message: string;
    readonly hint: string;
}
export interface SecondLook {
    /** In the order of the text. */
    readonly faults: readonly YamlFault[];
    /** Where there is no fault: some writers end a `{ }` at the start of a line, which only the fast parser refuses. */
    readonly value?: unknown;
}
/**
 * @param intrinsics whether the tags of CloudFormation are read
 * @returns undefined where the library cannot read the text at all
 */
export declare function secondLook(text: string, intrinsics: boolean): Promise<SecondLook | undefined>;
/** The fault of a tag. It is not shown: a secret that begins with "!" and is not quoted looks like one. */
export declare function tagFault(tag: string, offset: number): YamlFault;
/** A key that a mapping has twice. */
export declare function duplicateKey(key: string, offset: number): YamlFault;
