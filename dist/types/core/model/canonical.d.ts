/**
 * The canonical text of a value, written in one pass without a sorted copy of the value: whole definitions are digested
 * several times in a run.
 */
/** What JSON has no word for: left out of an object, `null` in a list. */
export declare function isMissing(value: unknown): boolean;
/** Hands over the canonical text of a value piece by piece. */
export declare function writeCanonical(value: unknown, take: (text: string) => void): void;
