import { type DiffContext } from '../diff/context.ts';
import { type ContractChange, type Refusal } from '../model/plan.ts';
/** Of every API that was read: a new one has no clients, and a trusted one does not change. Worst first. */
export declare function contractOfPlan(context: DiffContext): readonly ContractChange[];
/** With `policy.breaking: refuse`, changes that break clients need a person who says so. */
export declare function breaksClients({ desired }: DiffContext, contract: readonly ContractChange[]): Refusal[];
