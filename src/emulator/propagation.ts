/** How long changes of keys, plans and plan keys take to reach the data plane (aws-facts 5.6). */
import type { Account } from './store.ts';

/** The tables that admit a call: what takes its time to propagate, in contrast to deployments. */
export type AccessTables = Pick<Account, 'apiKeys' | 'usagePlans' | 'usagePlanKeys'>;

export interface Propagation {
  /** The tables as the data plane sees them now. */
  readonly seen: () => AccessTables;
  /** Notes that a call may have changed the tables. */
  readonly changed: () => void;
}

/**
 * @param delayMs milliseconds; with 0 the data plane sees the account itself
 * @param now milliseconds since 1970
 */
export function createPropagation(account: Account, delayMs: number, now: () => number): Propagation {
  if (delayMs <= 0) return { seen: () => account, changed: () => undefined };
  // What was there at the start has long arrived.
  let versions = [{ at: Number.NEGATIVE_INFINITY, tables: tablesOf(account) }];
  return {
    seen: () => {
      const arrived = versions.findLastIndex(({ at }) => at + delayMs <= now());
      // Older versions are never seen again.
      versions = versions.slice(Math.max(arrived, 0));
      return versions[0]?.tables ?? account;
    },
    changed: () => void versions.push({ at: now(), tables: tablesOf(account) }),
  };
}

/** Handlers put a new object in the place of a changed one, so that a copy of the tables is a version of them. */
function tablesOf({ apiKeys, usagePlans, usagePlanKeys }: Account): AccessTables {
  return { apiKeys: { ...apiKeys }, usagePlans: { ...usagePlans }, usagePlanKeys: { ...usagePlanKeys } };
}
