/** Rules for integrations (aws-facts 2.6, 2.10). */
import type { Integration } from '../../model/definition.ts';
import { isInvocationUri } from '../function-arn.ts';
import { DEFAULT_TIMEOUT, integrationNode, transferMode } from '../integration.ts';
import { child, integer, type Node, text } from '../node.ts';
import { compileEndpointType } from '../properties.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import { type MethodSubject, unableTo } from './subject.ts';

const SHORTEST_TIMEOUT = 50;
const LONGEST_STREAM = 900_000;
const TIMEOUT_TEXT = 'Timeout should be between 50 ms and 29000 ms';
const CONNECTION_TYPES = ['INTERNET', 'VPC_LINK'];
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
  { code: 'integration-timeout-quota', severity: 'warning', check: onIntegration(raisedTimeout) },
  { code: 'integration-lambda-method', severity: 'warning', check: onIntegration(lambdaMethod) },
  { code: 'integration-transfer-mode', severity: 'error', check: onIntegration(badTransferMode) },
  { code: 'integration-connection-type', severity: 'error', check: onIntegration(badConnectionType) },
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
  const longest = longestTimeout(method, node);
  const inRange = timeout !== undefined && timeout >= SHORTEST_TIMEOUT && timeout <= longest;
  return when(place.value !== undefined && !inRange, () => ({
    pointer: place.pointer,
    message: `The timeout of ${method.place.key} must be a whole number from ${SHORTEST_TIMEOUT} to ${longest} milliseconds.`,
    hint: `Leave it out for ${integration.timeoutInMillis > longest ? longest : DEFAULT_TIMEOUT}.`,
    ...refused(unableTo('integration', method.place, TIMEOUT_TEXT)),
  }));
}

/** Streams may take 15 minutes; others 29 seconds, but the quota of regional and private APIs can be raised (aws-facts 1.2). */
function longestTimeout({ context }: MethodSubject, node: Node): number {
  const fixed = compileEndpointType(context) === 'EDGE' && transferMode(node) !== 'STREAM';
  return fixed ? DEFAULT_TIMEOUT : LONGEST_STREAM;
}

/** A warning here and an error at an account with the quota everybody has: the embedded API Gateway is such an account. */
function raisedTimeout({ node, method, integration }: IntegrationSubject): readonly Violation[] {
  const timeout = integration.timeoutInMillis;
  const raised = timeout > DEFAULT_TIMEOUT && timeout <= longestTimeout(method, node);
  return when(raised && transferMode(node) !== 'STREAM', () => ({
    pointer: child(node, 'timeoutInMillis').pointer,
    message: `The timeout of ${method.place.key} is over ${DEFAULT_TIMEOUT} milliseconds: the import is refused unless the account's quota was raised.`,
    hint: `Use at most ${DEFAULT_TIMEOUT}, or have the quota L-E5AE38E3 raised (regional and private APIs only).`,
    ...refused(unableTo('integration', method.place, TIMEOUT_TEXT)),
  }));
}

/** Stored, and every call fails (aws-facts 2.10). */
function lambdaMethod({ integration, node, method }: IntegrationSubject): readonly Violation[] {
  const { type, httpMethod, uri = '' } = integration;
  const calls = type.startsWith('AWS') && isInvocationUri(uri);
  return when(calls && httpMethod !== undefined && httpMethod !== 'POST', () => ({
    pointer: child(node, 'httpMethod').pointer,
    message: `${method.place.key} calls Lambda with ${httpMethod}; Lambda takes POST only, and every call would answer 500.`,
    hint: 'Set httpMethod to POST, whatever method the client uses.',
  }));
}

function badTransferMode({ integration, node, method }: IntegrationSubject): readonly Violation[] {
  const place = child(node, 'responseTransferMode');
  const mode = transferMode(node);
  const takes = mode === 'BUFFERED' || (mode === 'STREAM' && integration.type.endsWith('_PROXY'));
  return when(place.value !== undefined && !takes, () => ({
    pointer: place.pointer,
    message: `The integration of ${method.place.key} has a responseTransferMode that it cannot have.`,
    hint: 'Use BUFFERED; STREAM works with http_proxy and aws_proxy only.',
  }));
}

function badConnectionType({ node }: IntegrationSubject): readonly Violation[] {
  const place = child(node, 'connectionType');
  const known = CONNECTION_TYPES.includes(text(place)?.toUpperCase() ?? '');
  return when(place.value !== undefined && !known, () => ({
    pointer: place.pointer,
    message: 'API Gateway does not know this connectionType.',
    hint: `Use one of ${CONNECTION_TYPES.join(', ')}, or leave it out.`,
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
