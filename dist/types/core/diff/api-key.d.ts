import { type Found } from './change.ts';
import type { DiffContext } from './context.ts';
export declare function diffApiKeys({ desired, live, match }: DiffContext): Found;
export declare function diffPlanKeys(context: DiffContext): Found;
