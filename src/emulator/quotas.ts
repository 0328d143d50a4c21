/** The published request rates of the control plane (aws-facts 1.1), enforced when asked. */
import { ServiceError } from './protocol/error.ts';
import { type Limit, type TokenBuckets, tokenBuckets } from './token-buckets.ts';

export interface QuotaOptions {
  /** How much faster than the emulator's clock the quotas' time passes; 1 unless told. */
  readonly speed?: number;
}

/** All operations together. */
const ACCOUNT: Limit = { rate: 10, burst: 40 };

/** `calls` per `seconds`, as the service publishes them. An operation without a row has no rate of its own. */
const RATES: readonly (readonly [operation: string, calls: number, seconds: number])[] = [
  ['ImportRestApi', 1, 3],
  ['ImportRestApi EDGE', 1, 30],
  ['CreateRestApi', 1, 3],
  ['CreateRestApi EDGE', 1, 30],
  ['PutRestApi', 1, 1],
  ['DeleteRestApi', 1, 30],
  ['GetResources', 5, 2],
  ['CreateResource', 5, 1],
  ['DeleteResource', 5, 1],
  ['CreateDeployment', 1, 5],
  ['CreateApiKey', 5, 1],
  ['DeleteApiKey', 5, 1],
  ['UpdateUsagePlan', 1, 20],
  ['UpdateAccount', 1, 20],
  ['CreateDocumentationVersion', 1, 20],
  ['ImportDocumentationParts', 1, 30],
  ['CreateDomainName', 1, 30],
  ['UpdateDomainName', 1, 30],
  ['DeleteDomainName', 1, 30],
];

/** A bucket holds what one span of time lets through. */
const LIMITS: ReadonlyMap<string, Limit> = new Map(
  RATES.map(([operation, calls, seconds]) => [operation, { rate: calls / seconds, burst: calls }]),
);

/** Admits a call, or throws ServiceError 429 TooManyRequestsException with Retry-After, in whole seconds. */
export type Admit = (operation: string, input: Readonly<Record<string, unknown>>) => void;

/** @param now milliseconds since 1970 */
export function createQuotas({ speed = 1 }: QuotaOptions, now: () => number): Admit {
  const buckets = tokenBuckets(() => now() * speed);
  return (operation, input) => {
    const name = rowOf(operation, input);
    const own = LIMITS.get(name);
    const limits: readonly (readonly [string, Limit])[] = [
      ['all operations', ACCOUNT],
      ...(own === undefined ? [] : [[name, own] as const]),
    ];
    const wait = longestWait(buckets, limits);
    if (wait > 0) throw tooMany(wait / speed);
    for (const [bucket, limit] of limits) buckets.take(bucket, limit);
  };
}

function longestWait(buckets: TokenBuckets, limits: readonly (readonly [string, Limit])[]): number {
  return Math.max(...limits.map(([bucket, limit]) => buckets.wait(bucket, limit)));
}

/** Edge-optimised APIs, which is what is made when no type is given, have rates of their own. */
function rowOf(operation: string, input: Readonly<Record<string, unknown>>): string {
  if (operation !== 'ImportRestApi' && operation !== 'CreateRestApi') return operation;
  const said = JSON.stringify(input['parameters'] ?? input['endpointConfiguration'] ?? {});
  return /REGIONAL|PRIVATE/.test(said) ? operation : `${operation} EDGE`;
}

function tooMany(seconds: number): ServiceError {
  const retryAfterSeconds = Math.max(1, Math.ceil(seconds));
  return new ServiceError('TooManyRequestsException', 'Too Many Requests', { retryAfterSeconds });
}
