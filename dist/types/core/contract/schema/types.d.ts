import { type Local, type Question } from './question.ts';
export declare function compareTypes(question: Question): readonly Local[];
/**
 * Formats are a promise more than a demand: the service checks none. But generated clients read a format into a type of its
 * own, so that one in a response that is only more precise matters too.
 */
export declare function compareFormats(question: Question): readonly Local[];
export declare function compareNull(question: Question): readonly Local[];
