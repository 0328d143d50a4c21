/** What one key used. */
import type { Desired } from '../model/desired.ts';
import { isOurs } from '../diff/match.ts';
import { TAG_GENERATION } from '../model/key-mark.ts';
import type { LiveApiKey, LiveDayUse } from '../model/live.ts';
import type { Quota } from '../model/repository.ts';
import { type DayRange, dayOf } from './days.ts';
import type { KeyQuotaUse, KeyUsage } from './model.ts';
import { projectExhaustion } from './period.ts';

/** When and for whom a report is made. */
export interface UsageFrame {
  readonly desired: Pick<Desired, 'owner' | 'environment'>;
  readonly range: DayRange;
  /** Now, in seconds since 1970. */
  readonly time: number;
}

/** A plan's quota with its current period. */
export interface QuotaPeriod {
  readonly quota: Quota;
  readonly period: DayRange;
}

/** @param days what was read of the key, in any order */
export function keyUsage(
  { desired, range, time }: UsageFrame,
  key: LiveApiKey,
  days: readonly LiveDayUse[],
  plan: { readonly inPlan: boolean; readonly limited: QuotaPeriod | undefined },
): KeyUsage {
  const { [TAG_GENERATION]: generation } = key.tags;
  const used = usedIn(days, range);
  const lastUsed = lastDay(days);
  const { inPlan, limited } = plan;
  return {
    id: key.id,
    name: key.name,
    ...(generation === undefined ? {} : { generation }),
    managed: isOurs(desired, key.tags),
    enabled: key.enabled,
    inPlan,
    used,
    neverUsed: used === 0,
    ...(lastUsed === undefined ? {} : { lastUsed }),
    // Who left the plan has no quota in it.
    ...(inPlan && limited !== undefined ? { quota: quotaUse(limited, days, time) } : {}),
  };
}

export function usedIn(days: readonly LiveDayUse[], { from, to }: DayRange): number {
  return days.filter(({ day }) => from <= day && day <= to).reduce((sum, { used }) => sum + used, 0);
}

function lastDay(days: readonly LiveDayUse[]): string | undefined {
  return days
    .filter(({ used }) => used > 0)
    .reduce<string | undefined>(
      (last, { day }) => (last === undefined || day > last ? day : last),
      undefined,
    );
}

function quotaUse({ quota, period }: QuotaPeriod, days: readonly LiveDayUse[], time: number): KeyQuotaUse {
  const { limit } = quota;
  const used = usedIn(days, period);
  const today = dayOf(time);
  const left = days.find(({ day }) => day === today)?.remaining ?? 0;
  const remaining = Math.max(0, limit - used, left);
  const exhaustion = remaining === 0 ? 'exhausted' : projectExhaustion({ used, remaining }, period, time);
  return {
    used,
    limit,
    remaining,
    share: remaining === 0 ? 1 : used / (used + remaining),
    ...(exhaustion === undefined ? {} : { exhaustion }),
  };
}
