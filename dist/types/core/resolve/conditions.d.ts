import type { Json } from '../model/json.ts';
import type { Evaluation } from './intrinsics.ts';
/** Undefined where it depends on what is not known. */
type Verdict = boolean | undefined;
/** Whether a condition holds: a name, or a function of conditions. What is neither is reported. */
export declare function conditionOf(value: Json, at: Evaluation): Verdict;
export declare function functionCondition(name: string, argument: Json, at: Evaluation): Verdict;
export {};
