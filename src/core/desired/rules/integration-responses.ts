/** Rules for integration responses and mapping templates (aws-facts 2.6, 2.10). */
import { quoted } from '../../load/findings.ts';
import { integrationNode } from '../integration.ts';
import { child, isMap, members, type Node, text } from '../node.ts';
import { STATUS_CODE } from '../responses.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import { type MethodSubject, unableTo } from './subject.ts';

type Entry = readonly [pattern: string, node: Node];

export const INTEGRATION_RESPONSE_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'integration-response-status', severity: 'error', check: badStatuses },
  { code: 'integration-response-collision', severity: 'warning', check: collisions },
  { code: 'integration-response-undeclared', severity: 'warning', check: undeclaredStatuses },
  { code: 'integration-response-header', severity: 'error', check: undeclaredHeaders },
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
