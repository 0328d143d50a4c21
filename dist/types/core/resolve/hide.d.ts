/** Takes values that were read from elsewhere out of what is said: they may be anything, and messages quote the files. */
import type { Problem } from '../model/problem.ts';
import type { Values } from './values.ts';
export declare function hideValues(problems: readonly Problem[], values: Values): readonly Problem[];
