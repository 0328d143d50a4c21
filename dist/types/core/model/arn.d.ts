/** ARNs and their patterns, as IAM's ArnLike compares them. */
/** Whether an ARN matches a pattern: part by part, `*` for any text and `?` for any character within a part. */
export declare function arnLike(pattern: string, arn: string): boolean;
/**
 * Whether a text matches a pattern with `*` and `?`. Without a regular expression: patterns come from other people's
 * policies, and many stars would make one backtrack for ever.
 */
export declare function wildcardMatch(pattern: string, text: string): boolean;
