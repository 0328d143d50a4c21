/**
 * The candidate nearest to a word, ignoring case, or undefined when none is near enough to be meant: at most a third of the
 * word may differ, or two letters (which two swapped ones are), or one of a very short word. Of two that are equally near, the first in alphabetical order.
 */
export declare function nearest(word: string, candidates: Iterable<string>): string | undefined;
/** A hint that names the nearest candidate where there is one, and lists a few of them where there is none. */
export declare function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string;
