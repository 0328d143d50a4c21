/** Integrations (aws-facts 2.10). */
import { INTEGRATION_TYPES, type Integration, type IntegrationType } from '../model/definition.ts';
import { sorted } from '../model/json.ts';
import { quoted } from '../load/findings.ts';
import { type Context, resolve } from './context.ts';
import { compileIntegrationResponses } from './integration-responses.ts';
import { child, descend, flag, integer, isMap, members, type Node, optional, text, texts } from './node.ts';
import type { OperationPlace } from './operations.ts';
import { dropped } from './rule.ts';
import { compileTemplates } from './templates.ts';

export const DEFAULT_TIMEOUT = 29_000;

/** The integration extension of an operation, resolved; without a value when it has none. */
export function integrationNode(context: Context, operation: Node): Node {
  return resolve(context, child(operation, 'x-amazon-apigateway-integration'));
}

/** The integration of an operation; undefined without one, or when its type is none of the five. */
export function compileIntegration(context: Context, place: OperationPlace): Integration | undefined {
  const node = integrationNode(context, place.node);
  const type = integrationType(node);
  if (!isMap(node) || type === undefined) return undefined;
  const passthrough = text(child(node, 'passthroughBehavior'))?.toUpperCase();
  return {
    type,
    ...target(type, node),
    ...connection(type, node),
    ...optional('credentials', text(child(node, 'credentials')) || undefined),
    ...optional('contentHandling', text(child(node, 'contentHandling')) || undefined),
    passthroughBehavior: passthrough ?? 'WHEN_NO_MATCH',
    timeoutInMillis: integer(child(node, 'timeoutInMillis')) ?? DEFAULT_TIMEOUT,
    ...optional('cacheNamespace', text(child(node, 'cacheNamespace')) || undefined),
    cacheKeyParameters: sorted(new Set(texts(child(node, 'cacheKeyParameters')))),
    requestParameters: requestParameters(context, place, child(node, 'requestParameters')),
    requestTemplates: compileTemplates(child(node, 'requestTemplates')),
    ...(insecure(node) ? { insecureSkipVerification: true } : {}),
    ...(transferMode(node) === 'STREAM' ? { responseTransferMode: 'STREAM' } : {}),
    responses: compileIntegrationResponses(child(node, 'responses')),
  };
}

export function integrationType(node: Node): IntegrationType | undefined {
  const written = text(child(node, 'type'))?.toUpperCase();
  return INTEGRATION_TYPES.find((known) => known === written);
}

/** `BUFFERED` or `STREAM`, upper-cased; undefined when the document does not say. */
export function transferMode(node: Node): string | undefined {
  return text(child(node, 'responseTransferMode'))?.toUpperCase();
}

function insecure(node: Node): boolean {
  return flag(descend(node, 'tlsConfig', 'insecureSkipVerification')) === true;
}

/** A MOCK integration calls nothing, even where the document gives it a method. */
function target(type: IntegrationType, node: Node): Pick<Integration, 'httpMethod' | 'uri'> {
  if (type === 'MOCK') return {};
  const httpMethod = text(child(node, 'httpMethod'))?.toUpperCase();
  return {
    ...optional('httpMethod', httpMethod || undefined),
    ...optional('uri', text(child(node, 'uri')) || undefined),
  };
}

/** INTERNET is what HTTP integrations have unless the document says VPC_LINK; the other types have no such member. */
function connection(type: IntegrationType, node: Node): Pick<Integration, 'connectionType' | 'connectionId'> {
  if (text(child(node, 'connectionType'))?.toUpperCase() === 'VPC_LINK') {
    return { connectionType: 'VPC_LINK', ...optional('connectionId', text(child(node, 'connectionId'))) };
  }
  return type === 'HTTP' || type === 'HTTP_PROXY' ? { connectionType: 'INTERNET' } : {};
}

function requestParameters(
  context: Context,
  place: OperationPlace,
  node: Node,
): Integration['requestParameters'] {
  const entries = members(node);
  for (const [name, value] of entries) {
    if (typeof value.value !== 'string') reportMapping(context, place, name, value);
  }
  return Object.fromEntries(
    entries.flatMap(([name, { value }]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

/** A mapping that is no text is dropped by the service with this warning, recorded word for word (aws-facts 2.5). */
function reportMapping(
  context: Context,
  { path, httpMethod }: OperationPlace,
  name: string,
  node: Node,
): void {
  const got = typeof node.value === 'object' ? JSON.stringify(node.value) : String(node.value);
  const expected = `Expected type string for property '${name}' of resource '${path}' and method '${httpMethod}'`;
  context.report({
    code: 'integration-parameter-not-text',
    severity: 'error',
    pointer: node.pointer,
    message: `The integration parameter ${quoted(name)} is not a text, so API Gateway would drop it.`,
    hint: 'Write a static value in single quotes inside of the text, such as "\'true\'".',
    ...dropped(`Invalid format for 'requestParameters'. ${expected} but got '${got}'`),
  });
}
