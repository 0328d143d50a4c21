/** Errors of the embedded services, in the service's own names and words. */

export interface ErrorDetails {
  readonly retryAfterSeconds?: number;
  /** The HTTP status, for errors that the SDK's model does not have. */
  readonly status?: number;
}

/** Thrown by handlers; becomes the HTTP answer a client sees. */
export class ServiceError extends Error {
  readonly details: ErrorDetails;

  constructor(name: string, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

export function badRequest(message: string): ServiceError {
  return new ServiceError('BadRequestException', message);
}

export function notFound(message: string): ServiceError {
  return new ServiceError('NotFoundException', message);
}

export function conflict(message: string): ServiceError {
  return new ServiceError('ConflictException', message);
}

/** Statuses of errors that come before the model: aws-facts 6. */
export const COMMON_STATUSES: Readonly<Record<string, number>> = {
  AccessDeniedException: 403,
  InternalFailure: 500,
  NotImplemented: 501,
  RequestTooLarge: 413,
  SerializationException: 400,
  UnknownOperationException: 404,
  ValidationException: 400,
};
