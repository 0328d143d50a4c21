export interface JsonFault {
    readonly kind: 'syntax' | 'duplicate-key' | 'nesting-too-deep';
    /** Index into the text. */
    readonly offset: number;
    /** What is wrong there; names a key at most, never a value. */
    readonly message: string;
}
/** Every duplicate key, and the first place where the text is not JSON. Nothing for a sound text. */
export declare function scanJson(text: string): readonly JsonFault[];
