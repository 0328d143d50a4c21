/** Security schemes: API keys, IAM, authorizers, and those that the service ignores (aws-facts 2.11). */
import type { Authorizer } from '../model/definition.ts';
import { sorted } from '../model/json.ts';
import { quoted } from '../load/findings.ts';
import { type Context, resolve, securitySchemesNode } from './context.ts';
import { child, integer, isMap, members, type Node, optional, text, texts } from './node.ts';
import { dropped } from './rule.ts';

/**
 * What an operation that lists the scheme gets. `ignored`: the service leaves the scheme out, and the operation may
 * end up open. `skipsMethods`: the service leaves out every operation that lists it.
 */
export type Scheme =
  | { readonly kind: 'apiKey' | 'iam' | 'ignored' | 'skipsMethods'; readonly node: Node }
  | { readonly kind: 'authorizer'; readonly node: Node; readonly authorizer: Authorizer };

const AUTHORIZER_TYPES = ['TOKEN', 'REQUEST', 'COGNITO_USER_POOLS'] as const;

/** Every security scheme by its name, which is the name of its authorizer. */
export function compileSchemes(context: Context): Readonly<Record<string, Scheme>> {
  return Object.fromEntries(
    members(securitySchemesNode(context)).map(([name, node]) => {
      return [name, compileScheme(context, name, resolve(context, node))];
    }),
  );
}

/** The authorizers among the schemes, used or not. */
export function compileAuthorizers(
  schemes: Readonly<Record<string, Scheme>>,
): Readonly<Record<string, Authorizer>> {
  return Object.fromEntries(
    Object.entries(schemes).flatMap(([name, scheme]) => {
      return scheme.kind === 'authorizer' ? [[name, scheme.authorizer] as const] : [];
    }),
  );
}

/** The text of the service about a type of scheme that it does not know. */
export function ignoredText(name: string, node: Node): string {
  return `Unsupported security definition type '${text(child(node, 'type')) ?? ''}' for '${name}'. Ignoring.`;
}

/** Whether the scheme is one that the service can enforce as a usage plan's API key. */
export function isApiKeyScheme(node: Node): boolean {
  const named = text(child(node, 'name'))?.toLowerCase() === 'x-api-key';
  return text(child(node, 'type')) === 'apiKey' && child(node, 'in').value === 'header' && named;
}

function compileScheme(context: Context, name: string, node: Node): Scheme {
  const extension = child(node, 'x-amazon-apigateway-authorizer');
  if (isMap(extension)) {
    const authorizer = compileAuthorizer(context, node, extension);
    return authorizer === undefined
      ? { kind: 'skipsMethods', node }
      : { kind: 'authorizer', node, authorizer };
  }
  const authType = text(child(node, 'x-amazon-apigateway-authtype'));
  if (authType?.toLowerCase() === 'awssigv4') return { kind: 'iam', node };
  if (authType !== undefined) {
    reportMissingAuthorizer(context, name, node);
    return { kind: 'skipsMethods', node };
  }
  return { kind: isApiKeyScheme(node) ? 'apiKey' : 'ignored', node };
}

function compileAuthorizer(context: Context, scheme: Node, node: Node): Authorizer | undefined {
  const written = text(child(node, 'type'))?.toUpperCase();
  const type = AUTHORIZER_TYPES.find((known) => known === written);
  if (type === undefined) {
    reportAuthorizerType(context, child(node, 'type'), written ?? '');
    return undefined;
  }
  return {
    type,
    ...optional('authType', text(child(scheme, 'x-amazon-apigateway-authtype')) || undefined),
    ...optional('authorizerUri', text(child(node, 'authorizerUri')) || undefined),
    ...optional('authorizerCredentials', text(child(node, 'authorizerCredentials')) || undefined),
    ...optional('identitySource', identitySource(type, scheme, node)),
    ...optional(
      'identityValidationExpression',
      text(child(node, 'identityValidationExpression')) || undefined,
    ),
    ...optional('authorizerResultTtlInSeconds', integer(child(node, 'authorizerResultTtlInSeconds'))),
    providerARNs: sorted(new Set(texts(child(node, 'providerARNs')))),
  };
}

/** Token and Cognito authorizers look at the scheme's own header; a request authorizer says itself where to look. */
function identitySource(type: Authorizer['type'], scheme: Node, node: Node): string | undefined {
  const own = text(child(node, 'identitySource')) || undefined;
  const header = text(child(scheme, 'name'));
  if (type === 'REQUEST' || own !== undefined || header === undefined) return own;
  return `method.request.header.${header}`;
}

function reportAuthorizerType(context: Context, node: Node, type: string): void {
  context.report({
    code: 'authorizer-type',
    severity: 'error',
    pointer: node.pointer,
    message: `A REST API has no authorizer of type ${quoted(type.toLowerCase())}.`,
    hint: 'Use token, request or cognito_user_pools; jwt belongs to HTTP APIs.',
  });
}

function reportMissingAuthorizer(context: Context, name: string, node: Node): void {
  const extension = 'Extension x-amazon-apigateway-authorizer is required.';
  const methods = `Any methods with security: '${name}' will not be created.`;
  context.report({
    code: 'security-scheme-without-authorizer',
    severity: 'error',
    pointer: node.pointer,
    message: `The security scheme ${quoted(name)} has an authtype but no authorizer, so API Gateway leaves out its operations.`,
    hint: 'Add x-amazon-apigateway-authorizer, or set the authtype to awsSigv4.',
    ...dropped(`Unable to create authorizer from security definition: '${name}'. ${extension} ${methods}`),
  });
}
