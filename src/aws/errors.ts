/** Turns whatever the SDK throws into an `OperationError`: names and words, never the request or the answer. */
import { OperationError } from '../core/model/fault.ts';
import { isObject } from '../core/model/json.ts';
import type { Fault } from '../core/model/report.ts';
import { redact } from './secrets.ts';

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);
const LOST = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'TimeoutError', 'RequestTimeout']);
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError', 'ProviderError']);

const SIGN_IN = 'Log in again, or renew the credentials: the service does not accept these.';
const HINTS: Readonly<Record<string, string>> = {
  AccessDeniedException: 'Give the role or user the permission that the message names.',
  AccessDenied: 'Give the role or user the permission that the message names.',
  UnauthorizedException: SIGN_IN,
  ExpiredTokenException: SIGN_IN,
  ExpiredToken: SIGN_IN,
  UnrecognizedClientException: SIGN_IN,
  InvalidClientTokenId: SIGN_IN,
  MissingAuthenticationTokenException: SIGN_IN,
  InvalidSignatureException: 'Check the secret access key and the clock of this machine.',
  SignatureDoesNotMatch: 'Check the secret access key and the clock of this machine.',
  TooManyRequestsException: 'The account allows no more calls at the moment; run again in a minute.',
  LimitExceededException: 'A quota of the account is used up; remove what is not needed or ask AWS for more.',
  ConflictException: 'Somebody else may be changing the same thing; look at it, then run again.',
  InvalidRequestException:
    'If the secret is scheduled for deletion, restore it, or name another one as the store.',
  PolicyLengthExceededException: "The function's resource policy is full; remove grants that nobody needs.",
};

/**
 * The operational error of anything that an SDK client threw; what is not one of its errors comes back as it is,
 * because it is a bug.
 * @param operation name of the AWS operation, for example `PutRestApi`
 * @param request what was sent; its sensitive strings are taken out of the message
 */
export function operationError(error: unknown, operation: string, request: unknown): unknown {
  if (error instanceof OperationError || !(error instanceof Error)) return error;
  const fault = localFault(error) ?? networkFault(error) ?? serviceFault(error, request);
  return fault === undefined ? error : new OperationError({ ...fault, operation });
}

/** Whether an error is the service's error of one of these names. */
export function isServiceError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof OperationError && codes.includes(error.fault.code);
}

/** What went wrong before anything was sent. */
function localFault(error: Error): Fault | undefined {
  if (error.message === 'Region is missing') return noRegion();
  if (!NO_CREDENTIALS.has(error.name)) return undefined;
  return {
    code: 'no-credentials',
    message: `no AWS credentials were found: ${error.message}`,
    hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or log in; the embedded API Gateway takes any value.',
  };
}

export function noRegion(): Fault {
  return {
    code: 'no-region',
    message: 'no AWS region is configured',
    hint: 'Name the region in tollgate.yaml (environments.<name>.region), or set AWS_REGION.',
  };
}

function networkFault(error: Error): Fault | undefined {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  if (UNREACHABLE.has(code)) {
    return {
      code: 'endpoint-unreachable',
      message: `the service cannot be reached: ${error.message === '' ? code : error.message}`,
      hint: 'Check the network, the region and the endpoint URL (--endpoint-url, AWS_ENDPOINT_URL).',
    };
  }
  if (!LOST.has(code)) return undefined;
  return {
    code: 'connection-lost',
    message: `the connection broke before the answer came (${code})`,
    hint: 'It is not known whether the call took effect; run again, Tollgate looks before it creates anything.',
  };
}

function serviceFault(error: Error, request: unknown): Fault | undefined {
  const metadata = '$metadata' in error && isObject(error.$metadata) ? error.$metadata : undefined;
  const status = metadata?.['httpStatusCode'];
  if (metadata === undefined || (status === undefined && !('$fault' in error))) return undefined;
  const requestId = metadata['requestId'];
  const known = typeof requestId === 'string' ? { requestId } : {};
  // A parser's message quotes the answer it could not read.
  if (error instanceof SyntaxError) {
    const message = `the service's answer (HTTP ${String(status)}) is not JSON`;
    return {
      code: 'unreadable-answer',
      message,
      hint: 'Check the endpoint URL and any proxy in between.',
      ...known,
    };
  }
  const hint = HINTS[error.name];
  const message = error.message === '' ? `HTTP ${String(status)}` : redact(error.message, request);
  return { code: error.name, message, ...known, ...(hint === undefined ? {} : { hint }) };
}
