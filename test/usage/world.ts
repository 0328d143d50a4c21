/** Plans, keys and days for tests of use, so that each test shows only what it varies. */
import type { Desired, DesiredPlan } from '../../src/core/model/desired.ts';
import { DEFAULT_KEY_POLICY } from '../../src/core/model/repository.ts';
import type { LiveApiKey, LiveDayUse, LiveUsagePlan } from '../../src/core/model/live.ts';
import { addDays, startOfDay } from '../../src/core/usage/days.ts';
import { findPlans } from '../../src/core/usage/find-plans.ts';
import type { PlanUsage, UsageReport } from '../../src/core/usage/model.ts';
import { type PlanUse, usageReport } from '../../src/core/usage/report.ts';

/** Noon of the tenth day of a month. */
export const TODAY = '2026-01-10';
export const NOON = startOfDay(TODAY) + 43_200;

export function tagsOf(id: string): Readonly<Record<string, string>> {
  return { 'tollgate:owner': 'acme/apis', 'tollgate:env': 'dev', 'tollgate:id': id };
}

export function key(id: string, over: Partial<LiveApiKey> = {}): LiveApiKey {
  return { id, name: id, enabled: true, createdDate: 0, tags: tagsOf(id), markedIn: 'tags', ...over };
}

export function livePlan(over: Partial<LiveUsagePlan> = {}): LiveUsagePlan {
  const quota = { limit: 100, period: 'MONTH', offset: 0 } as const;
  return { id: 'p1', name: 'Basic', quota, stages: [], tags: tagsOf('basic'), ...over };
}

export function declared(over: Partial<DesiredPlan> = {}): DesiredPlan {
  return { id: 'basic', file: 'plans/basic.yaml', name: 'Basic', stages: {}, keys: [], ...over };
}

export function desiredOf(...plans: readonly DesiredPlan[]): Desired {
  return {
    environment: 'dev',
    restApi: 'own',
    owner: 'acme/apis',
    account: undefined,
    region: undefined,
    breaking: 'warn',
    keyPolicy: DEFAULT_KEY_POLICY,
    apis: {},
    plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
    keys: {},
  };
}

/** Use on the days from one on; what remains is left to the test of it. */
export function days(from: string, ...used: readonly number[]): LiveDayUse[] {
  return used.map((count, index) => ({ day: addDays(from, index), used: count, remaining: 0 }));
}

interface Read {
  readonly plans?: readonly DesiredPlan[];
  readonly live?: readonly LiveUsagePlan[];
  readonly keys?: readonly LiveApiKey[];
  /** Of plan p1. */
  readonly use?: PlanUse;
  readonly time?: number;
}

export function report({
  plans = [declared()],
  live = [livePlan()],
  keys = [],
  use,
  time = NOON,
}: Read): UsageReport {
  const desired = desiredOf(...plans);
  return usageReport({
    desired,
    identity: { account: '123456789012', region: 'us-east-1' },
    range: { from: addDays(TODAY, -29), to: TODAY },
    time,
    found: findPlans(desired, live),
    apiKeys: keys,
    uses: new Map(use === undefined ? [] : [['p1', use]]),
  });
}

export function onlyPlan({ plans: [plan] }: UsageReport): PlanUsage {
  if (plan === undefined) throw new Error('the report has no plan');
  return plan;
}
