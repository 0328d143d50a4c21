/**
 * What stands for a value that is not known: without an account values cannot be read, and a value that is missing is
 * a problem of its own. Findings about such a place would be about the stand-in, not about what belongs there.
 */
import type { Json } from '../model/json.ts';
import type { Finding } from '../model/problem.ts';
export declare function standIn(name: string): string;
export declare function holdsStandIn(text: string): boolean;
/** The text with plain words in the place of stand-ins, where names may not have their characters. */
export declare function wordFor(text: string): string;
/** Whether a finding speaks of a stand-in: by its place, by its words, or because one is close below the place. */
export declare function isAboutStandIn(document: Json, { message, pointer }: Finding): boolean;
