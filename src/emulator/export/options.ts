/** What an export is asked for (aws-facts 3.6). */

export type ExportType = 'oas30' | 'swagger';

export interface Extensions {
  readonly authorizers: boolean;
  readonly integrations: boolean;
  /** Everything else that only API Gateway knows: validators, gateway responses, policy, binary types ... */
  readonly apigateway: boolean;
}

/** `extensions` is a comma list; `apigateway` and `integrations` include the integrations, all include authorizers. */
export function readExtensions(parameters: Readonly<Record<string, string>> = {}): Extensions {
  const wanted = new Set((parameters['extensions'] ?? '').split(',').map((name) => name.trim()));
  const apigateway = wanted.has('apigateway');
  const integrations = apigateway || wanted.has('integrations');
  return { apigateway, integrations, authorizers: integrations || wanted.has('authorizers') };
}
