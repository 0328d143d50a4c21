import type { Access } from '../model/plan.ts';
import type { Throttle } from '../model/repository.ts';
import type { PlanRef, Side, SidePlan } from './model.ts';
import type { Route } from './routes.ts';
/** A plan that opens a stage, with its throttles for single operations of it. */
export interface Opener {
    readonly plan: SidePlan;
    readonly methods: Readonly<Record<string, Throttle>>;
}
/** The plans among these that open the stage of an API. */
export declare function openers({ plans }: Side, refs: readonly PlanRef[], api: string): readonly Opener[];
/**
 * @param through the plans that admit the caller's key and open the stage; none for a caller without a key. API Gateway has
 * one at most, but the generations of a key can be in different ones: then the best counts.
 * @param route what serves the operation
 */
export declare function accessOf(through: readonly Opener[], route: Route | undefined): Access;
