/** Has every attempt of every call of a client wait for its turn. */
import type { APIGatewayClient } from '@aws-sdk/client-api-gateway';
import { isObject } from '../core/model/json.ts';
import type { Pacer } from './pacing.ts';

/** Within the retries, since an attempt that comes again is a call like any other; before the signature, which ages. */
export function paceGateway(client: APIGatewayClient, pacer: Pacer): void {
  const middleware =
    <Args extends { readonly input: object }, Output>(
      next: (args: Args) => Promise<Output>,
      context: { readonly commandName?: string },
    ) =>
    async (args: Args): Promise<Output> => {
      const operation = rateOf(context.commandName ?? '', args.input);
      await pacer.admit(operation);
      try {
        return await next(args);
      } catch (error) {
        if (isRefusal(error)) pacer.refused(operation, retryAfter(error));
        throw error;
      }
    };
  client.middlewareStack.addRelativeTo(middleware, {
    relation: 'after',
    toMiddleware: 'retryMiddleware',
    name: 'paceCalls',
  });
}

/** The row of the table of rates: edge-optimised APIs, which is what is made when no type is given, have one of their own. */
function rateOf(commandName: string, input: object): string {
  const operation = commandName.replace(/Command$/, '');
  if (operation !== 'CreateRestApi') return operation;
  const types: unknown =
    isObject(input) && isObject(input['endpointConfiguration'])
      ? input['endpointConfiguration']['types']
      : undefined;
  const isEdge = !Array.isArray(types) || types.includes('EDGE');
  return isEdge ? `${operation} EDGE` : operation;
}

function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'TooManyRequestsException';
}

/** Seconds that the service asked to wait for; one where it did not say. */
function retryAfter(error: Error): number {
  const said: unknown = 'retryAfterSeconds' in error ? error.retryAfterSeconds : undefined;
  return Number(said) || 1;
}
