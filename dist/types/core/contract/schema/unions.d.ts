import type { Budget } from './budget.ts';
import { type Compared, type Pair } from './pairs.ts';
/**
 * Whether nothing breaks at a pair or below; `open` for a pair that is being compared further up, without a property in
 * between: alternatives that hold themselves.
 */
export type Verdict = 'fine' | 'broken' | 'open';
export declare function compareAlternatives(subject: Pair, judge: (pair: Pair) => Verdict, budget: Budget): Compared;
