/** Token buckets in memory, for the throttles of the data plane and the quotas of the control plane. */

export interface Limit {
  /** Tokens per second. */
  readonly rate: number;
  /** Size of the bucket, which starts full. */
  readonly burst: number;
}

export interface TokenBuckets {
  /** Takes one token of a bucket. False, and takes nothing, when there is none. A rate or size of 0 never has any. */
  take(bucket: string, limit: Limit): boolean;
  /** Seconds until the bucket has a token; 0 when it has one. Takes nothing. */
  wait(bucket: string, limit: Limit): number;
}

/** What adding up fractions may lose of a token. */
const ROUNDING = 1e-9;

/**
 * A changed limit starts with a full bucket, so that it counts from the next call on.
 * @param now milliseconds since 1970
 */
export function tokenBuckets(now: () => number): TokenBuckets {
  const buckets = new Map<string, { readonly limit: Limit; readonly tokens: number; readonly at: number }>();
  const filled = (name: string, limit: Limit): number => {
    if (limit.rate === 0) return 0;
    const known = buckets.get(name);
    const unchanged = known?.limit.rate === limit.rate && known.limit.burst === limit.burst;
    if (known === undefined || !unchanged) return limit.burst;
    const refill = (Math.max(0, now() - known.at) / 1000) * limit.rate;
    return Math.min(limit.burst, known.tokens + refill);
  };
  return {
    take: (name, limit) => {
      const tokens = filled(name, limit);
      const admitted = tokens >= 1 - ROUNDING;
      buckets.set(name, { limit, tokens: admitted ? tokens - 1 : tokens, at: now() });
      return admitted;
    },
    wait: (name, limit) => {
      const missing = 1 - filled(name, limit);
      return missing <= ROUNDING ? 0 : missing / limit.rate;
    },
  };
}
