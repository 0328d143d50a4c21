/** `usage`: who used how much of which quota. It is given a reader and nothing that writes. */
import type { Desired } from '../core/model/desired.ts';
import { OperationError } from '../core/model/fault.ts';
import type { LiveDayUse, LiveUsagePlan } from '../core/model/live.ts';
import { dayOf, type DayRange } from '../core/usage/days.ts';
import { findPlans } from '../core/usage/find-plans.ts';
import type { UsageReport } from '../core/usage/model.ts';
import { rangesToRead } from '../core/usage/range.ts';
import { type PlanUse, quotaPeriod, usageReport } from '../core/usage/report.ts';
import { desire, load, type Said, saidOf } from './desire.ts';
import { type PlanDeps, planTools, type PlanTools } from './plan.ts';
import type { Reader } from './ports.ts';

export interface UsageOptions {
  readonly env?: string;
  readonly range: DayRange;
}

export interface UsageResult extends Said {
  /** Absent when the files have errors. */
  readonly report?: UsageReport;
}

/**
 * Reads the plans that the files declare, the keys in them and what these used.
 * @throws OperationError `wrong-account`, or what a read fails with
 */
export async function usage(deps: PlanDeps, options: UsageOptions): Promise<UsageResult> {
  const wish = await desire(await load(deps.sources), options.env, deps.values);
  if (wish.desired === undefined) return saidOf(wish);
  const tools = await planTools(deps, wish.desired);
  return { ...saidOf(wish), report: await usageOf(tools, wish.desired, options.range) };
}

/** The same for files that are compiled already. */
export async function usageOf(tools: PlanTools, desired: Desired, range: DayRange): Promise<UsageReport> {
  const { reader, journal, time } = tools;
  const identity = await reader.identity();
  refuseOtherAccount(desired, identity.account);
  journal.note({ type: 'reading', what: 'usage plans and API keys' });
  const [usagePlans, apiKeys] = await Promise.all([reader.usagePlans(), reader.apiKeys()]);
  const found = findPlans(desired, usagePlans);
  const uses = new Map<string, PlanUse>();
  for (const [id, { live }] of found) {
    // Two files may name the same existing plan.
    if (live === undefined || uses.has(live.id)) continue;
    journal.note({ type: 'reading', what: `use of plan ${id}` });
    uses.set(live.id, await readPlan(reader, live, range, dayOf(time)));
  }
  return usageReport({ desired, identity, range, time, found, apiKeys, uses });
}

function refuseOtherAccount({ account, environment }: Desired, actual: string): void {
  if (account === undefined || account === actual) return;
  throw new OperationError({
    code: 'wrong-account',
    message: `Environment ${environment} belongs to account ${account}, but the credentials are for ${actual}. Nothing of it was read.`,
    hint: 'Use credentials of that account, or change `account` in tollgate.yaml.',
  });
}

async function readPlan(
  reader: Reader,
  live: LiveUsagePlan,
  range: DayRange,
  today: string,
): Promise<PlanUse> {
  const ranges = rangesToRead(range, quotaPeriod(live, today)?.period, today);
  const [keys, ...read] = await Promise.all([
    reader.planKeys(live.id),
    ...ranges.map(({ from, to }) => reader.usage(live.id, from, to)),
  ]);
  return { keys, days: joined(read) };
}

/** The days of each key from answers about different days. */
function joined(
  answers: readonly Readonly<Record<string, readonly LiveDayUse[]>>[],
): Readonly<Record<string, readonly LiveDayUse[]>> {
  const byKey = Map.groupBy(
    answers.flatMap((answer) => Object.entries(answer)),
    ([id]) => id,
  );
  return Object.fromEntries([...byKey].map(([id, parts]) => [id, parts.flatMap(([, days]) => days)]));
}
