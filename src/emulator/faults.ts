/** Faults that a test or a user injects into control-plane calls: what can go wrong between a client and the service. */
import type { ServiceName } from './server.ts';
import type { ServiceAnswer } from './protocol/service.ts';
import { queryError } from './query.ts';

/**
 * - `refused`: 500, and nothing was done
 * - `throttled`: 429 with `Retry-After: 1`, and nothing was done
 * - `conflict`: 409, another writer is at it (aws-facts 6), and nothing was done
 * - `expired`: 403, the credentials are of no use any more, and nothing was done
 * - `cut`: the connection ends without an answer, and nothing was done
 * - `lost`: the connection ends without an answer, and the call WAS done
 */
export type FaultKind = 'refused' | 'throttled' | 'conflict' | 'expired' | 'cut' | 'lost';

/** A call that is about to be done. */
export interface UpcomingCall {
  readonly service: ServiceName;
  /** The operation's name, or the empty string when the request names none. */
  readonly operation: string;
  /** 1, 2, 3 ... over the calls of all services, reads and writes. */
  readonly number: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}

/** Asked once for every control-plane call, before it is done. */
export type ChooseFault = (call: UpcomingCall) => FaultKind | undefined;

const ERRORS = {
  refused: {
    status: 500,
    name: 'InternalFailure',
    message: 'The request processing has failed because of an unknown error, exception or failure.',
  },
  throttled: { status: 429, name: 'TooManyRequestsException', message: 'Too Many Requests' },
  conflict: {
    status: 409,
    name: 'ConflictException',
    message: 'Unable to complete operation due to concurrent modification. Please try again later.',
  },
  expired: {
    status: 403,
    name: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  },
} as const;

/** The answer that a fault gives in the place of the service, in the service's own protocol. */
export function faultyAnswer(
  { operation, service }: Pick<UpcomingCall, 'operation' | 'service'>,
  fault: keyof typeof ERRORS,
): ServiceAnswer {
  const { message, name, status } = ERRORS[fault];
  const retry = fault === 'throttled' ? { 'retry-after': '1' } : {};
  if (service === 'sts' || service === 'cloudformation') {
    const answer = queryError('', operation, name, message);
    return { ...answer, status, headers: { ...answer.headers, ...retry } };
  }
  return {
    operation,
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': name, ...retry },
    body: JSON.stringify({ __type: name, message }),
  };
}
