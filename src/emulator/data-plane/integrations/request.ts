/** What the integrations have in common: request templates and timeouts. */
import type { Integration } from '@aws-sdk/client-api-gateway';
import {
  type DataPlaneOptions,
  type GatewayAnswer,
  headerOf,
  mediaType,
  own,
  type RoutedCall,
} from '../call.ts';
import { requestContext } from '../context.ts';
import { GatewayError } from '../gateway-error.ts';
import { renderTemplate } from '../template.ts';

export type IntegrationCaller = (
  integration: Integration,
  call: RoutedCall,
  options: DataPlaneOptions,
) => Promise<GatewayAnswer>;

/**
 * The body for the integration: the request template of the call's media type, else what passthroughBehavior says.
 * @throws GatewayError 415 where nothing may pass
 */
export function requestBody(integration: Integration, call: RoutedCall): string {
  const body = call.request.body.toString('utf8');
  const type = mediaType(headerOf(call.request.headers, 'content-type')) ?? 'application/json';
  const templates = integration.requestTemplates ?? {};
  const template = own(templates, type);
  if (template) return renderTemplate(template, { call, body, context: requestContext(call) }).text;
  const behavior = integration.passthroughBehavior ?? 'WHEN_NO_MATCH';
  const passes =
    behavior === 'WHEN_NO_MATCH' || (behavior === 'WHEN_NO_TEMPLATES' && Object.keys(templates).length === 0);
  // An empty template is a match: it lets the body through.
  if (!passes && template === undefined) throw new GatewayError('UNSUPPORTED_MEDIA_TYPE');
  return body;
}

/**
 * Waits for an integration as long as its timeout allows.
 * @throws GatewayError 504 after that
 */
export async function withTimeout<Value>(integration: Integration, work: Promise<Value>): Promise<Value> {
  const milliseconds = integration.timeoutInMillis ?? 29_000;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayError('INTEGRATION_TIMEOUT')), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
