/** The plan as text for a terminal or a log. */
import { type Plan } from '../model/plan.ts';
import type { Paint } from './paint.ts';
/** The whole plan: verdict, refusals, who loses access, what clients notice, changes by API and plan, what is to come, what is left alone, notes, fingerprint. */
export declare function renderPlan(plan: Plan, paint: Paint): string;
