import type { DesiredPlan } from '../../model/desired.ts';
import type { LiveUsagePlan } from '../../model/live.ts';
import { type FieldRule } from './rule.ts';
export declare const USAGE_PLAN_FIELDS: readonly FieldRule<DesiredPlan, LiveUsagePlan>[];
