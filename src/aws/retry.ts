/**
 * When a refused or lost call is sent again. The SDK's own strategy gives up after 0.3 seconds of throttling, cuts a
 * long `Retry-After` short, and repeats creates after a 500, which can make a thing twice; hence this one.
 */
import type { APIGatewayClientConfig } from '@aws-sdk/client-api-gateway';

type RetryStrategy = Extract<
  NonNullable<APIGatewayClientConfig['retryStrategy']>,
  { readonly acquireInitialRetryToken: unknown }
>;
type RetryToken = Awaited<ReturnType<RetryStrategy['acquireInitialRetryToken']>>;
type RetryErrorInfo = Parameters<RetryStrategy['refreshRetryTokenForRetry']>[1];

/** What a failed call was, as far as sending it again is concerned. */
type Failure = 'throttled' | 'limit' | 'concurrent' | 'transient' | 'unreachable' | 'final';

/** How often a call is sent in all, and the base of the pause between two attempts, in milliseconds. */
const PATIENCE: Readonly<Record<Failure, { readonly attempts: number; readonly base: number }>> = {
  throttled: { attempts: 10, base: 1000 },
  // The same error says "slow down" and "you have too many of these"; only the first passes (aws-facts 6).
  limit: { attempts: 3, base: 1000 },
  concurrent: { attempts: 5, base: 500 },
  transient: { attempts: 5, base: 100 },
  unreachable: { attempts: 2, base: 100 },
  final: { attempts: 1, base: 0 },
};

const LONGEST_PAUSE = 20_000;
/** A server that asks for more than this is not waited for. */
const LONGEST_HINT = 60_000;

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

/** For reads, and for writes that may be sent twice because they set a state instead of adding a thing. */
export function retryIdempotent(): RetryStrategy {
  return retryStrategy((info) => classify(info));
}

/**
 * For creates: only what the service refused before it did anything. A create whose answer was lost is not repeated;
 * the thing, if it was made, is found again by its tags in the next run.
 */
export function retryCreate(): RetryStrategy {
  return retryStrategy((info) => {
    const failure = classify(info);
    return failure === 'throttled' ? failure : 'final';
  });
}

function retryStrategy(failureOf: (info: RetryErrorInfo) => Failure): RetryStrategy {
  return {
    acquireInitialRetryToken: async () => tokenOf(0, 0),
    refreshRetryTokenForRetry: async (token, info) => {
      const attempts = token.getRetryCount() + 1;
      const { attempts: most, base } = PATIENCE[failureOf(info)];
      const hint = hintOf(info);
      if (attempts >= most || hint > LONGEST_HINT) throw new Error('not to be sent again');
      return tokenOf(attempts, hint > 0 ? hint : pause(base, attempts));
    },
    recordSuccess: () => undefined,
  };
}

function classify({ error, errorType }: RetryErrorInfo): Failure {
  const name = error?.name ?? '';
  const code = codeOf(error);
  if (name === 'LimitExceededException') return 'limit';
  if (name === 'ConflictException') return isConcurrent(error) ? 'concurrent' : 'final';
  if (errorType === 'THROTTLING') return 'throttled';
  if (UNREACHABLE.has(code)) return 'unreachable';
  return errorType === 'TRANSIENT' || errorType === 'SERVER_ERROR' ? 'transient' : 'final';
}

/** The one 409 that passes; all others are final (aws-facts 6). */
function isConcurrent(error: { readonly message?: string } | undefined): boolean {
  return error?.message?.includes('concurrent modification') === true;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Milliseconds that the server asked for with `Retry-After`; -1 where it did not. */
function hintOf({ retryAfterHint }: RetryErrorInfo): number {
  return retryAfterHint === undefined ? -1 : Math.max(1, retryAfterHint.getTime() - Date.now());
}

/** Exponential, with half of it random so that runs that were throttled together do not come back together. */
function pause(base: number, attempts: number): number {
  const full = Math.min(base * 2 ** (attempts - 1), LONGEST_PAUSE);
  return Math.round(full / 2 + (Math.random() * full) / 2);
}

function tokenOf(count: number, delay: number): RetryToken {
  return { getRetryCount: () => count, getRetryDelay: () => delay };
}
