/** The answer of a Lambda proxy integration. */
import { isObject } from '../../../core/model/json.ts';
import { headerOf, type GatewayAnswer, type RoutedCall } from '../call.ts';
import { GatewayError } from '../gateway-error.ts';
import { isBinary } from '../proxy-event.ts';

type Scalar = string | number | boolean;

const MEMBERS = new Set(['statusCode', 'headers', 'multiValueHeaders', 'body', 'isBase64Encoded']);

/**
 * Turns what the function returned into an answer. Every member may be missing, none may be unknown.
 * @throws GatewayError 502 when it is malformed (aws-facts 9.2)
 */
export function proxyAnswer(value: unknown, call: RoutedCall): GatewayAnswer {
  if (!isObject(value) || Object.keys(value).some((key) => !MEMBERS.has(key))) throw malformed();
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = value;
  const text = body ?? '';
  if (typeof text !== 'string') throw malformed();
  const decoded = isBase64Encoded === true && isBinary(call, headerOf(call.request.headers, 'accept'));
  return {
    status: statusOf(statusCode ?? 200),
    headers: withContentType(merged(singleValues(headers ?? {}), multipleValues(multiValueHeaders ?? {}))),
    body: Buffer.from(text, decoded ? 'base64' : 'utf8'),
  };
}

function statusOf(value: unknown): number {
  const status = typeof value === 'string' ? Number(value) : value;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 100 || status > 599)
    throw malformed();
  return status;
}

type Headers = Record<string, readonly string[]>;

function singleValues(headers: unknown): Headers {
  if (!isObject(headers)) throw malformed();
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!isScalar(value)) throw malformed();
      return [name, [String(value)]];
    }),
  );
}

function multipleValues(headers: unknown): Headers {
  if (!isObject(headers)) throw malformed();
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => {
      if (!Array.isArray(values) || !values.every(isScalar)) throw malformed();
      return [name, values.map(String)];
    }),
  );
}

/** A name in both keeps the list, and the single value only when the list does not have it. */
function merged(single: Headers, multiple: Headers): Headers {
  const result: Headers = { ...multiple };
  for (const [name, values] of Object.entries(single)) {
    const key = Object.keys(multiple).find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
    const present = multiple[key] ?? [];
    result[key] = [...present, ...values.filter((value) => !present.includes(value))];
  }
  return result;
}

function withContentType(headers: Headers): Headers {
  return headerOf(headers, 'content-type') === undefined
    ? { ...headers, 'Content-Type': ['application/json'] }
    : headers;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function malformed(): GatewayError {
  return new GatewayError('API_CONFIGURATION_ERROR', {
    status: 502,
    reason: 'configuration error: Malformed Lambda proxy response',
  });
}
