/** Rules for integration responses and mapping templates (aws-facts 2.6, 2.10). */
import { quoted } from '../../load/findings.ts';
import { integrationNode } from '../integration.ts';
import { child, isMap, members, type Node, text } from '../node.ts';
import { STATUS_CODE } from '../responses.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import { mockHasStatus } from './mock.ts';
import { type MethodSubject, unableTo } from './subject.ts';

const REMAPPED = ['authorization', 'connection', 'content-length', 'expect', 'host', 'server', 'via'];

type Entry = readonly [pattern: string, node: Node];

export const INTEGRATION_RESPONSE_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'integration-response-status', severity: 'error', check: badStatuses },
  { code: 'integration-response-collision', severity: 'warning', check: collisions },
  { code: 'integration-response-undeclared', severity: 'warning', check: undeclaredStatuses },
  { code: 'integration-response-header', severity: 'error', check: undeclaredHeaders },
  { code: 'integration-response-missing', severity: 'warning', check: noResponses },
  { code: 'response-unmapped', severity: 'warning', check: unmappedStatuses },
  { code: 'header-remapped', severity: 'warning', check: remappedHeaders },
  { code: 'template-not-text', severity: 'error', check: badTemplates },
];

function entries({ context, place }: MethodSubject): readonly Entry[] {
  return members(child(integrationNode(context, place.node), 'responses'));
}

function statusOf(node: Node): string | undefined {
  return text(child(node, 'statusCode'));
}

function badStatuses(subject: MethodSubject): readonly Violation[] {
  return entries(subject).flatMap(([pattern, node]) =>
    when(!STATUS_CODE.test(statusOf(node) ?? ''), () => ({
      pointer: node.pointer,
      message: `The integration response ${quoted(pattern)} of ${subject.place.key} has no status code.`,
      hint: 'Set statusCode to the status that the client gets.',
    })),
  );
}

function collisions(subject: MethodSubject): readonly Violation[] {
  const all = entries(subject);
  return all.flatMap(([pattern, node], index) => {
    const status = statusOf(node);
    const later = all.slice(index + 1).find(([, other]) => statusOf(other) === status);
    return when(status !== undefined && later !== undefined, () => ({
      pointer: node.pointer,
      message: `${quoted(pattern)} and ${quoted(later?.[0] ?? '')} both answer ${status}; API Gateway keeps one response per status.`,
      hint: 'Join the patterns with | in one response.',
    }));
  });
}

/** A proxy passes the backend's answer through: what the document says of its responses is kept but never used. */
function isProxy({ method }: MethodSubject): boolean {
  return method.integration?.type.endsWith('_PROXY') ?? false;
}

/** Reported as refused (aws-facts 2.6), yet specs in production have it: hence a warning. */
function undeclaredStatuses(subject: MethodSubject): readonly Violation[] {
  if (isProxy(subject)) return [];
  return entries(subject).flatMap(([, node]) => {
    const status = statusOf(node);
    const declared = status === undefined || Object.hasOwn(subject.method.responses, status);
    const maps = members(child(node, 'responseParameters')).length > 0;
    return when(!declared && maps, () => ({
      pointer: node.pointer,
      message: `${subject.place.key} maps headers of the response ${status}, which the operation does not declare.`,
      hint: `Add ${status} with these headers to the operation's responses.`,
    }));
  });
}

function undeclaredHeaders(subject: MethodSubject): readonly Violation[] {
  return entries(subject).flatMap(([, node]) => {
    const response = subject.method.responses[statusOf(node) ?? ''];
    if (response === undefined || isProxy(subject)) return [];
    return members(child(node, 'responseParameters')).flatMap(([name, { pointer }]) =>
      when(!Object.hasOwn(response.responseParameters, name), () => ({
        pointer,
        message: `${subject.place.key} maps ${quoted(name)}, which its response does not declare.`,
        hint: 'Declare the header under the headers of that response.',
        ...mappingRefused(subject, name),
      })),
    );
  });
}

/** A proxy answers by itself; without a response, everything else answers 500. Of a mock without a status that is said already. */
function noResponses(subject: MethodSubject): readonly Violation[] {
  const { integration } = subject.method;
  const none = integration !== undefined && !isProxy(subject) && entries(subject).length === 0;
  return when(none && (integration.type !== 'MOCK' || mockHasStatus(integration)), () => ({
    pointer: integrationNode(subject.context, subject.place.node).pointer,
    message: `The integration of ${subject.place.key} has no responses, so that every call answers 500.`,
    hint: 'Add responses: { default: { statusCode: "200" } }, or use the proxy type.',
  }));
}

/** Declared to clients, and never answered: no integration response leads to it. */
function unmappedStatuses(subject: MethodSubject): readonly Violation[] {
  const mapped = new Set(entries(subject).map(([, node]) => statusOf(node)));
  if (isProxy(subject) || mapped.size === 0) return [];
  const unmapped = Object.keys(subject.method.responses).filter((status) => !mapped.has(status));
  return when(unmapped.length > 0, () => ({
    pointer: child(subject.place.node, 'responses').pointer,
    message: `No integration response of ${subject.place.key} leads to ${unmapped.join(', ')}.`,
    hint: 'Add an integration response with that statusCode and the pattern that selects it.',
  }));
}

/** The data plane renames these headers of an answer to x-amzn-Remapped-* (aws-facts 2.14). */
function remappedHeaders(subject: MethodSubject): readonly Violation[] {
  if (isProxy(subject)) return [];
  return entries(subject).flatMap(([, node]) =>
    members(child(node, 'responseParameters')).flatMap(([name, { pointer }]) => {
      const header = name.replace(/^method\.response\.header\./, '');
      return when(REMAPPED.includes(header.toLowerCase()), () => ({
        pointer,
        message: `Clients of ${subject.place.key} get the header ${quoted(header)} as x-amzn-Remapped-${header}.`,
        hint: 'Use a header with another name.',
      }));
    }),
  );
}

function mappingRefused({ place }: MethodSubject, name: string): ReturnType<typeof refused> {
  const error = `Invalid mapping expression parameter specified: ${name}`;
  const reason = `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${error}]`;
  return refused(unableTo('integration response', place, reason));
}

function badTemplates(subject: MethodSubject): readonly Violation[] {
  const { context, place } = subject;
  const request = child(integrationNode(context, place.node), 'requestTemplates');
  const responses = entries(subject).map(([, node]) => child(node, 'responseTemplates'));
  return [request, ...responses].flatMap((templates) => {
    const bad = members(templates).filter(([, { value }]) => value !== null && typeof value !== 'string');
    return [
      ...bad.map(([, { pointer }]) => templateViolation(pointer)),
      ...when(templates.value !== undefined && !isMap(templates), () => templateViolation(templates.pointer)),
    ];
  });
}

function templateViolation(pointer: string): Violation {
  return {
    pointer,
    message: 'A mapping template is not a text.',
    hint: 'Map a content type to the text of the template.',
  };
}
