/** Turns an operation's output, or an error, into an HTTP answer, as the schema says. */
import { isObject } from '../../core/model/json.ts';
import { COMMON_STATUSES, ServiceError } from './error.ts';
import type { ErrorShape, Operation } from './operation.ts';
import type { Member, Shape, SimpleType } from './schema.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export function encodeOutput(operation: Operation, output: Readonly<Record<string, unknown>>): HttpAnswer {
  const { members } = operation.output;
  const headers = headersOf(members, output);
  const status = Number(valueAt(members, output, 'statusCode') ?? operation.status);
  const payload = members.find((member) => member.location.in === 'payload');
  if (payload !== undefined) return { status, headers, body: payloadOf(output[payload.name]) };
  if (status === 204) return { status, headers };
  const body = JSON.stringify(structureToJson(members, output));
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body };
}

function headersOf(
  members: readonly Member[],
  output: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { name, location } of members) {
    const value = output[name];
    if (location.in === 'header' && value !== undefined) headers[location.name.toLowerCase()] = String(value);
  }
  return headers;
}

function valueAt(
  members: readonly Member[],
  output: Readonly<Record<string, unknown>>,
  place: string,
): unknown {
  const member = members.find(({ location }) => location.in === place);
  return member && output[member.name];
}

function payloadOf(value: unknown): string | Uint8Array {
  if (value instanceof Uint8Array || typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}

/** A value in JSON. `null` stays null, which is how the service shows an empty response template (aws-facts 2.10). */
function toJson(shape: Shape, value: unknown): unknown {
  if (value === null) return null;
  if (shape.kind === 'list')
    return Array.isArray(value) ? value.map((item) => toJson(shape.item(), item)) : value;
  if (shape.kind === 'simple') return scalarToJson(shape.type, value);
  if (!isObject(value)) return value;
  if (shape.kind === 'structure') return structureToJson(shape.members, value);
  const of = shape.value();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, toJson(of, entry)]),
  );
}

/** What does not travel in an answer's JSON. Places of requests mean nothing there: `position` is marked as a query. */
const OUTSIDE_BODY: ReadonlySet<string> = new Set(['header', 'headerMap', 'payload', 'statusCode']);

function structureToJson(
  members: readonly Member[],
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const member of members) {
    const entry = value[member.name];
    if (entry === undefined || OUTSIDE_BODY.has(member.location.in)) continue;
    json[member.wireName] = toJson(member.shape(), entry);
  }
  return json;
}

function scalarToJson(type: SimpleType, value: unknown): unknown {
  if (type === 'blob' && value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (!(value instanceof Date)) return value;
  if (type === 'date-time') return value.toISOString();
  if (type === 'http-date') return value.toUTCString();
  return value.getTime() / 1000;
}

/** The answer to a failed call: status, `x-amzn-ErrorType`, `Retry-After`, and the message under the model's name for it. */
export function encodeError(error: unknown, shapes: ReadonlyMap<string, ErrorShape>): HttpAnswer {
  const failure = error instanceof ServiceError ? error : internalFailure(error);
  const shape = shapes.get(failure.name);
  const { status, retryAfterSeconds } = failure.details;
  const messageName =
    shape?.members.find(({ name }) => name.toLowerCase() === 'message')?.wireName ?? 'message';
  const hasType = shape?.members.some(({ name }) => name === 'Type') ?? false;
  return {
    status: status ?? shape?.status ?? COMMON_STATUSES[failure.name] ?? 400,
    headers: {
      'content-type': 'application/json',
      'x-amzn-errortype': failure.name,
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
    },
    body: JSON.stringify({ ...(hasType ? { Type: 'User' } : {}), [messageName]: failure.message }),
  };
}

function internalFailure(error: unknown): ServiceError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new ServiceError('InternalFailure', `The embedded service failed: ${reason}`);
}
