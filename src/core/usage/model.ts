/** Who used how much of which quota: a readonly JSON report, without anything of a key but its id and name. */
import type { Target } from '../model/plan.ts';
import type { Quota } from '../model/repository.ts';
import type { DayRange } from './days.ts';

export interface UsageReport {
  readonly target: Target;
  /** The days asked for, YYYY-MM-DD in UTC. */
  readonly range: DayRange;
  /** The day of the report: periods are those that hold it. */
  readonly today: string;
  /** Every declared plan, by id. */
  readonly plans: readonly PlanUsage[];
}

export interface PlanUsage {
  /** The plan file's stem. */
  readonly id: string;
  /** As the account has it; as the file has it where the account has no such plan. */
  readonly name: string;
  /** Whether it is somebody else's plan, of which only links are ours. */
  readonly existing: boolean;
  /** Absent where the account has no such plan; `missing` says why. */
  readonly usagePlanId?: string;
  readonly missing?: string;
  /** The live one; absent when the plan has none. */
  readonly quota?: Quota;
  /** The quota's current period. */
  readonly period?: DayRange;
  /** Those in the plan, and those that left it and were used; the largest share first. */
  readonly keys: readonly KeyUsage[];
  readonly totals: UsageTotals;
}

export interface KeyUsage {
  readonly id: string;
  readonly name: string;
  /** Of a key that replaced another one of the same name. */
  readonly generation?: string;
  /** Whether it carries our owner and environment. */
  readonly managed: boolean;
  readonly enabled: boolean;
  /** False for a key that left the plan. */
  readonly inPlan: boolean;
  /** Requests in the range. */
  readonly used: number;
  readonly neverUsed: boolean;
  /** The last day with a request, of all days that were read: the range and the current period. */
  readonly lastUsed?: string;
  /** Absent where the plan has no quota. */
  readonly quota?: KeyQuotaUse;
}

/** What a key made of its quota in the current period. */
export interface KeyQuotaUse {
  readonly used: number;
  readonly limit: number;
  /** More than what the limit leaves where somebody granted more (UpdateUsage, aws-facts 5.4). */
  readonly remaining: number;
  /** From 0 to 1. */
  readonly share: number;
  /** The day on which nothing will be left if it goes on like this, or `exhausted`; absent when it will last. */
  readonly exhaustion?: string;
}

export interface UsageTotals {
  /** In the plan. */
  readonly keys: number;
  /** Requests in the range, of keys that are gone too. */
  readonly used: number;
  /** How many keys of the plan were never used in the range, have nothing left, will have nothing left. */
  readonly neverUsed: number;
  readonly exhausted: number;
  readonly runningOut: number;
  /** Keys that the account no longer has, and their requests in the range. */
  readonly gone: { readonly keys: number; readonly used: number };
}
