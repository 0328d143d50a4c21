/** Rules for the quotas of one API (aws-facts 1.2): a fixed one is an error, one that the account can have raised a warning. */
import { items, child, descend, members, type Node } from '../node.ts';
import { schemasNode, securitySchemesNode } from '../context.ts';
import { integrationNode } from '../integration.ts';
import { type Rule, type Violation, when } from '../rule.ts';
import type { DocumentSubject, MethodSubject } from './subject.ts';

const KILOBYTE = 1024;
const MOST_RESOURCES = 300;
const MOST_AUTHORIZERS = 10;
const MOST_DOCUMENTATION_PARTS = 2000;
const LONGEST_POLICY = 8192;
const LARGEST_MODELS = 400 * KILOBYTE;
const LARGEST_TEMPLATE = 300 * KILOBYTE;
const LONGEST_METHOD_ARN = 1600;

/** What stands before the path in the shortest ARN that a method can have: a stage has one letter at least. */
const METHOD_ARN = 'arn:aws:execute-api:eu-west-1:123456789012:a1b2c3d4e5/s/GET';

export const DOCUMENT_LIMITS: readonly Rule<DocumentSubject>[] = [
  { code: 'resources-limit', severity: 'warning', check: resources },
  { code: 'authorizers-limit', severity: 'warning', check: authorizers },
  { code: 'documentation-limit', severity: 'warning', check: documentationParts },
  { code: 'policy-size', severity: 'warning', check: policySize },
  { code: 'models-size', severity: 'error', check: modelsSize },
  { code: 'api-without-methods', severity: 'error', check: noMethods },
];

export const METHOD_LIMITS: readonly Rule<MethodSubject>[] = [
  { code: 'template-size', severity: 'error', check: templateSizes },
  { code: 'method-arn-length', severity: 'error', check: methodArnLength },
];

const RAISE = 'have the quota of the account raised';

function resources({ context, definition }: DocumentSubject): readonly Violation[] {
  const count = definition.resources.length;
  return when(count > MOST_RESOURCES, () => ({
    pointer: child(context.root, 'paths').pointer,
    message: `The paths make ${count} resources, parents included; an API has ${MOST_RESOURCES} unless the account's quota was raised.`,
    hint: `Split the API, use a greedy {proxy+} path, or ${RAISE} (L-01C8A9E0).`,
  }));
}

function authorizers({ context, definition }: DocumentSubject): readonly Violation[] {
  const count = Object.keys(definition.authorizers).length;
  return when(count > MOST_AUTHORIZERS, () => ({
    pointer: securitySchemesNode(context).pointer,
    message: `The spec defines ${count} authorizers; an API has ${MOST_AUTHORIZERS} unless the account's quota was raised.`,
    hint: `Remove authorizers that no operation uses, or ${RAISE} through AWS support.`,
  }));
}

function documentationParts({ context }: DocumentSubject): readonly Violation[] {
  const parts = descend(context.root, 'x-amazon-apigateway-documentation', 'documentationParts');
  const count = items(parts).length;
  return when(count > MOST_DOCUMENTATION_PARTS, () => ({
    pointer: parts.pointer,
    message: `The spec has ${count} documentation parts; an API has ${MOST_DOCUMENTATION_PARTS} unless the account's quota was raised.`,
    hint: `Remove some, or ${RAISE} through AWS support.`,
  }));
}

function policySize({ context, definition }: DocumentSubject): readonly Violation[] {
  const { policy } = definition.properties;
  const length = policy === undefined ? 0 : JSON.stringify(policy).length;
  return when(length > LONGEST_POLICY, () => ({
    pointer: child(context.root, 'x-amazon-apigateway-policy').pointer,
    message: `The resource policy has ${length} characters; it may have ${LONGEST_POLICY} unless the account's quota was raised.`,
    hint: `Join statements with lists and wildcards, or ${RAISE} (L-8B81B02C).`,
  }));
}

function modelsSize({ context }: DocumentSubject): readonly Violation[] {
  const schemas = schemasNode(context);
  const size = members(schemas).reduce((sum, [, { value }]) => sum + bytes(JSON.stringify(value)), 0);
  return when(size > LARGEST_MODELS, () => ({
    pointer: schemas.pointer,
    message: `The schemas make ${kilobytes(size)} KB of models; API Gateway takes ${LARGEST_MODELS / KILOBYTE} KB for one API.`,
    hint: 'Every named schema becomes a model, used or not: remove those that no operation needs, or split the API.',
  }));
}

/** A deployment of an API without methods is refused (aws-facts 4.2). */
function noMethods({ context, definition }: DocumentSubject): readonly Violation[] {
  return when(Object.keys(definition.methods).length === 0, () => ({
    pointer: child(context.root, 'paths').pointer,
    message: 'The API would have no methods, and API Gateway does not deploy such an API.',
    hint: 'Give at least one path an operation with an integration.',
  }));
}

function templateSizes({ context, place }: MethodSubject): readonly Violation[] {
  const integration = integrationNode(context, place.node);
  const responses = members(child(integration, 'responses')).map(([, node]) => node);
  const maps = [
    child(integration, 'requestTemplates'),
    ...responses.map((node) => child(node, 'responseTemplates')),
  ];
  return maps.flatMap(members).flatMap(([, node]) => templateSize(node, place.key));
}

function templateSize({ value, pointer }: Node, operation: string): readonly Violation[] {
  // Most templates are short: only a long one is worth counting in bytes.
  const size = typeof value === 'string' && value.length > LARGEST_TEMPLATE / 4 ? bytes(value) : 0;
  return when(size > LARGEST_TEMPLATE, () => ({
    pointer,
    message: `A mapping template of ${operation} has ${kilobytes(size)} KB; API Gateway takes ${LARGEST_TEMPLATE / KILOBYTE} KB.`,
    hint: 'Move the work to the backend.',
  }));
}

/** A longer ARN gives 414 to every call (aws-facts 1.2). */
function methodArnLength({ place }: MethodSubject): readonly Violation[] {
  const length = bytes(METHOD_ARN) + bytes(place.path);
  return when(length > LONGEST_METHOD_ARN, () => ({
    pointer: place.node.pointer,
    message: `The ARN of the method would have more than ${LONGEST_METHOD_ARN} bytes, so that every call is answered with 414.`,
    hint: 'Shorten the path.',
  }));
}

function bytes(text = ''): number {
  return Buffer.byteLength(text);
}

function kilobytes(size: number): number {
  return Math.ceil(size / KILOBYTE);
}
