/** Generations of keys that stop working now because their time beside their successor is over, and whether anybody still uses them. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import type { KeyTarget } from '../diff/keys/key-target.ts';
import { DAY_SECONDS, type DayRange, dayOf } from '../usage/days.ts';
import { plansByKey, plansHolding } from './cuts.ts';
import { count, named, useText } from './use-words.ts';

interface Retiring extends DayRange {
  readonly label: string;
  readonly keyId: string;
  readonly usagePlanIds: readonly string[];
}

/** GetUsage goes back 90 days at most. */
const MOST = 89 * DAY_SECONDS;

/** With the days from which on its successor alone would have done: from the one after that was made, until today. */
export function retiringKeys(context: DiffContext, changes: readonly Change[]): readonly Retiring[] {
  const { live, match } = context;
  const { time } = live;
  const plans = plansByKey(context);
  return changes.flatMap(({ kind, resource }) => {
    const target = kind === 'apiKey' ? match.keyTargets.get(resource) : undefined;
    if (target?.role !== 'retired' || target.live === undefined) return [];
    const { id: keyId } = target.live;
    const from = Math.max(time - MOST, successorMade(context, target) + DAY_SECONDS);
    return [
      {
        label: resource,
        keyId,
        usagePlanIds: plansHolding(context, keyId, plans),
        from: dayOf(Math.min(from, time)),
        to: dayOf(time),
      },
    ];
  });
}

function successorMade({ live, match }: DiffContext, { key }: KeyTarget): number {
  const successors = (match.workingKeys.get(key) ?? []).flatMap((target) => target.live ?? []);
  return Math.min(live.time, ...successors.map(({ createdDate }) => createdDate));
}

/** The files asked for it, and so it is no reason to refuse; but whoever still calls with the old value is about to notice. */
export function stillUsed(context: DiffContext, changes: readonly Change[]): readonly string[] {
  const { usage } = context.live;
  const used = retiringKeys(context, changes).flatMap(({ label, keyId, usagePlanIds, from }) => {
    const days = usagePlanIds.flatMap((id) => usage[id]?.[keyId] ?? []).filter(({ day }) => day >= from);
    const text = useText(days);
    return text === undefined ? [] : [`${label} (${text})`];
  });
  if (used.length === 0) return [];
  return [
    `${count(used.length, 'old key')} that stop${used.length === 1 ? 's' : ''} working now made calls after the new value was there: ${named(used)}. Whoever made them gets 403 unless they have changed over since.`,
  ];
}
