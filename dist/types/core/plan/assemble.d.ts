import { type Match } from '../diff/match.ts';
import type { Desired } from '../model/desired.ts';
import type { Live } from '../model/live.ts';
import { type Plan } from '../model/plan.ts';
/**
 * The change plan from live to desired. Same inputs, same bytes, whatever the order of anything in them.
 * @throws Error when something that should have been read was not: a bug, never "absent"
 */
export declare function assemblePlan(desired: Desired, live: Live, match?: Match): Plan;
