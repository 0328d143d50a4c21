/** Extensions at the root of an export; defaults are left out (aws-facts 3.6). */
import type { GatewayResponse } from '@aws-sdk/client-api-gateway';
import type { Json, JsonObject } from '../../core/model/json.ts';
import type { StoredDefinition } from '../store.ts';
import { isEmpty } from './models.ts';
import type { Extensions } from './options.ts';

export function rootExtensions(definition: StoredDefinition, { apigateway }: Extensions): JsonObject {
  if (!apigateway) return {};
  const {
    apiKeySource,
    binaryMediaTypes,
    disableExecuteApiEndpoint,
    endpointConfiguration,
    minimumCompressionSize,
    policy,
  } = definition.restApi;
  const { vpcEndpointIds } = endpointConfiguration ?? {};
  const endpoint = {
    ...(disableExecuteApiEndpoint ? { disableExecuteApiEndpoint } : {}),
    ...(vpcEndpointIds === undefined ? {} : { vpcEndpointIds }),
  };
  return {
    ...(isEmpty(definition.requestValidators)
      ? {}
      : { 'x-amazon-apigateway-request-validators': validatorsOf(definition) }),
    ...(isEmpty(definition.gatewayResponses)
      ? {}
      : { 'x-amazon-apigateway-gateway-responses': gatewayResponsesOf(definition) }),
    ...(policy === undefined ? {} : { 'x-amazon-apigateway-policy': JSON.parse(policy) as Json }),
    ...(apiKeySource === 'AUTHORIZER' ? { 'x-amazon-apigateway-api-key-source': apiKeySource } : {}),
    ...(minimumCompressionSize === undefined
      ? {}
      : { 'x-amazon-apigateway-minimum-compression-size': minimumCompressionSize }),
    ...(isEmpty(endpoint) ? {} : { 'x-amazon-apigateway-endpoint-configuration': endpoint }),
    ...(binaryMediaTypes === undefined ? {} : { 'x-amazon-apigateway-binary-media-types': binaryMediaTypes }),
  };
}

function validatorsOf({ requestValidators }: StoredDefinition): JsonObject {
  const entries = Object.values(requestValidators).map(
    ({ name = '', validateRequestBody = false, validateRequestParameters = false }): [string, JsonObject] => [
      name,
      { validateRequestParameters, validateRequestBody },
    ],
  );
  return Object.fromEntries(entries);
}

function gatewayResponsesOf({ gatewayResponses }: StoredDefinition): JsonObject {
  const entries = Object.entries(gatewayResponses).map(([type, response]): [string, JsonObject] => [
    type,
    gatewayResponse(response),
  ]);
  return Object.fromEntries(entries);
}

function gatewayResponse({
  responseParameters = {},
  responseTemplates = {},
  statusCode,
}: GatewayResponse): JsonObject {
  return {
    ...(statusCode === undefined ? {} : { statusCode: Number(statusCode) }),
    ...(isEmpty(responseParameters) ? {} : { responseParameters }),
    ...(isEmpty(responseTemplates) ? {} : { responseTemplates }),
  };
}
