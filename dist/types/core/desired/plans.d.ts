/** Plan files as one environment wants them: usage plans, the stages they open and the keys they admit. */
import { type Definition } from '../model/definition.ts';
import type { DesiredKey, DesiredPlan } from '../model/desired.ts';
import { type PlanFile } from '../model/repository.ts';
import type { FileFinding } from '../resolve/place-all.ts';
/** The plan files that count in an environment. */
export declare function plansOf(plans: readonly PlanFile[], environment: string): readonly PlanFile[];
export declare function compilePlan(plan: PlanFile): DesiredPlan;
/** The keys of all plan files, each once: as a file describes it, and by default where all of them only name it. */
export declare function compileKeys(plans: readonly PlanFile[]): Readonly<Record<string, DesiredKey>>;
/**
 * What is wrong between the plan files of an environment and its APIs.
 * @param definitions by spec id
 */
export declare function checkPlans(plans: readonly PlanFile[], definitions: Readonly<Record<string, Definition>>): readonly FileFinding[];
