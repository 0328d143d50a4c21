/** Rules for what integrations map to what (aws-facts 2.6, 2.10). Values are never quoted: they may hold credentials. */
import { quoted } from '../../load/findings.ts';
import { integrationNode } from '../integration.ts';
import { child, members, type Node } from '../node.ts';
import type { OperationPlace } from '../operations.ts';
import { type Rule, refused, type Violation } from '../rule.ts';
import { type MethodSubject, unableTo } from './subject.ts';

const COMMON = /^(?:'.*'|(?:context|stageVariables)\..+)$/s;
const OF_REQUEST =
  /^method\.request\.(?:body(?:[.[].*)?|(?:multivalue)?(?:header|querystring)\..+|path\..+)$/s;
const OF_RESPONSE = /^integration\.response\.(?:body(?:[.[].*)?|(?:multivalue)?header\..+)$/s;
const REQUEST_NAME = /^integration\.request\.(?:header|querystring|path)\.[a-zA-Z0-9._$-]+$/;
const PARAMETER = /^method\.request\.(?:multivalue)?(header|querystring|path)\.(.+)$/s;

export const MAPPING_RULES: readonly Rule<MethodSubject>[] = [
  { code: 'mapping-quotes', severity: 'error', check: doubleQuotes },
  { code: 'mapping-value', severity: 'error', check: values },
  { code: 'mapping-name', severity: 'error', check: names },
  { code: 'mapping-parameter-undeclared', severity: 'error', check: undeclaredParameters },
];

interface Mapping {
  readonly part: 'integration' | 'integration response';
  readonly name: string;
  readonly value: string;
  readonly node: Node;
}

/** By the operation: several rules look at them. */
const known = new WeakMap<OperationPlace, readonly Mapping[]>();

function mappings(subject: MethodSubject): readonly Mapping[] {
  const found = known.get(subject.place) ?? findAll(subject);
  known.set(subject.place, found);
  return found;
}

function findAll({ context, place }: MethodSubject): readonly Mapping[] {
  const node = integrationNode(context, place.node);
  const responses = members(child(node, 'responses')).map(([, response]) =>
    child(response, 'responseParameters'),
  );
  return [
    ...texts('integration', child(node, 'requestParameters')),
    ...responses.flatMap((parameters) => texts('integration response', parameters)),
  ];
}

function texts(part: Mapping['part'], node: Node): readonly Mapping[] {
  return members(node).flatMap(([name, mapped]) =>
    typeof mapped.value === 'string' ? [{ part, name, value: mapped.value, node: mapped }] : [],
  );
}

const isDoubleQuoted = ({ value }: Mapping) => value.startsWith('"');

/** `"*"` is no static value: the single quotes belong into the text (aws-facts 2.6). */
function doubleQuotes(subject: MethodSubject): readonly Violation[] {
  return mappings(subject)
    .filter(isDoubleQuoted)
    .map(({ part, name, value, node }) => ({
      pointer: node.pointer,
      message: `${subject.place.key} maps ${quoted(name)} to a value in double quotes, which API Gateway refuses.`,
      hint: 'Put a static value in single quotes inside of the text, such as "\'*\'".',
      ...refused(unableTo(part, subject.place, `Invalid mapping expression specified: ${value}`)),
    }));
}

function values(subject: MethodSubject): readonly Violation[] {
  return mappings(subject)
    .filter((mapping) => !isDoubleQuoted(mapping) && !isExpression(mapping))
    .map(({ part, name, value, node }) => ({
      pointer: node.pointer,
      message: `${subject.place.key} maps ${quoted(name)} to something that is neither a static value nor an expression.`,
      hint:
        part === 'integration'
          ? "Write 'static' in single quotes, method.request.header.NAME (or querystring, path, body), context.NAME or stageVariables.NAME."
          : "Write 'static' in single quotes, integration.response.header.NAME, integration.response.body, context.NAME or stageVariables.NAME.",
      ...refused(unableTo(part, subject.place, `Invalid mapping expression specified: ${value}`)),
    }));
}

function isExpression({ part, value }: Mapping): boolean {
  return COMMON.test(value) || (part === 'integration' ? OF_REQUEST : OF_RESPONSE).test(value);
}

function names(subject: MethodSubject): readonly Violation[] {
  return mappings(subject)
    .filter(({ part, name }) => part === 'integration' && !REQUEST_NAME.test(name))
    .map(({ name, node }) => ({
      pointer: node.pointer,
      message: `${subject.place.key} maps to ${quoted(name)}, which is no part of the request to the backend.`,
      hint: 'Write integration.request.header.NAME, integration.request.querystring.NAME or integration.request.path.NAME.',
    }));
}

/** A path variable counts as declared only where it is the last segment (aws-facts 2.8). */
function undeclaredParameters(subject: MethodSubject): readonly Violation[] {
  const { requestParameters } = subject.method;
  return mappings(subject).flatMap(({ part, value, node }) => {
    const match = part === 'integration' ? PARAMETER.exec(value) : null;
    if (match === null) return [];
    const parameter = `method.request.${match[1]}.${match[2]}`;
    if (Object.hasOwn(requestParameters, parameter)) return [];
    const error = `Invalid mapping expression parameter specified: ${value}`;
    return [
      {
        pointer: node.pointer,
        message: `${subject.place.key} maps the parameter ${quoted(parameter)}, which it does not declare.`,
        hint: 'Declare it under the parameters of the operation or of its path.',
        ...refused(
          unableTo(
            part,
            subject.place,
            `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${error}]`,
          ),
        ),
      },
    ];
  });
}
