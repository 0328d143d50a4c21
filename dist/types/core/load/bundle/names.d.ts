import type { Members, Sourced } from './groups.ts';
/**
 * A name for each, from the last key of its pointer or from its file; in the order of the names.
 * @param taken names that stay
 */
export declare function nameAll(nameless: Iterable<Sourced>, taken: Iterable<string>): Members;
