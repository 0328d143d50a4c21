/** A method as flat lines. */
import type { Method, MethodResponse, ModelUse } from '../../model/definition.ts';
import { digest, type Json } from '../../model/json.ts';
import { type Flat, flatMap, flatValue, type Leaf, listed, yesNo } from './flat.ts';
import { flatIntegration } from './integration.ts';

const DISRUPTIVE = { impact: 'disruptive' } as const;
const SAFE = { impact: 'safe' } as const;

/** Every field of `Method`, as lines. */
export function flatMethod(method: Method): Flat {
  return {
    ...flatValue('operation name', method.operationName, SAFE),
    ...flatValue('API key required', yesNo(method.apiKeyRequired), DISRUPTIVE),
    ...flatValue('authorizer', authorizerOf(method), DISRUPTIVE),
    ...flatValue('scopes', listed(method.authorizationScopes), DISRUPTIVE),
    ...flatValue('request validator', method.requestValidator, DISRUPTIVE),
    ...parameters(method),
    ...flatMap('request model', mapModels(method.requestModels), DISRUPTIVE),
    ...responses(method),
    ...(method.integration === undefined
      ? flatValue('integration', 'none', DISRUPTIVE)
      : flatIntegration(method.integration)),
  };
}

function authorizerOf({ authorizationType, authorizer }: Method): string {
  if (authorizationType === 'NONE') return 'none';
  return authorizer ?? authorizationType;
}

function parameters({ requestParameters }: Method): Record<string, Leaf> {
  const lines = Object.fromEntries(
    Object.entries(requestParameters).map(([name, required]) => [
      name.replace('method.request.', '').replace('.', ' '),
      required ? 'required' : 'optional',
    ]),
  );
  return flatMap('parameter', lines, DISRUPTIVE);
}

function responses(method: Method): Record<string, Leaf> {
  return Object.assign({}, ...Object.entries(method.responses).map(([status, one]) => response(status, one)));
}

function response(
  status: string,
  { responseParameters, responseModels }: MethodResponse,
): Record<string, Leaf> {
  const label = `response ${status}`;
  const headers = Object.fromEntries(
    Object.entries(responseParameters).map(([name, required]) => [
      name.replace('method.response.header.', ''),
      required ? 'required' : 'declared',
    ]),
  );
  return {
    ...flatValue(label, 'declared', DISRUPTIVE),
    ...flatMap(`${label} header`, headers, DISRUPTIVE),
    ...flatMap(`${label} model`, mapModels(responseModels), DISRUPTIVE),
  };
}

/** An inline schema has no name that lasts: its digest stands for it. */
function mapModels(models: Readonly<Record<string, ModelUse>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(models).map(([contentType, use]) => [
      contentType,
      'model' in use ? use.model : `inline schema ${digest(use.schema).slice(0, 8)}`,
    ]),
  );
}
