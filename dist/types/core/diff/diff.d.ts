import type { Found } from './change.ts';
import type { DiffContext } from './context.ts';
/** Everything in which the account differs from what is declared, with true values. */
export declare function diff(context: DiffContext): Found;
