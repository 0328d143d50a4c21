import type { Child, Local, Question } from './question.ts';
export interface Compared {
    readonly found: readonly Local[];
    readonly children: readonly Child[];
}
/** Everything that changed between two shapes; of another type there is nothing more to say. */
export declare function compareShapes(question: Question): Compared;
