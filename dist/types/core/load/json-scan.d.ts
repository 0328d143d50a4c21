export interface JsonFault {
    readonly kind: 'syntax' | 'duplicate-key' | 'nesting-too-deep';
    /** Index into the text. */
    readonly offset: number;
    /** What is wrong there; names a key at most, never a value. */
    readonly message: string;
}
/**
 * Every duplicate key, and the first place where the text is not JSON. Nothing for a sound text. Much slower than `JSON.parse`,
 * so it is for texts in which something is known to be wrong.
 */
export declare function scanJson(text: string): readonly JsonFault[];
/**
 * How many keys a sound JSON text has, those that are there twice counted twice: the strings before a colon. A value that
 * has fewer members lost some to duplicates; only then is the text worth a closer look.
 */
export declare function countKeys(text: string): number;
