/** Turns an HTTP request into an operation's input, as the schema says. */
import { isObject } from '../../core/model/json.ts';
import { badRequest, ServiceError } from './error.ts';
import type { Match } from './route.ts';
import type { Member, Shape, SimpleType } from './schema.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path as sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/**
 * The input of the matched operation.
 * @throws ServiceError SerializationException for a body that is no JSON or of the wrong type (aws-facts 6),
 *   BadRequestException for a required member that is missing
 */
export function decodeInput(match: Match, request: HttpRequest): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const { members } = match.operation.input;
  const body = bodyOf(members, request.body);
  for (const member of members) {
    const value = memberValue(member, match, request, body);
    if (value !== undefined) input[member.name] = value;
  }
  const missing = members.filter((member) => member.required && input[member.name] === undefined);
  if (missing.length > 0) {
    throw badRequest(`Invalid request input: missing ${missing.map((member) => member.name).join(', ')}`);
  }
  return input;
}

function memberValue(
  member: Member,
  match: Match,
  request: HttpRequest,
  body: Readonly<Record<string, unknown>>,
): unknown {
  const { location } = member;
  const shape = member.shape();
  switch (location.in) {
    case 'label':
      return fromText(shape, match.labels[member.name]);
    case 'query':
      return fromQuery(shape, request.query, location.name);
    case 'queryMap':
      return freeQuery(match, request.query);
    case 'header':
      return fromText(shape, headerText(request.headers[location.name.toLowerCase()]));
    case 'payload':
      return fromPayload(shape, request.body);
    case 'body':
      return fromJson(shape, body[member.wireName]);
    case 'headerMap':
    case 'statusCode':
      return undefined;
  }
}

function headerText(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'object' ? value.join(',') : value;
}

/** The JSON body as an object; empty where the operation's body is a payload or nothing was sent. */
function bodyOf(members: readonly Member[], body: Uint8Array): Readonly<Record<string, unknown>> {
  if (body.length === 0 || !members.some((member) => member.location.in === 'body')) return {};
  const value = parse(body);
  if (!isObject(value))
    throw new ServiceError('SerializationException', 'Unexpected JSON value at the start of the body');
  return value;
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new ServiceError('SerializationException', 'Unable to parse the request body as JSON');
  }
}

function fromPayload(shape: Shape, body: Uint8Array): unknown {
  if (body.length === 0) return undefined;
  if (shape.kind === 'simple') return shape.type === 'blob' ? body : new TextDecoder().decode(body);
  return fromJson(shape, parse(body));
}

function fromQuery(shape: Shape, query: URLSearchParams, name: string): unknown {
  if (!query.has(name)) return undefined;
  if (shape.kind === 'list') return query.getAll(name).map((text) => fromText(shape.item(), text));
  return fromText(shape, query.get(name) ?? undefined);
}

/** The query parameters that no other member and no literal of the route takes. */
function freeQuery(match: Match, query: URLSearchParams): Record<string, string> | undefined {
  const taken = new Set(match.operation.literals.map(([name]) => name));
  for (const { location } of match.operation.input.members)
    if (location.in === 'query') taken.add(location.name);
  const free = [...query].filter(([name]) => !taken.has(name));
  return free.length === 0 ? undefined : Object.fromEntries(free);
}

function fromText(shape: Shape, text: string | undefined): unknown {
  if (text === undefined || shape.kind !== 'simple') return text;
  if (shape.type === 'number') return Number(text);
  if (shape.type === 'boolean') return text === 'true';
  return text;
}

function fromJson(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (shape.kind === 'list') {
    if (!Array.isArray(value)) throw wrongType(value, 'ArrayList');
    return value.map((item) => fromJson(shape.item(), item));
  }
  if (shape.kind === 'simple') return fromJsonScalar(shape.type, value);
  if (!isObject(value)) throw wrongType(value, 'LinkedHashMap');
  return shape.kind === 'map' ? fromJsonMap(shape.value(), value) : fromJsonStructure(shape.members, value);
}

function fromJsonMap(shape: Shape, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [
    key,
    fromJson(shape, entry),
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

function fromJsonStructure(
  members: readonly Member[],
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = members.map((member): [string, unknown] => [
    member.name,
    fromJson(member.shape(), value[member.wireName]),
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

function fromJsonScalar(type: SimpleType, value: unknown): unknown {
  switch (type) {
    case 'string':
      if (typeof value !== 'string') throw wrongType(value, 'String');
      return value;
    case 'number':
      if (typeof value !== 'number') throw wrongType(value, 'Number');
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw wrongType(value, 'Boolean');
      return value;
    case 'blob':
      return typeof value === 'string' ? Buffer.from(value, 'base64') : value;
    case 'epoch':
    case 'date-time':
    case 'http-date':
      return typeof value === 'number' ? new Date(value * 1000) : new Date(String(value));
    case 'document':
      return value;
  }
}

/** aws-facts 6: `class java.lang.Boolean can not be converted to an String`. */
function wrongType(value: unknown, wanted: string): ServiceError {
  const given = JAVA_TYPES[typeof value] ?? 'java.util.LinkedHashMap';
  return new ServiceError('SerializationException', `class ${given} can not be converted to an ${wanted}`);
}

const JAVA_TYPES: Readonly<Record<string, string>> = {
  boolean: 'java.lang.Boolean',
  number: 'java.lang.Integer',
  string: 'java.lang.String',
};
