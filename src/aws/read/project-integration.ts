/** Integrations and their responses. */
import type {
  Integration as WireIntegration,
  IntegrationResponse as WireIntegrationResponse,
} from '@aws-sdk/client-api-gateway';
import { OperationError } from '../../core/model/fault.ts';
import {
  INTEGRATION_TYPES,
  type Integration,
  type IntegrationResponse,
  type IntegrationType,
} from '../../core/model/definition.ts';
import { DEFAULT_TIMEOUT } from '../../core/desired/integration.ts';
import { mapValues } from '../../core/model/json.ts';
import { optionalText, set, templates } from './wire.ts';

/**
 * An integration in canonical form.
 *
 * The cache namespace is left out: after an overwrite it is a new random value (aws-facts 2.3), and nothing tells
 * such a value from one that somebody chose.
 */
export function projectIntegration(wire: WireIntegration): Integration {
  const type = integrationType(wire.type);
  return {
    type,
    ...target(type, wire),
    ...connection(type, wire),
    ...optionalText('credentials', wire.credentials),
    ...optionalText('contentHandling', wire.contentHandling),
    passthroughBehavior: wire.passthroughBehavior?.toUpperCase() ?? 'WHEN_NO_MATCH',
    timeoutInMillis: wire.timeoutInMillis ?? DEFAULT_TIMEOUT,
    cacheKeyParameters: set(wire.cacheKeyParameters),
    requestParameters: wire.requestParameters ?? {},
    requestTemplates: templates(wire.requestTemplates),
    ...(wire.tlsConfig?.insecureSkipVerification === true ? { insecureSkipVerification: true } : {}),
    ...(wire.responseTransferMode === 'STREAM' ? { responseTransferMode: 'STREAM' } : {}),
    responses: mapValues(wire.integrationResponses ?? {}, projectIntegrationResponse),
  };
}

function integrationType(wire: string | undefined): IntegrationType {
  const type = INTEGRATION_TYPES.find((known) => known === wire?.toUpperCase());
  if (type !== undefined) return type;
  const message = `the integration type ${wire ?? '(none)'} is not known`;
  throw new OperationError({ code: 'unreadable-answer', message, operation: 'GetResources' });
}

/** A MOCK integration calls nothing, even where the document gave it a method (aws-facts 2.10). */
function target(type: IntegrationType, wire: WireIntegration): Pick<Integration, 'httpMethod' | 'uri'> {
  if (type === 'MOCK') return {};
  return { ...optionalText('httpMethod', wire.httpMethod), ...optionalText('uri', wire.uri) };
}

function connection(
  type: IntegrationType,
  wire: WireIntegration,
): Pick<Integration, 'connectionType' | 'connectionId'> {
  if (wire.connectionType === 'VPC_LINK') {
    return { connectionType: 'VPC_LINK', ...optionalText('connectionId', wire.connectionId) };
  }
  return type === 'HTTP' || type === 'HTTP_PROXY' ? { connectionType: 'INTERNET' } : {};
}

function projectIntegrationResponse(wire: WireIntegrationResponse): IntegrationResponse {
  return {
    ...optionalText('selectionPattern', wire.selectionPattern),
    ...optionalText('contentHandling', wire.contentHandling),
    responseParameters: wire.responseParameters ?? {},
    responseTemplates: templates(wire.responseTemplates),
  };
}
