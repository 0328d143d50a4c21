/** Two contracts compared: what clients of the first one notice when the second takes its place. */
import { type ContractChange } from '../model/plan.ts';
import type { Contract } from './model.ts';
/**
 * What the change means to clients, worst first and then by operation, each thing once.
 * @param api the spec's id, for the changes
 * @param most steps that are spent on schemas; what is left over then is said to be not compared
 */
export declare function compareContracts(api: string, before: Contract, after: Contract, most?: number): readonly ContractChange[];
