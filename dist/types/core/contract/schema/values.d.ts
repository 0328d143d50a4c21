import { type Local, type Question } from './question.ts';
/** A list that is new in a response breaks nobody, but clients generated anew read it into another type. */
export declare function compareEnums(question: Question): readonly Local[];
/** Whether one regular expression lets through what another did is not decided here. */
export declare function comparePatterns({ direction, before, after }: Question): readonly Local[];
export declare function compareUndecided({ direction, before, after }: Question): readonly Local[];
