import { type Local, type Question } from './question.ts';
/** Everything that is a number. */
export declare function compareNumbers(question: Question): readonly Local[];
