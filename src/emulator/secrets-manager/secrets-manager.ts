/** Secrets Manager, in the JSON protocol. */
import { failure, inputOf, notImplementedHere, success, targetOf } from '../json-protocol.ts';
import { own } from '../lookup.ts';
import type { HttpRequest } from '../protocol/decode.ts';
import { ServiceError } from '../protocol/error.ts';
import type { ServiceAnswer } from '../protocol/service.ts';
import type { Account } from '../store.ts';
import { secretOperations } from './operations.ts';
import { purgeSecrets } from './secrets.ts';

/** What the header of its requests begins with. */
export const SECRETS_MANAGER_TARGET = 'secretsmanager.';

/** @param now epoch seconds */
export function answerSecretsManager(account: Account, request: HttpRequest, now: number): ServiceAnswer {
  const name = targetOf(request, SECRETS_MANAGER_TARGET) ?? '';
  const operation = own(secretOperations, name);
  const input = inputOf(request.body);
  if (operation === undefined || 'SecretBinary' in input) return notImplementedHere(name);
  purgeSecrets(account, now);
  try {
    return success(name, operation(account, input, now));
  } catch (error: unknown) {
    if (error instanceof ServiceError) return failure(name, error.name, error.message);
    throw error;
  }
}
