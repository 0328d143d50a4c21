/** Reads the inputs of Secrets Manager: what is missing or of another type is refused in the service's way. */
import { isObject } from '../../core/model/json.ts';
import type { Input } from '../json-protocol.ts';
import { ServiceError } from '../protocol/error.ts';
import type { StoredTag } from '../store.ts';

export function optionalText(input: Input, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalidParameter(`${name} must be a string.`);
  return value;
}

export function text(input: Input, name: string): string {
  const value = optionalText(input, name);
  if (value === undefined || value === '') throw invalidParameter(`The parameter ${name} can't be empty.`);
  return value;
}

export function texts(input: Input, name: string): readonly string[] | undefined {
  const value = input[name];
  return Array.isArray(value) ? value.map(String) : undefined;
}

/** Undefined when it is not there, or no number. */
export function optionalNumber(input: Input, name: string): number | undefined {
  const value = input[name];
  return typeof value === 'number' ? value : undefined;
}

export function tagsOf(input: Input): StoredTag[] {
  const tags = input['Tags'];
  if (!Array.isArray(tags)) return [];
  return tags
    .filter(isObject)
    .map((tag) => ({ Key: text(tag, 'Key'), Value: optionalText(tag, 'Value') ?? '' }));
}

export function invalidParameter(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}

export function invalidRequest(message: string): ServiceError {
  return new ServiceError('InvalidRequestException', message);
}
