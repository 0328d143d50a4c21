/** The JSON protocol of SSM and Secrets Manager: a header names the operation, JSON goes in and comes out. */
import { isObject } from '../core/model/json.ts';
import type { HttpRequest } from './protocol/decode.ts';
import type { ServiceAnswer } from './protocol/service.ts';

/** A value from outside, as an object; anything else reads as an empty one. */
export type Input = Readonly<Record<string, unknown>>;

/** The operation that a request names, or undefined when it is for another service. `prefix` is such as `AmazonSSM.` */
export function targetOf({ headers }: Pick<HttpRequest, 'headers'>, prefix: string): string | undefined {
  const target = String(headers['x-amz-target']);
  return target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
}

export function inputOf(body: Uint8Array): Input {
  try {
    const input: unknown = JSON.parse(new TextDecoder().decode(body));
    return isObject(input) ? input : {};
  } catch {
    return {};
  }
}

const HEADERS = { 'content-type': 'application/x-amz-json-1.1' };

export function success(operation: string, output: object): ServiceAnswer {
  return { operation, status: 200, headers: HEADERS, body: JSON.stringify(output) };
}

/** @param type the error's name, `__type` */
export function failure(operation: string, type: string, message: string): ServiceAnswer {
  return { operation, status: 400, headers: HEADERS, body: JSON.stringify({ __type: type, message }) };
}

export function notImplementedHere(operation: string): ServiceAnswer {
  return failure(operation, 'NotImplemented', `The embedded service does not implement ${operation}`);
}
