/** Gives findings their line and column. The text is looked at again only when there is something to place. */
import type { Finding, Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/repository.ts';
import type { Position } from './position.ts';
/**
 * The findings as problems of one file, in the order of the text. A finding about a key or its value is placed at the key, one
 * about a list's item at the item; where the pointer leads nowhere, at the nearest thing above that is there.
 */
export declare function placeFindings(file: SourceFile, findings: readonly Finding[]): Promise<Problem[]>;
/** A finding as a problem at a place. */
export declare function problemAt(file: string, finding: Finding, place: Position): Problem;
/** By file, place, code and pointer, so that the same input lists the same problems in the same order. */
export declare function inOrder(left: Problem, right: Problem): number;
/** Each problem once. */
export declare function distinct(problems: readonly Problem[]): Problem[];
