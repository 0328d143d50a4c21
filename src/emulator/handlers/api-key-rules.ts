/** What API keys may be, whichever call makes or changes them (aws-facts 5.4, 1.2). */
import { badRequest, ServiceError } from '../protocol/error.ts';
import type { StoredApiKey } from '../store.ts';

const MAX_NAME = 1024;
const MAX_DESCRIPTION = 125_000;
const MAX_KEYS = 10_000;

export function checkApiKey({ name = '', description = '' }: StoredApiKey): void {
  if (name.length > MAX_NAME) throw badRequest('Invalid API Key name, can be at most 1024 characters.');
  if (description.length > MAX_DESCRIPTION) throw badRequest('Invalid API Key description specified.');
}

export function checkValue(value: string): void {
  if (value.length < 20) throw badRequest('API Key value should be at least 20 characters');
  if (value.length > 128) throw badRequest('API Key value exceeds maximum size of 128 characters');
}

/** The account's limit, for one more key than there are; the text is ours. */
export function checkRoomForKey(keys: number): void {
  if (keys >= MAX_KEYS)
    throw new ServiceError('LimitExceededException', `Maximum number of ${MAX_KEYS} API keys reached`);
}
