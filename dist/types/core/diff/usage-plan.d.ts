import { type Found } from './change.ts';
import type { DiffContext } from './context.ts';
export declare function diffUsagePlans(context: DiffContext): Found;
export declare function diffPlanStages(context: DiffContext): Found;
