/** What a plan means to clients, for people: what breaks and what may, by operation; the rest is a number. */
import type { Plan } from '../model/plan.ts';
import { type Block } from './markdown-nodes.ts';
import type { Paint } from './paint.ts';
/** How much is shown; the JSON has it all. */
export interface ContractSize {
    readonly operations: number;
    /** Of one operation. */
    readonly changes: number;
}
/** The section for a terminal; empty when clients notice nothing. */
export declare function contractText(plan: Plan, paint: Paint): string;
/** The section for a comment. */
export declare function contractBlocks(plan: Plan, size: ContractSize): Block[];
