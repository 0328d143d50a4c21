/** What the calendar will do to keys if the files stay as they are. */
import type { DiffContext } from '../diff/context.ts';
import type { Scheduled } from '../model/plan.ts';
/** Soonest first. What is due already is a step of the plan, and not here. */
export declare function schedule(context: DiffContext): readonly Scheduled[];
