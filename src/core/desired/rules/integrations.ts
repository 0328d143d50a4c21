/** Rules for integrations (aws-facts 2.6, 2.10). */
import type { Integration } from '../../model/definition.ts';
import { DEFAULT_TIMEOUT, integrationNode, transferMode } from '../integration.ts';
import { child, integer, type Node, text } from '../node.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import { type MethodSubject, unableTo } from './subject.ts';

const SHORTEST_TIMEOUT = 50;
const LONGEST_STREAM = 900_000;
const PASSTHROUGH = ['WHEN_NO_MATCH', 'WHEN_NO_TEMPLATES', 'NEVER'];
const CONTENT_HANDLING = ['CONVERT_TO_TEXT', 'CONVERT_TO_BINARY'];

interface IntegrationSubject {
  readonly method: MethodSubject;
  readonly node: Node;
  readonly integration: Integration;
}

type Check = (subject: IntegrationSubject) => readonly Violation[];

export const INTEGRATION_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'integration-http-method', severity: 'error', check: onIntegration(missingHttpMethod) },
  { code: 'integration-uri', severity: 'error', check: onIntegration(badUri) },
  { code: 'integration-timeout', severity: 'error', check: onIntegration(badTimeout) },
  { code: 'integration-passthrough', severity: 'error', check: onIntegration(badPassthrough) },
  { code: 'integration-content-handling', severity: 'error', check: onIntegration(badContentHandling) },
  { code: 'integration-connection', severity: 'error', check: onIntegration(missingConnection) },
];

/** Runs a check where the method has an integration. */
export function onIntegration(check: Check): (subject: MethodSubject) => readonly Violation[] {
  return (method) => {
    const { integration } = method.method;
    if (integration === undefined) return [];
    return check({ method, integration, node: integrationNode(method.context, method.place.node) });
  };
}

function missingHttpMethod({ integration, node, method }: IntegrationSubject): readonly Violation[] {
  return when(integration.type !== 'MOCK' && integration.httpMethod === undefined, () => ({
    pointer: node.pointer,
    message: `The integration of ${method.place.key} does not say which HTTP method to call with.`,
    hint: 'Set httpMethod; Lambda functions are called with POST.',
    ...refused(unableTo('integration', method.place, 'Enumeration value for HttpMethod must be non-empty')),
  }));
}

function badUri({ integration, node, method }: IntegrationSubject): readonly Violation[] {
  const reason =
    integration.type === 'MOCK' ? undefined : uriProblem(integration.type, integration.uri ?? '');
  if (reason === undefined) return [];
  return [
    {
      pointer: child(node, 'uri').pointer,
      message: `API Gateway does not take the uri of the integration of ${method.place.key}: ${reason.replace(/\.$/, '')}.`,
      hint: integration.type.startsWith('HTTP')
        ? 'Write http:// or https:// literally; stage variables may follow.'
        : 'Write arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations, or SERVICE:action/NAME.',
      ...refused(unableTo('integration', method.place, reason)),
    },
  ];
}

/** The service's words about a URI that cannot be, or undefined for one that can. */
function uriProblem(type: Integration['type'], uri: string): string | undefined {
  if (type === 'HTTP' || type === 'HTTP_PROXY') {
    return /^https?:\/\/./.test(uri) ? undefined : 'Invalid HTTP endpoint specified for URI';
  }
  if (!uri.startsWith('arn:')) return 'Invalid ARN specified in the request';
  if (!/:(?:path|action)\//.test(uri)) return 'AWS ARN for integration must contain path or action';
  if (type === 'AWS_PROXY' && !/:(?:lambda|firehose):(?:path|action)\//.test(uri)) {
    return "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.";
  }
  return undefined;
}

function badTimeout({ integration, node, method }: IntegrationSubject): readonly Violation[] {
  const place = child(node, 'timeoutInMillis');
  const timeout = integer(place);
  const longest = transferMode(node) === 'STREAM' ? LONGEST_STREAM : DEFAULT_TIMEOUT;
  const inRange = timeout !== undefined && timeout >= SHORTEST_TIMEOUT && timeout <= longest;
  return when(place.value !== undefined && !inRange, () => ({
    pointer: place.pointer,
    message: `The timeout of ${method.place.key} must be a whole number from ${SHORTEST_TIMEOUT} to ${longest} milliseconds.`,
    hint: `Leave it out for ${integration.timeoutInMillis > longest ? longest : DEFAULT_TIMEOUT}.`,
    ...refused(unableTo('integration', method.place, 'Timeout should be between 50 ms and 29000 ms')),
  }));
}

function badPassthrough({ integration, node }: IntegrationSubject): readonly Violation[] {
  return when(!PASSTHROUGH.includes(integration.passthroughBehavior), () => ({
    pointer: child(node, 'passthroughBehavior').pointer,
    message: 'API Gateway does not know this passthroughBehavior.',
    hint: `Use one of ${PASSTHROUGH.join(', ')}.`,
  }));
}

function badContentHandling({ integration, node }: IntegrationSubject): readonly Violation[] {
  const { contentHandling } = integration;
  return when(contentHandling !== undefined && !CONTENT_HANDLING.includes(contentHandling), () => ({
    pointer: child(node, 'contentHandling').pointer,
    message: 'API Gateway does not know this contentHandling.',
    hint: `Use one of ${CONTENT_HANDLING.join(', ')}, or leave it out.`,
  }));
}

function missingConnection({ integration, node, method }: IntegrationSubject): readonly Violation[] {
  const linked = text(child(node, 'connectionType'))?.toUpperCase() === 'VPC_LINK';
  return when(linked && integration.connectionId === undefined, () => ({
    pointer: node.pointer,
    message: `The integration of ${method.place.key} goes through a VPC link but does not say which.`,
    hint: 'Set connectionId to the id of the VPC link, or to a stage variable that holds it.',
  }));
}
