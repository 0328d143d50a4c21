/** How methods look in answers: an empty response template is shown as null (aws-facts 2.10). */
import type { Integration, IntegrationResponse, Method } from '@aws-sdk/client-api-gateway';
import type { Output } from './handler.ts';

export function viewMethod(method: Method): Output<'GetMethod'> {
  const { methodIntegration, ...rest } = method;
  return methodIntegration === undefined
    ? rest
    : { ...rest, methodIntegration: viewIntegration(methodIntegration) };
}

export function viewIntegration(integration: Integration): Output<'GetIntegration'> {
  const { integrationResponses, ...rest } = integration;
  if (integrationResponses === undefined) return rest;
  const responses = Object.entries(integrationResponses).map(
    ([code, response]): [string, Output<'GetIntegrationResponse'>] => [
      code,
      viewIntegrationResponse(response),
    ],
  );
  return { ...rest, integrationResponses: Object.fromEntries(responses) };
}

export function viewIntegrationResponse(response: IntegrationResponse): Output<'GetIntegrationResponse'> {
  const { responseTemplates, ...rest } = response;
  if (responseTemplates === undefined) return rest;
  const templates = Object.entries(responseTemplates).map(([type, text]): [string, string | null] => [
    type,
    text === '' ? null : text,
  ]);
  return { ...rest, responseTemplates: Object.fromEntries(templates) };
}
