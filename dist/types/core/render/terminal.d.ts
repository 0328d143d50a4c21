/** The plan as text for a terminal or a log. */
import { type Plan } from '../model/plan.ts';
import type { Paint } from './paint.ts';
/** The whole plan: verdict, refusals, changes by API and plan, what is left alone, notes, fingerprint. */
export declare function renderPlan(plan: Plan, paint: Paint): string;
