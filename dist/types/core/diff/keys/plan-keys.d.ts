import type { Desired } from '../../model/desired.ts';
import { type Live, type LiveUsagePlan } from '../../model/live.ts';
import { type Found } from '../change.ts';
import type { DiffContext } from '../context.ts';
import type { Match } from '../match.ts';
export declare function diffPlanKeys(context: DiffContext): Found;
/** Our plans that no file declares any more. */
export declare function undeclaredPlans({ desired, live, match, }: {
    readonly desired: Desired;
    readonly live: Pick<Live, 'usagePlans'>;
    readonly match: Match;
}): readonly LiveUsagePlan[];
