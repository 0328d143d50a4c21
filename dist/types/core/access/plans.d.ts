/** The usage plans before and after a change, as far as they open stages of declared APIs. */
import { type DiffContext } from '../diff/context.ts';
import type { PlanRef, SidePlan } from './model.ts';
type Plans = ReadonlyMap<PlanRef, SidePlan>;
export declare function planRef({ match }: DiffContext, planId: string): PlanRef;
export declare function plansBefore(context: DiffContext): Plans;
/** Live plans that no file declares keep what they open; who is in them is another question (`clients.ts`). */
export declare function plansAfter(context: DiffContext): Plans;
export {};
