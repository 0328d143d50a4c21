/**
 * Calls are sent no faster than the account lets them through, so that they are not refused. One bucket for each operation
 * that has a rate of its own and one for all of them, shared by everything in this process that calls the same service.
 * Others draw on the same quotas: a refusal empties the bucket and slows it down, and it recovers while nothing is refused.
 */
import { ALL_OPERATIONS, OPERATIONS, type Rate } from '../core/model/quotas.ts';

export interface Pacer {
  /** Resolves when the call may be sent. */
  admit(operation: string): Promise<void>;
  /** A call was refused for being one too many. @param seconds what the service asked to wait for */
  refused(operation: string, seconds: number): void;
}

export interface Waiting {
  /** `UpdateUsagePlan`, or `API Gateway` for the rate of all operations. */
  readonly what: string;
  readonly rate: Rate;
  readonly seconds: number;
}

export interface PacingOptions {
  /** How many times the published rates; 1 is what AWS publishes. */
  readonly pace: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told of every wait that a person would notice. */
  readonly onWait?: (waiting: Waiting) => void;
}

/** Waits of less than this, in milliseconds, are nobody's business. */
const WORTH_SAYING = 2000;

export function createPacer(options: PacingOptions): Pacer {
  const all = createBucket(ALL_OPERATIONS, options);
  const own = new Map(
    Object.entries(OPERATIONS).map(([operation, rate]) => [operation, createBucket(rate, options)]),
  );
  return {
    admit: async (operation) => {
      const bucket = own.get(operation);
      const rate = OPERATIONS[operation];
      // First its own: a call that waits long must not keep its place among all operations meanwhile.
      if (bucket !== undefined && rate !== undefined) await wait(bucket, { what: operation, rate }, options);
      await wait(all, { what: 'API Gateway', rate: ALL_OPERATIONS }, options);
    },
    refused: (operation, seconds) => (own.get(operation) ?? all).slowDown(seconds * 1000),
  };
}

async function wait(
  bucket: Bucket,
  of: Omit<Waiting, 'seconds'>,
  { now, sleep, onWait }: PacingOptions,
): Promise<void> {
  for (let pause = bucket.take(); pause > 0; pause = bucket.take()) {
    if (pause >= WORTH_SAYING) onWait?.({ ...of, seconds: Math.ceil(pause / 1000) });
    const until = now() + pause;
    await sleep(pause);
    // A timer may be early by a millisecond, and then it is not time yet.
    if (now() < until) await sleep(1);
  }
}

interface Bucket {
  /** Takes a place: 0 when there is one now, else milliseconds after which to ask again. First come, first served. */
  take(): number;
  slowDown(milliseconds: number): void;
}

/** The answers of calls come later than they were sent, by differing times: a little slower than published is fast enough. */
const MARGIN = 0.98;
/** What is left of a rate after a refusal, the least of it, and what comes back for each second without one. */
const BACK_OFF = 0.7;
const LEAST = 0.1;
const RECOVERY = 0.01;

function createBucket({ calls, seconds, burst = calls }: Rate, { now, pace }: PacingOptions): Bucket {
  const full = ((calls / seconds) * pace * MARGIN) / 1000;
  const size = Math.max(1, Math.floor(burst * MARGIN));
  let share = 1;
  let tokens = size;
  let at = now();
  let notBefore = 0;
  const refill = (): void => {
    const passed = Math.max(0, now() - at);
    at = Math.max(at, now());
    tokens = Math.min(size, tokens + passed * full * share);
    share = Math.min(1, share + (passed / 1000) * RECOVERY * pace);
  };
  return {
    take: () => {
      refill();
      if (now() < notBefore) return notBefore - now();
      if (tokens < 1) return Math.ceil((1 - tokens) / (full * share));
      tokens -= 1;
      return 0;
    },
    slowDown: (milliseconds) => {
      refill();
      tokens = 0;
      share = Math.max(LEAST, share * BACK_OFF);
      notBefore = Math.max(notBefore, now() + milliseconds / pace);
      at = notBefore;
    },
  };
}
