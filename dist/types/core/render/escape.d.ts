/**
 * The one place where text that somebody else wrote is made safe to show: specs, names and service messages are hostile
 * input. Everything that a renderer prints and did not write itself goes through `visible`.
 */
/** The text with every control and invisible character written out as `\\u{202e}`. */
export declare function visible(text: string): string;
/** The text, visible, at most `limit` characters; what was cut shows as an ellipsis. */
export declare function short(text: string, limit?: number): string;
