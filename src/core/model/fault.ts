/** An operational failure: the network, the service, credentials. What a person can fix in files is a `Problem` instead. */
import type { Fault } from './report.ts';

/** Thrown by adapters. Carries words for people only: never the request or the answer, which may hold secrets. */
export class OperationError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, options?: { readonly cause?: unknown }) {
    super(fault.message, options);
    this.name = 'OperationError';
    this.fault = fault;
  }
}

/** The fault of anything thrown. What is not an `OperationError` is a bug of ours and says so. */
export function faultOf(error: unknown): Fault {
  if (error instanceof OperationError) return error.fault;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'InternalError', message: `${message} (this is a bug in Tollgate; please report it)` };
}
