/** Whether a caller is better or worse off with another access. */
import type { Access, AccessEffect } from '../model/plan.ts';
import type { Quota, Throttle } from '../model/repository.ts';

/** @returns undefined when it is all the same: who could not call and cannot call, or the limits are equal */
export function effectOf(before: Access, after: Access): AccessEffect | undefined {
  const [could, can] = [mayCall(before), mayCall(after)];
  if (could !== can) return can ? 'gained' : 'lost';
  if (!can) return undefined;
  if (isLess(after, before)) return 'reduced';
  return isLess(before, after) ? 'raised' : undefined;
}

function mayCall({ status }: Access): boolean {
  return status === 'open' || status === 'allowed';
}

/** Whether any limit of the first access is tighter than that of the second; both may call. */
export function isLess(one: Access, other: Access): boolean {
  const [left, right] = [limitsOf(one), limitsOf(other)];
  return (
    (left.throttle?.rate ?? Infinity) < (right.throttle?.rate ?? Infinity) ||
    (left.throttle?.burst ?? Infinity) < (right.throttle?.burst ?? Infinity) ||
    isLessQuota(left.quota, right.quota)
  );
}

function limitsOf(access: Access): { readonly throttle?: Throttle; readonly quota?: Quota } {
  return access.status === 'allowed' ? access : {};
}

const DAYS: Readonly<Record<Quota['period'], number>> = { DAY: 1, WEEK: 7, MONTH: 31 };

/** Whether the second quota lets through more in a period of the first than the first does. */
function isLessQuota(one: Quota | undefined, other: Quota | undefined): boolean {
  if (one === undefined) return false;
  if (other === undefined) return true;
  return other.limit * Math.max(1, DAYS[one.period] / DAYS[other.period]) > one.limit;
}
