/** Rules for what stands at the root of a document (aws-facts 2.7, 2.12, 2.13). */
import { schemasNode } from '../context.ts';
import { quoted } from '../../load/findings.ts';
import { ENDPOINT_TYPES } from '../../model/definition.ts';
import { child, integer, items, members, text, texts } from '../node.ts';
import { compileEndpointType, documentPolicy, endpointConfigurationNode } from '../properties.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';

const LARGEST_COMPRESSION_SIZE = 10_485_760;

export const DOCUMENT_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'model-name', severity: 'error', check: modelNames },
  { code: 'api-key-source', severity: 'error', check: apiKeySource },
  { code: 'compression-size', severity: 'error', check: compressionSize },
  { code: 'policy-malformed', severity: 'error', check: malformedPolicy },
  { code: 'binary-media-types', severity: 'error', check: binaryMediaTypes },
  { code: 'endpoint-type', severity: 'error', check: endpointType },
  { code: 'security-policy', severity: 'error', check: securityPolicy },
  { code: 'private-without-policy', severity: 'warning', check: privateWithoutPolicy },
  { code: 'path-dropped', severity: 'error', check: droppedPaths },
];

function modelNames({ context }: DocumentSubject): readonly Violation[] {
  return members(schemasNode(context)).flatMap(([name, { pointer }]) =>
    when(!/^[A-Za-z0-9]+$/.test(name), () => ({
      pointer,
      message: `API Gateway takes letters and digits in the name of a model, not ${quoted(name)}.`,
      hint: `Rename it, for example to ${quoted(name.replaceAll(/[^A-Za-z0-9]/g, '') || 'Model')}, also where it is referred to.`,
      ...refused(`Unable to create model for '${name}': Model name must be alphanumeric: ${name}`),
    })),
  );
}

function apiKeySource({ context }: DocumentSubject): readonly Violation[] {
  const node = child(context.root, 'x-amazon-apigateway-api-key-source');
  return when(node.value !== undefined && !/^(?:HEADER|AUTHORIZER)$/i.test(text(node) ?? ''), () => ({
    pointer: node.pointer,
    message: 'The API key source is neither HEADER nor AUTHORIZER.',
    hint: 'Use HEADER for the header x-api-key, AUTHORIZER for the usageIdentifierKey of an authorizer.',
  }));
}

function compressionSize({ context }: DocumentSubject): readonly Violation[] {
  const node = child(context.root, 'x-amazon-apigateway-minimum-compression-size');
  const size = integer(node) ?? -1;
  return when(node.value !== undefined && (size < 0 || size > LARGEST_COMPRESSION_SIZE), () => ({
    pointer: node.pointer,
    message: `The minimum compression size is not a whole number from 0 to ${LARGEST_COMPRESSION_SIZE}.`,
    hint: 'Give a number of bytes, or leave it out for no compression.',
  }));
}

function malformedPolicy({ context: { root } }: DocumentSubject): readonly Violation[] {
  const node = child(root, 'x-amazon-apigateway-policy');
  return when(node.value !== undefined && documentPolicy(root) === undefined, () => ({
    pointer: node.pointer,
    message: 'The resource policy is not a policy document.',
    hint: 'Write it as an object with Version and Statement.',
  }));
}

/** Something else than a list of texts would be dropped. */
function binaryMediaTypes({ context }: DocumentSubject): readonly Violation[] {
  const node = child(context.root, 'x-amazon-apigateway-binary-media-types');
  const sound = Array.isArray(node.value) && items(node).every(({ value }) => typeof value === 'string');
  return when(node.value !== undefined && !sound, () => ({
    pointer: node.pointer,
    message: 'The binary media types are not a list of texts.',
    hint: 'Write a list, such as ["image/png"].',
  }));
}

function endpointType({ context }: DocumentSubject): readonly Violation[] {
  const node = child(endpointConfigurationNode(context), 'types');
  const written = [...texts(node), ...(text(node) === undefined ? [] : [text(node) ?? ''])];
  const known = written.length === 1 && ENDPOINT_TYPES.some((type) => type === written[0]?.toUpperCase());
  return when(node.value !== undefined && !known, () => ({
    pointer: node.pointer,
    message: 'The endpoint configuration does not name one type of endpoint.',
    hint: `Use one of ${ENDPOINT_TYPES.join(', ')}.`,
  }));
}

function securityPolicy({ context }: DocumentSubject): readonly Violation[] {
  const node = child(context.root, 'x-amazon-apigateway-security-policy');
  const needsMode = text(node)?.startsWith('SecurityPolicy_') ?? false;
  const mode = child(context.root, 'x-amazon-apigateway-endpoint-access-mode');
  return when(needsMode && text(mode) === undefined, () => ({
    pointer: node.pointer,
    message: 'A security policy of the SecurityPolicy_ kind needs an endpoint access mode.',
    hint: 'Set x-amazon-apigateway-endpoint-access-mode to BASIC or STRICT.',
  }));
}

/** A private API answers nobody without a resource policy that lets them in. */
function privateWithoutPolicy({ context, definition }: DocumentSubject): readonly Violation[] {
  const isPrivate = compileEndpointType(context) === 'PRIVATE';
  return when(isPrivate && definition.properties.policy === undefined, () => ({
    pointer: endpointConfigurationNode(context).pointer,
    message: 'A private API without a resource policy answers nobody.',
    hint: 'Add x-amazon-apigateway-policy that allows execute-api:Invoke to the VPC or its endpoints.',
  }));
}

/** `$default` and the like are routes of HTTP APIs; the import leaves them out without a word. */
function droppedPaths({ context }: DocumentSubject): readonly Violation[] {
  return members(child(context.root, 'paths'))
    .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
    .map(([path, { pointer }]) => ({
      pointer,
      message: `The path ${quoted(path)} does not begin with a slash, so that its operations would be lost.`,
      hint:
        path === '$default'
          ? '$default belongs to HTTP APIs; use /{proxy+} with x-amazon-apigateway-any-method.'
          : 'Begin it with a slash.',
    }));
}
