import { type Found } from './change.ts';
import { type DiffContext } from './context.ts';
/** A deployment is made when none holds the declared definition; the label in its description says what it holds. */
export declare function diffDeployments(context: DiffContext): Found;
export declare function diffStages(context: DiffContext): Found;
