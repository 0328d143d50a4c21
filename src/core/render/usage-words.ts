/** The words of a report of use, the same in every format. */
import type { KeyQuotaUse, KeyUsage, PlanUsage, UsageTotals } from '../usage/model.ts';
import { short } from './escape.ts';

const BAR_WIDTH = 10;

/** `[#####-----]  52%`; full only when nothing is left. */
export function bar({ share }: KeyQuotaUse): string {
  const filled = Math.floor(share * BAR_WIDTH);
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${percent(share).padStart(4)}`;
}

/** Rounded down, so that 100% means all of it. */
function percent(share: number): string {
  return `${Math.floor(share * 100)}%`;
}

/** `12,345`. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 key`, `2 keys`. */
export function plural(count: number, word: string): string {
  return `${number(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** What there is to say of a key beside its name; empty for an ordinary key of ours. */
export function keyMarks({ generation, enabled, managed, inPlan }: KeyUsage): string {
  const marks = [
    generation === undefined ? '' : `generation ${short(generation, 20)}`,
    enabled ? '' : 'disabled',
    managed ? '' : 'not ours',
    inPlan ? '' : 'left the plan',
  ].filter((mark) => mark !== '');
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

/** `exhausted`, `about 2026-01-20`, or nothing when it will last. */
export function exhaustionWords({ exhaustion }: KeyQuotaUse): string {
  if (exhaustion === undefined) return '';
  return exhaustion === 'exhausted' ? exhaustion : `about ${exhaustion}`;
}

/** `1,000 requests per MONTH for each key, now 2026-01-01 to 2026-01-31`. */
export function quotaWords({ quota, period, usagePlanId }: PlanUsage): string {
  if (usagePlanId === undefined) return 'not in the account';
  if (quota === undefined || period === undefined) return 'no quota';
  const { limit, period: unit } = quota;
  return `${plural(limit, 'request')} per ${short(unit)} for each key, now ${period.from} to ${period.to}`;
}

/** One sentence. */
export function totalsWords({ keys, used, neverUsed, exhausted, runningOut, gone }: UsageTotals): string {
  const counts = [
    exhausted === 0 ? '' : `${number(exhausted)} exhausted`,
    runningOut === 0 ? '' : `${number(runningOut)} running out`,
    neverUsed === 0 ? '' : `${number(neverUsed)} never used`,
    gone.keys === 0
      ? ''
      : `${number(gone.used)} of the requests by ${plural(gone.keys, 'key')} that no longer exist`,
  ].filter((count) => count !== '');
  const first = `${plural(keys, 'key')}, ${plural(used, 'request')} in the range`;
  return `${[first, ...counts].join('; ')}.`;
}

/** Keys with a row of their own, and those of which there is nothing to say but that nobody used them. */
export function splitKeys({ keys }: PlanUsage): {
  readonly used: readonly KeyUsage[];
  readonly unused: readonly KeyUsage[];
} {
  const { used = [], unused = [] } = Object.groupBy(keys, (key) =>
    key.lastUsed === undefined && key.quota?.exhaustion === undefined ? 'unused' : 'used',
  );
  return { used, unused };
}
