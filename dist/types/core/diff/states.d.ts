import type { StateFinding } from '../model/plan.ts';
import { type DiffContext } from './context.ts';
/** Nothing is said of APIs that were trusted and not read. */
export declare function findStates(context: DiffContext): readonly StateFinding[];
