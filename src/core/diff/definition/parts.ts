/** Authorizers, validators, gateway responses and models as flat lines. */
import type { Authorizer, GatewayResponse, Model, RequestValidator } from '../../model/definition.ts';
import { isObject, type Json } from '../../model/json.ts';
import { pointerToken } from '../../model/problem.ts';
import { type Flat, flatMap, flatValue, type Leaf, listed, yesNo } from './flat.ts';
import { targetLines } from './target.ts';

const DISRUPTIVE = { impact: 'disruptive' } as const;
const HIDDEN = { impact: 'disruptive', hidden: true } as const;

export function flatAuthorizer(authorizer: Authorizer): Flat {
  return {
    ...flatValue('type', authorizer.type, DISRUPTIVE),
    ...flatValue('auth type', authorizer.authType, DISRUPTIVE),
    ...targetLines('', authorizer.authorizerUri),
    ...flatValue('credentials', authorizer.authorizerCredentials, HIDDEN),
    ...flatValue('identity source', authorizer.identitySource, DISRUPTIVE),
    ...flatValue('identity validation', authorizer.identityValidationExpression, DISRUPTIVE),
    ...flatValue('TTL', seconds(authorizer.authorizerResultTtlInSeconds), DISRUPTIVE),
    ...flatValue('user pools', listed(authorizer.providerARNs), DISRUPTIVE),
  };
}

/** Not set means the service's default of 300 seconds (aws-facts 2.11). */
function seconds(ttl: number | undefined): string | undefined {
  return ttl === undefined ? undefined : `${ttl} s`;
}

export function flatValidator(validator: RequestValidator): Flat {
  return {
    ...flatValue('validates body', yesNo(validator.validateRequestBody), DISRUPTIVE),
    ...flatValue('validates parameters', yesNo(validator.validateRequestParameters), DISRUPTIVE),
  };
}

export function flatGatewayResponse(response: GatewayResponse): Flat {
  return {
    ...flatValue('status', response.statusCode, DISRUPTIVE),
    ...flatMap('header', response.responseParameters, DISRUPTIVE),
    ...flatMap('template', response.responseTemplates, HIDDEN),
  };
}

export function flatModel(model: Model): Flat {
  return {
    ...flatValue('content type', model.contentType, DISRUPTIVE),
    ...flatValue('description', model.description, { impact: 'safe' }),
    ...flatSchema('', model.schema),
  };
}

/** The scalars of a schema by JSON pointer; an empty container counts as a scalar. */
function flatSchema(path: string, schema: Json): Record<string, Leaf> {
  const children = Array.isArray(schema)
    ? Object.entries(schema)
    : isObject(schema)
      ? Object.entries(schema)
      : [];
  if (children.length === 0) return flatValue(`schema ${path}`, scalar(schema), DISRUPTIVE);
  return Object.assign(
    {},
    ...children.map(([key, child]) => flatSchema(`${path}/${pointerToken(key)}`, child)),
  );
}

function scalar(value: Json): Json {
  if (Array.isArray(value)) return '[]';
  return isObject(value) ? '{}' : value;
}
