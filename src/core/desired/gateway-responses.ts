/** Gateway responses: `x-amazon-apigateway-gateway-responses` and the service's defaults (aws-facts 3.5). */
import type { GatewayResponse } from '../model/definition.ts';
import { child, isMap, members, type Node, optional, text, textMap } from './node.ts';

/** Every response type with its default status code; DEFAULT_4XX and DEFAULT_5XX have none of their own. */
export const GATEWAY_RESPONSE_STATUS: Readonly<Record<string, string | undefined>> = {
  ACCESS_DENIED: '403',
  API_CONFIGURATION_ERROR: '500',
  AUTHORIZER_CONFIGURATION_ERROR: '500',
  AUTHORIZER_FAILURE: '500',
  BAD_REQUEST_BODY: '400',
  BAD_REQUEST_PARAMETERS: '400',
  DEFAULT_4XX: undefined,
  DEFAULT_5XX: undefined,
  EXPIRED_TOKEN: '403',
  INTEGRATION_FAILURE: '504',
  INTEGRATION_TIMEOUT: '504',
  INVALID_API_KEY: '403',
  INVALID_SIGNATURE: '403',
  MISSING_AUTHENTICATION_TOKEN: '403',
  QUOTA_EXCEEDED: '429',
  REQUEST_TOO_LARGE: '413',
  RESOURCE_NOT_FOUND: '404',
  THROTTLED: '429',
  UNAUTHORIZED: '401',
  UNSUPPORTED_MEDIA_TYPE: '415',
  WAF_FILTERED: '403',
};

/** What the service answers with when nothing else is set. */
export const DEFAULT_RESPONSE_TEMPLATES: Readonly<Record<string, string>> = {
  'application/json': '{"message":$context.error.messageString}',
};

/** The customised gateway responses of a document; unknown types are left to the rules. */
export function compileGatewayResponses(root: Node): Readonly<Record<string, GatewayResponse>> {
  return Object.fromEntries(
    gatewayResponseNodes(root)
      .filter(([type, node]) => Object.hasOwn(GATEWAY_RESPONSE_STATUS, type) && isMap(node))
      .map(([type, node]) => [type, compileGatewayResponse(type, node)]),
  );
}

export function gatewayResponseNodes(root: Node): readonly (readonly [string, Node])[] {
  return members(child(root, 'x-amazon-apigateway-gateway-responses'));
}

function compileGatewayResponse(type: string, node: Node): GatewayResponse {
  const templates = textMap(child(node, 'responseTemplates'));
  return {
    ...optional('statusCode', text(child(node, 'statusCode')) ?? GATEWAY_RESPONSE_STATUS[type]),
    responseParameters: textMap(child(node, 'responseParameters')),
    responseTemplates: Object.keys(templates).length === 0 ? DEFAULT_RESPONSE_TEMPLATES : templates,
  };
}
