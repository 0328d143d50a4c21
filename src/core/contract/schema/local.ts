/** Two shapes compared, without what lies below them. */
import { compareNumbers } from './numbers.ts';
import { childrenOf, compareProperties } from './objects.ts';
import type { Child, Local, Question } from './question.ts';
import { compareFormats, compareNull, compareTypes } from './types.ts';
import { compareEnums, comparePatterns, compareUndecided } from './values.ts';

export interface Compared {
  readonly found: readonly Local[];
  readonly children: readonly Child[];
}

const CHECKS = [
  compareFormats,
  compareNull,
  compareEnums,
  comparePatterns,
  compareNumbers,
  compareUndecided,
  compareProperties,
];

/** Everything that changed between two shapes; of another type there is nothing more to say. */
export function compareShapes(question: Question): Compared {
  const types = compareTypes(question);
  if (types.length > 0) return { found: types, children: [] };
  return { found: CHECKS.flatMap((check) => check(question)), children: childrenOf(question) };
}
