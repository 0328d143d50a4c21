/** A service made of its SDK's schemas and a table of handlers: request in, answer out. */
import { decodeInput, type HttpRequest } from './decode.ts';
import { encodeError, encodeOutput, type HttpAnswer } from './encode.ts';
import { ServiceError } from './error.ts';
import { readErrors, readOperations, type Operation } from './operation.ts';
import { createRouter, type Match } from './route.ts';

/** What a handler may answer: the output of its operation as plain values, or nothing. */
export type Handle = (operation: Operation, input: Record<string, unknown>) => Promise<unknown>;

export interface ServiceAnswer extends HttpAnswer {
  /** Name of the operation, or undefined when the request names none. */
  readonly operation: string | undefined;
}

export interface Service {
  /** The operation that a request names, or undefined when it names none. Does nothing. */
  operationOf(request: HttpRequest): string | undefined;
  /** Does what a request asks for. Its errors are answers too. */
  answer(request: HttpRequest): Promise<ServiceAnswer>;
}

/**
 * @param sdk module namespace of the service's SDK client package, whose exported schemas drive everything
 * @param handle runs one operation; what it throws becomes the error answer
 */
export function createService(sdk: object, handle: Handle): Service {
  const route = createRouter(readOperations(sdk));
  const errors = readErrors(sdk);
  const matchOf = ({ method, path, query }: HttpRequest): Match | undefined => route(method, path, query);
  const answer = async (request: HttpRequest): Promise<ServiceAnswer> => {
    const match = matchOf(request);
    try {
      if (match === undefined) throw unknownOperation(request);
      const output = await handle(match.operation, decodeInput(match, request));
      return { operation: match.operation.name, ...encodeOutput(match.operation, { ...(output as object) }) };
    } catch (error: unknown) {
      return { operation: match?.operation.name, ...encodeError(error, errors) };
    }
  };
  return { operationOf: (request) => matchOf(request)?.operation.name, answer };
}

function unknownOperation(request: HttpRequest): ServiceError {
  return new ServiceError(
    'UnknownOperationException',
    `No operation answers ${request.method} ${request.path}`,
  );
}

/** The answer of an operation that the embedded service knows but does not act out. */
export function notImplemented(operation: string): ServiceError {
  return new ServiceError('NotImplemented', `The embedded service does not implement ${operation}`);
}
