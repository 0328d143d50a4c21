/** One change of access in words: statuses where somebody gains or loses an operation, else the limits that differ. */
import type { Access, AccessChange } from '../model/plan.ts';
import type { Quota, Throttle } from '../model/repository.ts';

export interface Words {
  /** `200 -> 403`, `10 rps -> 2 rps, burst 20 -> 5`. */
  readonly change: string;
  /** What "lose" does not say by itself: ` (429)`. */
  readonly aside: string;
  /** Whether the operation is new. */
  readonly fresh: boolean;
}

type Change = Pick<AccessChange, 'before' | 'after' | 'effect'>;

export function wordsOf({ before, after, effect }: Change, arrow: string): Words {
  const fresh = before.status === 'absent';
  if (effect === 'reduced' || effect === 'raised')
    return { change: limitWords(before, after, arrow), aside: '', fresh };
  const aside = effect === 'lost' && after.status === 'blocked' ? ` (${statusOf(after)})` : '';
  return { change: `${statusOf(before)} ${arrow} ${statusOf(after)}`, aside, fresh };
}

/** What a caller gets for a good request. */
function statusOf({ status }: Access): string {
  if (status === 'absent') return 'no such operation';
  if (status === 'refused') return '403';
  return status === 'blocked' ? '429' : '200';
}

function limitWords(before: Access, after: Access, arrow: string): string {
  if (before.status !== 'allowed' || after.status !== 'allowed')
    return `${allLimits(before)} ${arrow} ${allLimits(after)}`;
  return [
    ...throttleWords(before.throttle, after.throttle, arrow),
    ...quotaWords(before.quota, after.quota, arrow),
  ].join(', ');
}

function allLimits(access: Access): string {
  if (access.status !== 'allowed') return 'open';
  const { throttle, quota } = access;
  const throttled = throttle === undefined ? [] : [throttleText(throttle)];
  return [...throttled, ...(quota === undefined ? [] : [`quota ${quotaText(quota)}`])].join(', ');
}

function throttleWords(before: Throttle | undefined, after: Throttle | undefined, arrow: string): string[] {
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    const [was, is] = [before, after].map((each) =>
      each === undefined ? 'no throttle' : throttleText(each),
    );
    return [`${was} ${arrow} ${is}`];
  }
  return [
    ...(before.rate === after.rate ? [] : [`${before.rate} rps ${arrow} ${after.rate} rps`]),
    ...(before.burst === after.burst ? [] : [`burst ${before.burst} ${arrow} ${after.burst}`]),
  ];
}

function throttleText({ rate, burst }: Throttle): string {
  return `${rate} rps, burst ${burst}`;
}

function quotaWords(before: Quota | undefined, after: Quota | undefined, arrow: string): string[] {
  const [was, is] = [quotaText(before), quotaText(after)];
  return was === is ? [] : [`quota ${was} ${arrow} ${is}`];
}

function quotaText(quota: Quota | undefined): string {
  return quota === undefined ? 'none' : `${quota.limit}/${quota.period}`;
}
