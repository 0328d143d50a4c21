import type { PlanFile } from '../model/repository.ts';
import { type PlacedFinding } from './findings.ts';
export declare function crossPlanFindings(plans: readonly PlanFile[]): readonly PlacedFinding[];
