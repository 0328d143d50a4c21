/** One call on its way through the gateway. */
import type { Method } from '@aws-sdk/client-api-gateway';
import type { AccessTables } from '../propagation.ts';
import type { Account, StoredApi, StoredDefinition, StoredResource } from '../store.ts';

/** Header names as they were sent, each with its values in order. */
export type HeaderValues = Readonly<Record<string, readonly string[]>>;

export interface GatewayRequest {
  readonly httpMethod: string;
  /** After the stage, as it was sent: not decoded, trailing slash kept; at least `/`. */
  readonly path: string;
  /** Decoded names and values. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly headers: HeaderValues;
  readonly body: Buffer;
  readonly sourceIp: string;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly headers: HeaderValues;
  readonly body: Buffer;
}

/** What the data plane gets from outside. */
export interface DataPlaneOptions {
  /**
   * Runs a local function.
   * @returns what it returns, as JSON
   * @throws what it throws
   */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** Milliseconds since the epoch. Throttles and quotas count with it. */
  now(): number;
  /** Keys, plans and plan keys as they have reached the data plane. Default: those of the account. */
  seen?(): AccessTables;
  /** Whether an HTTP integration may call this host; loopback addresses always may. Default: none. */
  allowHost?(hostname: string): boolean;
  /** The execution log: one line per gateway error that has a reason. Default: dropped. */
  log?(line: string): void;
}

/** A call that has reached a stage. */
export interface Call {
  readonly account: Account;
  readonly access: AccessTables;
  readonly apiId: string;
  readonly stageName: string;
  readonly stage: StoredApi['stages'][string];
  /** The stage's deployment: what is served, whatever the working copy says. */
  readonly snapshot: StoredDefinition;
  readonly request: GatewayRequest;
  readonly requestId: string;
  readonly extendedRequestId: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly route?: Route;
  readonly authorizer?: AuthorizerResult;
  readonly apiKey?: ApiKeyUse;
}

/** A call that has found its method. */
export interface RoutedCall extends Call {
  readonly route: Route;
}

export interface Route {
  readonly resource: StoredResource;
  /** The resource's path, for example `/pets/{petId}`. */
  readonly resourcePath: string;
  /** As the resource has it: `GET`, or `ANY`. */
  readonly methodName: string;
  readonly method: Method;
  /** As they were sent, not decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

export interface AuthorizerResult {
  /** What `$context.authorizer` and the event's `requestContext.authorizer` hold. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly usageIdentifierKey?: string;
}

export interface ApiKeyUse {
  readonly id: string;
  readonly value: string;
  readonly usagePlanId: string;
}

/** The last value of a header, whatever the case of its name. */
export function headerOf(headers: HeaderValues, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.keys(headers).find((key) => key.toLowerCase() === wanted);
  return found === undefined ? undefined : headers[found]?.at(-1);
}

/** The media type of a `Content-Type` or `Accept` header: in lower case, first of a list, without parameters. */
export function mediaType(header: string | undefined): string | undefined {
  const type = header?.split(',')[0]?.split(';')[0]?.trim().toLowerCase();
  return type === '' ? undefined : type;
}

/** Maps the values of a record. */
export function mapRecord<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, key: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

/** An own member of a record: names from a request must not find what every object inherits. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Only the last value of each name, as the service's single-value maps have it. */
export function lastValues(values: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return mapRecord(values, (list) => list.at(-1) ?? '');
}
