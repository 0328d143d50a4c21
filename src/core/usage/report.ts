/** From the plans, keys and days that were read to the report. */
import type { Desired, DesiredPlan } from '../model/desired.ts';
import { own, sorted } from '../model/json.ts';
import type { LiveApiKey, LiveDayUse, LiveUsagePlan } from '../model/live.ts';
import { dayOf, type DayRange } from './days.ts';
import type { FoundPlan } from './find-plans.ts';
import { keyUsage, type QuotaPeriod, type UsageFrame, usedIn } from './key-usage.ts';
import type { KeyUsage, PlanUsage, UsageReport, UsageTotals } from './model.ts';
import { periodOf } from './period.ts';

export interface UsageInput {
  readonly desired: Desired;
  readonly identity: { readonly account: string; readonly region: string };
  readonly range: DayRange;
  /** Now, in seconds since 1970. */
  readonly time: number;
  /** By plan id. */
  readonly found: ReadonlyMap<string, FoundPlan>;
  readonly apiKeys: readonly LiveApiKey[];
  /** By usage plan id. */
  readonly uses: ReadonlyMap<string, PlanUse>;
}

/** What was read of one plan. */
export interface PlanUse {
  /** Ids of the keys in it. */
  readonly keys: readonly string[];
  /** By key id. */
  readonly days: Readonly<Record<string, readonly LiveDayUse[]>>;
}

export function usageReport(input: UsageInput): UsageReport {
  const { desired, identity, range, time } = input;
  const { environment, owner } = desired;
  const keys = new Map(input.apiKeys.map((key) => [key.id, key]));
  return {
    target: { account: identity.account, region: identity.region, environment, owner },
    range,
    today: dayOf(time),
    plans: sorted(Object.keys(desired.plans)).flatMap((id) => {
      const plan = own(desired.plans, id);
      return plan === undefined ? [] : [planUsage(input, plan, keys)];
    }),
  };
}

/** The quota of a live plan with the period that holds a day. */
export function quotaPeriod({ quota }: LiveUsagePlan, day: string): QuotaPeriod | undefined {
  return quota === undefined ? undefined : { quota, period: periodOf(quota, day) };
}

function planUsage(input: UsageInput, plan: DesiredPlan, keys: ReadonlyMap<string, LiveApiKey>): PlanUsage {
  const found = input.found.get(plan.id);
  const declared = { id: plan.id, existing: plan.existing !== undefined };
  if (found?.live === undefined) {
    const missing = found?.missing ?? 'It was not looked for.';
    return { ...declared, name: plan.name, missing, keys: [], totals: totalsOf([], []) };
  }
  const { live } = found;
  const use = input.uses.get(live.id) ?? { keys: [], days: {} };
  const limited = quotaPeriod(live, dayOf(input.time));
  const rows = rowsOf(input, use, keys, limited);
  return {
    ...declared,
    name: live.name,
    usagePlanId: live.id,
    ...limited,
    keys: rows,
    totals: totalsOf(rows, goneUse(input.range, use, keys)),
  };
}

function rowsOf(
  frame: UsageFrame,
  use: PlanUse,
  keys: ReadonlyMap<string, LiveApiKey>,
  limited: QuotaPeriod | undefined,
): readonly KeyUsage[] {
  const members = new Set(use.keys);
  const rows = sorted(new Set([...use.keys, ...Object.keys(use.days)])).flatMap((id) => {
    const key = keys.get(id);
    if (key === undefined) return [];
    return [keyUsage(frame, key, own(use.days, id) ?? [], { inPlan: members.has(id), limited })];
  });
  return rows.filter((row) => row.inPlan || row.lastUsed !== undefined).sort(byShare);
}

/** Largest share first, then most requests; keys without a share last. */
function byShare(one: KeyUsage, other: KeyUsage): number {
  const share = ({ quota }: KeyUsage): number => quota?.share ?? -1;
  return (
    share(other) - share(one) ||
    other.used - one.used ||
    compare(one.name, other.name) ||
    compare(one.id, other.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Use in the range of keys that the account no longer lists. Their ids are not shown: the API reference calls what stands
 * there "an API key value".
 */
function goneUse(range: DayRange, { days }: PlanUse, keys: ReadonlyMap<string, LiveApiKey>): number[] {
  return Object.entries(days)
    .filter(([id]) => !keys.has(id))
    .map(([, used]) => usedIn(used, range))
    .filter((used) => used > 0);
}

function totalsOf(rows: readonly KeyUsage[], gone: readonly number[]): UsageTotals {
  const members = rows.filter(({ inPlan }) => inPlan);
  const count = (holds: (key: KeyUsage) => boolean): number => members.filter(holds).length;
  const ends = ({ quota }: KeyUsage): string | undefined => quota?.exhaustion;
  const goneUsed = sum(gone);
  return {
    keys: members.length,
    used: sum(rows.map(({ used }) => used)) + goneUsed,
    neverUsed: count(({ neverUsed }) => neverUsed),
    exhausted: count((key) => ends(key) === 'exhausted'),
    runningOut: count((key) => ![undefined, 'exhausted'].includes(ends(key))),
    gone: { keys: gone.length, used: goneUsed },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
