/** Rules for what stands at the root of a document (aws-facts 2.7, 2.12, 2.13). */
import { GATEWAY_RESPONSE_STATUS, gatewayResponseNodes } from '../gateway-responses.ts';
import { schemasNode } from '../context.ts';
import { didYouMean } from '../../load/nearest.ts';
import { quoted } from '../../load/findings.ts';
import { child, integer, members, type Node, text } from '../node.ts';
import { documentPolicy } from '../properties.ts';
import { type Rule, refused, type Violation, when } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';

const LARGEST_COMPRESSION_SIZE = 10_485_760;
const HTTP_API_EXTENSIONS = ['cors', 'importexport-version', 'integrations', 'tag-value'];

export const DOCUMENT_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'model-name', severity: 'error', check: modelNames },
  { code: 'authorizer-identity-source', severity: 'error', check: identitySources },
  { code: 'gateway-response-type', severity: 'error', check: gatewayResponseTypes },
  { code: 'api-key-source', severity: 'error', check: apiKeySource },
  { code: 'compression-size', severity: 'error', check: compressionSize },
  { code: 'policy-malformed', severity: 'error', check: malformedPolicy },
  { code: 'extension-http-api', severity: 'warning', check: httpApiExtensions },
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

/** A request authorizer caches by its identity source, and caching is on unless the TTL is 0. */
function identitySources({ context, definition }: DocumentSubject): readonly Violation[] {
  const schemes = context.version === 2 ? '/securityDefinitions' : '/components/securitySchemes';
  return Object.entries(definition.authorizers).flatMap(([name, authorizer]) => {
    const cached = authorizer.type === 'REQUEST' && authorizer.authorizerResultTtlInSeconds !== 0;
    return when(cached && authorizer.identitySource === undefined, () => ({
      pointer: `${schemes}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: `The authorizer ${quoted(name)} caches its answers but has no identity source to cache them by.`,
      hint: 'Set identitySource, or set authorizerResultTtlInSeconds to 0.',
    }));
  });
}

function gatewayResponseTypes({ context }: DocumentSubject): readonly Violation[] {
  return gatewayResponseNodes(context.root).flatMap(([type, { pointer }]) =>
    when(!Object.hasOwn(GATEWAY_RESPONSE_STATUS, type), () => ({
      pointer,
      message: `There is no gateway response ${quoted(type)}.`,
      hint: didYouMean(type, Object.keys(GATEWAY_RESPONSE_STATUS), 'Use one of the documented types.'),
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

function httpApiExtensions({ context }: DocumentSubject): readonly Violation[] {
  const nodes: readonly Node[] = HTTP_API_EXTENSIONS.map((name) =>
    child(context.root, `x-amazon-apigateway-${name}`),
  );
  return nodes
    .filter(({ value }) => value !== undefined)
    .map(({ pointer }) => ({
      pointer,
      message: `${pointer.slice(1)} belongs to HTTP APIs and has no effect on a REST API.`,
      hint: 'Remove it; for CORS, declare OPTIONS operations with mock integrations.',
    }));
}
