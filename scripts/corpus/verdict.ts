/** Why a refusal is right: the service would refuse the document too, or the rule's page says why Tollgate does. */
import { sorted } from '../../src/core/model/json.ts';
import { outside } from './documents.ts';
import type { Result } from './walk.ts';

/** What the service says, and where the facts have it. */
const SERVICE_REFUSES: Readonly<Record<string, string>> = {
  'api-without-methods': "The REST API doesn't contain any methods (4.2)",
  'function-arn-invalid': 'Invalid function ARN or invalid uri (2.6)',
  'integration-connection': 'a VPC link without an id (2.10)',
  'integration-http-method': 'Enumeration value for HttpMethod must be non-empty (2.6)',
  'integration-missing': 'No integration defined for method (4.2)',
  'integration-response-header': 'Invalid mapping expression parameter specified (2.6)',
  'integration-response-status': 'an integration response without a status code (2.10)',
  'integration-timeout': 'Timeout should be between 50 ms and 29000 ms (2.6)',
  'integration-type': 'Unable to parse API definition because of a malformed integration (2.2)',
  'integration-uri': 'Invalid HTTP endpoint, or ARN, specified (2.6)',
  'json-syntax': 'Invalid OpenAPI input. (2.2)',
  'model-name': 'Model name must be alphanumeric (2.6)',
  'model-reference-form': 'Model reference must be in canonical form (2.6)',
  'openapi-not-importable': 'Invalid OpenAPI input. (2.2)',
  'openapi-structure': 'Invalid OpenAPI input. (2.2)',
  'openapi-version': 'Invalid OpenAPI input. (2.2)',
  'parameter-duplicate': 'Parameter names must be unique across querystring, header and path (2.6)',
  'parameter-name': 'Parameter name should match the following regular expression (2.6)',
  'path-greedy-child': 'Cannot create a child of a resource with a greedy path variable (2.6)',
  'path-segment': 'a path segment that is not allowed (2.14)',
  'path-sibling-variable': 'A sibling of this resource already has a variable path part (2.6)',
  'validator-unknown': 'Invalid Request Validator identifier specified (2.6)',
  'yaml-syntax': 'Invalid OpenAPI input. (2.2)',
};

/** Why Tollgate refuses what the service takes. */
const RULE_REFUSES: Readonly<Record<string, string>> = {
  'authorizer-type': 'the operations would be left out (2.11)',
  'integration-parameter-not-text': 'the service drops the parameter with a warning (2.5)',
  'operation-unsupported': 'the service drops the operation unseen (2.8)',
  'ref-remote': 'the service does not follow a reference to a URL, and neither does Tollgate (2.14)',
  'security-scheme-ignored': 'the operation would be open to everybody (2.5)',
  'security-scheme-unknown': 'the operation would be open to everybody (2.5)',
};

export interface Verdict {
  /** Whether the document is a REST API that the service would take: then its refusal counts against Tollgate. */
  readonly counts: boolean;
  readonly codes: readonly string[];
  /** Undefined where nothing here says why the refusal is right. */
  readonly reason: string | undefined;
}

export function verdictOf({ document, content, problems }: Result): Verdict {
  const codes = sorted(new Set(problems.map(({ code }) => code)));
  const aside = outside(document.name, content);
  if (aside !== undefined) return { counts: false, codes, reason: aside };
  const text = codes.map((code) => SERVICE_REFUSES[code]).find((known) => known !== undefined);
  if (text !== undefined) return { counts: false, codes, reason: `AWS refuses: ${text}` };
  const rules = codes.map((code) => RULE_REFUSES[code]);
  const known = rules.every((rule) => rule !== undefined) ? rules[0] : undefined;
  return { counts: true, codes, reason: known === undefined ? undefined : `Tollgate refuses: ${known}` };
}
