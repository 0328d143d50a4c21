/** Usage plans and the stages in them. */
import type { DesiredPlan } from '../model/desired.ts';
import { type Tags } from '../model/live.ts';
import { type Found } from './change.ts';
import type { DiffContext } from './context.ts';
export declare function diffUsagePlans(context: DiffContext): Found;
/** Tags that the plan should have: those of the file, and its id where the file was renamed. Others are left alone. */
export declare function wantedTags({ id, tags }: DesiredPlan, live: Tags): Tags;
export declare function diffPlanStages(context: DiffContext): Found;
