/** Guards about use: keys that are in use are not cut off by the way, and no quota is set below what is used already. */
import type { Change } from '../diff/change.ts';
import type { DiffContext } from '../diff/context.ts';
import { durationText } from '../model/duration.ts';
import { sorted } from '../model/json.ts';
import type { Refusal } from '../model/plan.ts';
import { dayOf } from '../usage/days.ts';
import { periodOf } from '../usage/period.ts';
import { cutKeys } from './cuts.ts';
import { tightened } from './questions.ts';
import { count, named, total, useText } from './use-words.ts';

/** A key that somebody used lately is not cut off by the way. */
export function usedKeys(context: DiffContext, changes: readonly Change[]): readonly Refusal[] {
  const { desired, live, match } = context;
  const from = dayOf(live.time - desired.keyPolicy.usedWithin);
  const names = namesOf(context);
  const byKey = Map.groupBy(cutKeys(context, changes), ({ keyId }) => keyId);
  const used = [...byKey].flatMap(([keyId, cuts]) => {
    const days = cuts.flatMap(({ usagePlanId }) => live.usage[usagePlanId]?.[keyId] ?? []);
    const name = match.keyTargetsById.get(keyId)?.label ?? names.get(keyId) ?? keyId;
    const text = useText(days.filter(({ day }) => day >= from));
    return text === undefined ? [] : [{ name, text: `${name} (${text})` }];
  });
  if (used.length === 0) return [];
  return [
    {
      guard: 'key-in-use',
      message: `${count(used.length, 'key')} that made calls within ${durationText(desired.keyPolicy.usedWithin)} would be cut off: ${named(used.map(({ text }) => text))}.`,
      hint: 'Make sure that nobody needs them any more (a single call may be the one that verify makes after an apply); then cut them off with --force key-in-use. policy.keys.usedWithin says what counts.',
      liftable: true,
      resources: sorted(used.map(({ name }) => `apiKey:${name}`)),
    },
  ];
}

/** A quota below what is used already refuses its keys at once, until the next period. */
export function usedQuotas(context: DiffContext, changes: readonly Change[]): readonly Refusal[] {
  const { live } = context;
  return changes.flatMap((change) => {
    const found = tightened(context, change);
    if (found === undefined) return [];
    const { plan, quota } = found;
    const names = namesOf(context);
    const { from } = periodOf(quota, dayOf(live.time));
    const over = Object.entries(live.usage[plan.id] ?? {}).flatMap(([keyId, days]) => {
      const used = total(days.filter(({ day }) => day >= from));
      return used >= quota.limit && used > 0 ? [`${names.get(keyId) ?? keyId} (${used})`] : [];
    });
    if (over.length === 0) return [];
    return [
      {
        guard: 'quota-below-use',
        message: `The new quota of plan ${change.resource}, ${quota.limit} per ${quota.period}, is used up already by ${count(over.length, 'key')} since ${from}: ${named(over)}.`,
        hint: 'Give a higher limit, wait for the next period, or refuse them until then with --force quota-below-use.',
        liftable: true,
        resources: [`usagePlan:${change.resource}`],
      },
    ];
  });
}

function namesOf({ live }: DiffContext): ReadonlyMap<string, string> {
  return new Map(live.apiKeys.map(({ id, name }) => [id, name]));
}
