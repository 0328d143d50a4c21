import type { PlanFile } from '../model/repository.ts';
import { type PlacedFinding } from './findings.ts';
export declare function crossKeyFindings(plans: readonly PlanFile[]): readonly PlacedFinding[];
/** Where a key of a plan stands: in the plan file, or in the key file that it names. */
export declare function placeOfKey({ file, keyFile }: PlanFile, index: number): {
    readonly file: string;
    readonly pointer: string;
};
/** A key may stand in several files, but one of them says what it is, or all say the same. */
export declare function keyConflicts(plans: readonly PlanFile[]): readonly PlacedFinding[];
/** A key may be in several plans, but in only one per stage of an API (aws-facts 5.4). */
export declare function keysInTwoPlans(plans: readonly PlanFile[]): readonly PlacedFinding[];
