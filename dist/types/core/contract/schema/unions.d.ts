import type { Budget } from './budget.ts';
import { type Compared, type Pair } from './pairs.ts';
/** @param isFine whether nothing breaks at a pair or below */
export declare function compareAlternatives(subject: Pair, isFine: (pair: Pair) => boolean, budget: Budget): Compared;
