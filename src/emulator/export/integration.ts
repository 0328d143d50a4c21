/** `x-amazon-apigateway-integration` of an export: defaults are left out as the recordings do (aws-facts 3.6). */
import type { Integration, IntegrationResponse } from '@aws-sdk/client-api-gateway';
import type { JsonObject } from '../../core/model/json.ts';
import { isEmpty } from './models.ts';

/** Milliseconds. */
const DEFAULT_TIMEOUT = 29000;

export function exportIntegration(integration: Integration): JsonObject {
  const { cacheKeyParameters = [], cacheNamespace, connectionId, contentHandling, credentials } = integration;
  const { httpMethod, passthroughBehavior, responseTransferMode, timeoutInMillis, tlsConfig, uri } =
    integration;
  const usesVpcLink = integration.connectionType === 'VPC_LINK';
  return {
    type: (integration.type ?? '').toLowerCase(),
    ...(credentials === undefined ? {} : { credentials }),
    ...(httpMethod === undefined ? {} : { httpMethod }),
    ...(uri === undefined ? {} : { uri }),
    ...(usesVpcLink ? { connectionType: 'VPC_LINK' } : {}),
    ...(connectionId === undefined ? {} : { connectionId }),
    ...responsesOf(integration.integrationResponses ?? {}),
    ...record('requestParameters', integration.requestParameters),
    ...record('requestTemplates', integration.requestTemplates),
    ...(passthroughBehavior === undefined ? {} : { passthroughBehavior: passthroughBehavior.toLowerCase() }),
    ...(timeoutInMillis === undefined || timeoutInMillis === DEFAULT_TIMEOUT ? {} : { timeoutInMillis }),
    ...(contentHandling === undefined ? {} : { contentHandling }),
    // The namespace says something only where something is cached by it.
    ...(cacheKeyParameters.length === 0 ? {} : { cacheNamespace: cacheNamespace ?? '', cacheKeyParameters }),
    ...(tlsConfig?.insecureSkipVerification === undefined
      ? {}
      : { tlsConfig: { insecureSkipVerification: tlsConfig.insecureSkipVerification } }),
    ...(responseTransferMode === undefined || responseTransferMode === 'BUFFERED'
      ? {}
      : { responseTransferMode }),
  };
}

/** Keyed by the selection pattern, `default` for the one without. */
function responsesOf(responses: Readonly<Record<string, IntegrationResponse>>): JsonObject {
  const entries = Object.values(responses).map((response): [string, JsonObject] => [
    response.selectionPattern || 'default',
    {
      statusCode: response.statusCode ?? '',
      ...record('responseParameters', response.responseParameters),
      ...record('responseTemplates', response.responseTemplates),
      ...(response.contentHandling === undefined ? {} : { contentHandling: response.contentHandling }),
    },
  ]);
  return entries.length === 0 ? {} : { responses: Object.fromEntries(entries) };
}

function record(name: string, values: Readonly<Record<string, string>> | undefined): JsonObject {
  return values === undefined || isEmpty(values) ? {} : { [name]: values };
}
