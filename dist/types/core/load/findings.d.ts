/** Short ways to make a finding whose code is one of the loader's. */
import type { Finding } from '../model/problem.ts';
import type { LoadCode } from './codes.ts';
export declare function error(code: LoadCode, pointer: string, message: string, hint: string): Finding;
export declare function warning(code: LoadCode, pointer: string, message: string, hint: string): Finding;
/** What is not supported yet: refused, so that nothing in a file is ever ignored. */
export declare function notYet(pointer: string, what: string, hint: string): Finding;
/** Text from a file for use in a message: on one line and short. */
export declare function quoted(text: string): string;
/** The first findings, and one that says how many more there are. */
export declare function capped(findings: readonly Finding[], most: number): readonly Finding[];
/** A finding and the path of the file it is in. */
export type PlacedFinding = Finding & {
    readonly file: string;
};
/** Each finding once per place, and of each file only so many that a person can read them. */
export declare function cappedByFile(findings: readonly PlacedFinding[], most: number): readonly PlacedFinding[];
