/** Integration responses: which one is taken, and what it makes of the integration's answer. */
import type { Integration, IntegrationResponse } from '@aws-sdk/client-api-gateway';
import { headerOf, mediaType, type GatewayAnswer, type RoutedCall } from '../call.ts';
import { requestContext } from '../context.ts';
import { misconfigured } from '../gateway-error.ts';
import { responseValue, type IntegrationAnswer } from '../mapping.ts';
import { pickTemplate, renderTemplate } from '../template.ts';

const HEADER_PREFIX = 'method.response.header.';

/**
 * Maps what a non-proxy integration answered.
 * @param selection what the selection patterns are matched with: the status, or a function's error message
 * @throws GatewayError 500 when no pattern matches and there is no default response
 */
export function mapResponse(
  integration: Integration,
  call: RoutedCall,
  answer: IntegrationAnswer,
  selection: string,
): GatewayAnswer {
  const response = selectResponse(integration, selection);
  const context = requestContext(call);
  const template = pickTemplate(
    response.responseTemplates,
    mediaType(headerOf(call.request.headers, 'accept')),
  );
  const rendered = template?.text
    ? renderTemplate(template.text, { call, body: answer.body.toString('utf8'), context })
    : undefined;
  return {
    status: rendered?.status ?? Number(response.statusCode ?? 200),
    headers: {
      'Content-Type': [template?.contentType ?? 'application/json'],
      ...mappedHeaders(response, answer, call, context),
      ...Object.fromEntries(Object.entries(rendered?.headers ?? {}).map(([name, value]) => [name, [value]])),
    },
    body: rendered === undefined ? answer.body : Buffer.from(rendered.text),
  };
}

/** The first whose pattern matches all of the text, else the one without a pattern (absent or empty, aws-facts 2.10). */
function selectResponse(integration: Integration, selection: string): IntegrationResponse {
  const responses = Object.values(integration.integrationResponses ?? {});
  const found =
    responses.find(
      ({ selectionPattern }) => selectionPattern && patternMatches(selectionPattern, selection),
    ) ?? responses.find(({ selectionPattern }) => !selectionPattern);
  if (found === undefined)
    throw misconfigured('no match for output mapping and no default output mapping configured');
  return found;
}

function patternMatches(pattern: string, selection: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 's').test(selection);
  } catch {
    throw misconfigured('a selection pattern is not a regular expression');
  }
}

function mappedHeaders(
  response: IntegrationResponse,
  answer: IntegrationAnswer,
  call: RoutedCall,
  context: Readonly<Record<string, unknown>>,
): Record<string, readonly string[]> {
  const headers: Record<string, readonly string[]> = {};
  for (const [target, expression] of Object.entries(response.responseParameters ?? {})) {
    const value = target.startsWith(HEADER_PREFIX)
      ? responseValue(expression, answer, call, context)
      : undefined;
    if (value !== undefined) headers[target.slice(HEADER_PREFIX.length)] = [value];
  }
  return headers;
}
