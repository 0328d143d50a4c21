import type { Config, PlanFile } from '../model/repository.ts';
import { type PlacedFinding } from './findings.ts';
interface Named {
    readonly id: string;
    readonly file: string;
}
/** @param specs every spec, those with problems too */
export declare function crossFindings(config: Config, specs: readonly Named[], plans: readonly PlanFile[]): readonly PlacedFinding[];
export {};
