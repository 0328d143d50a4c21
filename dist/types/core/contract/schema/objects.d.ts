/** Properties of objects and items of lists. */
import type { Child, Local, Question } from './question.ts';
export declare function compareProperties(question: Question): readonly Local[];
/** The schemas below that both sides have. */
export declare function childrenOf(question: Question): readonly Child[];
