/** Operations as methods: everything about one operation put together. */
import type { Method, RequestValidator } from '../model/definition.ts';
import type { Context } from './context.ts';
import { compileIntegration } from './integration.ts';
import { child, optional, text } from './node.ts';
import type { OperationPlace } from './operations.ts';
import {
  compileParameters,
  compileRequestModels,
  operationParameters,
  type Parameter,
} from './parameters.ts';
import { compileResponses } from './responses.ts';
import { compileSecurity } from './security.ts';
import type { Scheme } from './security-schemes.ts';
import { validatorNode } from './validators.ts';

export interface CompiledMethod {
  readonly place: OperationPlace;
  readonly method: Method;
  readonly parameters: readonly Parameter[];
}

export interface MethodParts {
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly requestValidators: Readonly<Record<string, RequestValidator>>;
}

/** The method of an operation, or undefined when the service would leave the operation out (aws-facts 2.11). */
export function compileMethod(
  context: Context,
  place: OperationPlace,
  parts: MethodParts,
): CompiledMethod | undefined {
  const security = compileSecurity(context, parts.schemes, place);
  if (security === undefined) return undefined;
  const parameters = operationParameters(context, place);
  const method: Method = {
    ...optional('operationName', text(child(place.node, 'operationId')) || undefined),
    ...security,
    ...optional('requestValidator', text(validatorNode(context, place.node)) || undefined),
    requestParameters: compileParameters(place, parameters),
    requestModels: compileRequestModels(context, place, parameters),
    responses: compileResponses(context, place.node),
    ...optional('integration', compileIntegration(context, place)),
  };
  return { place, method, parameters };
}
