/** Reads what a plan with changes needs to know beside the lists (`core/plan/questions.ts`). */
import type { Live, LiveDayUse } from '../core/model/live.ts';
import type { Questions } from '../core/plan/questions.ts';
import type { Reader } from './ports.ts';

/**
 * The live state with the answers in it. A plan whose keys were read now is not trusted any more.
 * @throws OperationError when a read fails
 */
export async function readDetails(reader: Reader, live: Live, { planKeys, usage }: Questions): Promise<Live> {
  if (planKeys.length + usage.length === 0) return live;
  const keys: Record<string, readonly string[]> = { ...live.planKeys };
  for (const id of planKeys) keys[id] = await reader.planKeys(id);
  const used = new Map<string, Map<string, readonly LiveDayUse[]>>();
  for (const { usagePlanId, from, to, keyId } of usage) {
    const ofPlan = used.get(usagePlanId) ?? new Map<string, readonly LiveDayUse[]>();
    used.set(usagePlanId, ofPlan);
    const answer = await reader.usage(usagePlanId, from, to, keyId);
    for (const [id, days] of Object.entries(answer)) ofPlan.set(id, merged(ofPlan.get(id) ?? [], days));
  }
  return {
    ...live,
    planKeys: keys,
    usage: Object.fromEntries([...used].map(([id, ofPlan]) => [id, Object.fromEntries(ofPlan)])),
    trusted: live.trusted.filter((id) => !planKeys.includes(id)),
  };
}

/** Each day once, oldest first. */
function merged(known: readonly LiveDayUse[], days: readonly LiveDayUse[]): readonly LiveDayUse[] {
  const byDay = new Map([...known, ...days].map((day) => [day.day, day]));
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}
