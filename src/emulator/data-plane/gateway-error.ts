/** The answers that the gateway gives itself, before or instead of the integration's (aws-facts 9.2, 3.5). */
import type { GatewayResponseType } from '@aws-sdk/client-api-gateway';

interface ErrorKind {
  readonly status: number;
  readonly message: string;
  /** The value of `x-amzn-ErrorType`. */
  readonly errorType: string;
}

const INTERNAL = 'Internal server error';

/** The kinds of error the data plane raises, by response type, with what the service says by default. */
export const ERROR_KINDS = {
  ACCESS_DENIED: {
    status: 403,
    message: 'User is not authorized to access this resource',
    errorType: 'AccessDeniedException',
  },
  API_CONFIGURATION_ERROR: { status: 500, message: INTERNAL, errorType: 'InternalServerErrorException' },
  AUTHORIZER_CONFIGURATION_ERROR: {
    status: 500,
    message: INTERNAL,
    errorType: 'AuthorizerConfigurationException',
  },
  AUTHORIZER_FAILURE: { status: 500, message: INTERNAL, errorType: 'AuthorizerFailureException' },
  BAD_REQUEST_BODY: { status: 400, message: 'Invalid request body', errorType: 'BadRequestException' },
  BAD_REQUEST_PARAMETERS: {
    status: 400,
    message: 'Invalid request parameters',
    errorType: 'BadRequestException',
  },
  INTEGRATION_FAILURE: { status: 504, message: INTERNAL, errorType: 'InternalServerErrorException' },
  INTEGRATION_TIMEOUT: {
    status: 504,
    message: 'Endpoint request timed out',
    errorType: 'InternalServerErrorException',
  },
  INVALID_API_KEY: { status: 403, message: 'Forbidden', errorType: 'ForbiddenException' },
  MISSING_AUTHENTICATION_TOKEN: {
    status: 403,
    message: 'Missing Authentication Token',
    errorType: 'MissingAuthenticationTokenException',
  },
  QUOTA_EXCEEDED: { status: 429, message: 'Limit Exceeded', errorType: 'LimitExceededException' },
  REQUEST_TOO_LARGE: { status: 413, message: 'Request Too Long', errorType: 'RequestTooLargeException' },
  THROTTLED: { status: 429, message: 'Too Many Requests', errorType: 'TooManyRequestsException' },
  UNAUTHORIZED: { status: 401, message: 'Unauthorized', errorType: 'UnauthorizedException' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    message: 'Unsupported Media Type',
    errorType: 'BadRequestException',
  },
} as const satisfies Partial<Record<GatewayResponseType, ErrorKind>>;

export type ErrorType = keyof typeof ERROR_KINDS;

/** A refusal by the gateway itself. The answer is made of it by `gatewayAnswer`. */
export class GatewayError extends Error {
  readonly type: ErrorType;
  readonly status: number;
  readonly errorType: string;
  /** What the execution log would say. Never a value from the request, a template or a function's answer. */
  readonly reason: string | undefined;

  constructor(
    type: ErrorType,
    options: { readonly message?: string; readonly status?: number; readonly reason?: string } = {},
  ) {
    const kind: ErrorKind = ERROR_KINDS[type];
    super(options.message ?? kind.message);
    this.name = 'GatewayError';
    this.type = type;
    this.status = options.status ?? kind.status;
    this.errorType = kind.errorType;
    this.reason = options.reason;
  }
}

/** The 500 of an integration that cannot work as it is configured; the reason goes to the execution log. */
export function misconfigured(reason: string): GatewayError {
  return new GatewayError('API_CONFIGURATION_ERROR', { reason: `configuration error: ${reason}` });
}
