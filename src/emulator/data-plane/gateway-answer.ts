/** The answer for a gateway error, with the API's own gateway responses applied (aws-facts 3.5, 9.2). */
import type { GatewayResponse } from '@aws-sdk/client-api-gateway';
import { headerOf, mediaType, own, type Call, type GatewayAnswer } from './call.ts';
import { errorContext } from './context.ts';
import type { GatewayError } from './gateway-error.ts';
import { requestValues } from './mapping.ts';
import { pickTemplate, renderTemplate } from './template.ts';

const DEFAULT_TEMPLATE = '{"message":$context.error.messageString}';
/** What IAM and authorizers say has a capital M (aws-facts 9.2). */
const DENIED_TEMPLATE = '{"Message":$context.error.messageString}';
const HEADER_PREFIX = 'gatewayresponse.header.';

/** The answer of a stage for an error. */
export function gatewayAnswer(call: Call, error: GatewayError): GatewayAnswer {
  const customised = customisedResponse(call, error);
  const context = errorContext(call, error);
  const accept = mediaType(headerOf(call.request.headers, 'accept'));
  const fallback = error.type === 'ACCESS_DENIED' ? DENIED_TEMPLATE : DEFAULT_TEMPLATE;
  const template = pickTemplate(customised?.responseTemplates, accept) ?? {
    contentType: 'application/json',
    text: fallback,
  };
  const rendered = renderTemplate(template.text, { call, body: '', context });
  return {
    status: rendered.status ?? Number(customised?.statusCode ?? error.status),
    headers: {
      'Content-Type': [template.contentType],
      'x-amzn-ErrorType': [error.errorType],
      ...customHeaders(customised, call, context),
      ...Object.fromEntries(Object.entries(rendered.headers).map(([name, value]) => [name, [value]])),
    },
    body: Buffer.from(rendered.text),
  };
}

/** The answer where there is no stage to ask: always JSON, never customised. */
export function bareAnswer(error: GatewayError): GatewayAnswer {
  return {
    status: error.status,
    headers: { 'Content-Type': ['application/json'], 'x-amzn-ErrorType': [error.errorType] },
    body: Buffer.from(JSON.stringify({ message: error.message })),
  };
}

/** The type's own response where it is customised, else the customised DEFAULT_4XX or DEFAULT_5XX. */
function customisedResponse(call: Call, error: GatewayError): GatewayResponse | undefined {
  const responses = call.snapshot.gatewayResponses;
  return own(responses, error.type) ?? own(responses, error.status >= 500 ? 'DEFAULT_5XX' : 'DEFAULT_4XX');
}

function customHeaders(
  response: GatewayResponse | undefined,
  call: Call,
  context: Readonly<Record<string, unknown>>,
): Record<string, readonly string[]> {
  const headers: Record<string, readonly string[]> = {};
  for (const [target, expression] of Object.entries(response?.responseParameters ?? {})) {
    const values = target.startsWith(HEADER_PREFIX) ? requestValues(expression, call, context) : undefined;
    if (values !== undefined) headers[target.slice(HEADER_PREFIX.length)] = values;
  }
  return headers;
}
