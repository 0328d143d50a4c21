/**
 * Whether a text matches an ArnLike pattern: `*` stands for any run of characters, `?` for one. Without a regular
 * expression: the pattern comes from somebody's policy, and many stars would make one backtrack for ever.
 */
export declare function matches(pattern: string, text: string): boolean;
