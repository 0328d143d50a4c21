/** Rules for authorizers and for where API keys are read from (aws-facts 2.11, 9.3). */
import { quoted } from '../../load/findings.ts';
import type { Authorizer } from '../../model/definition.ts';
import { resolve, securitySchemesNode } from '../context.ts';
import { isInvocationUri } from '../function-arn.ts';
import { child, integer, type Node } from '../node.ts';
import { type Rule, type Violation, when } from '../rule.ts';
import type { DocumentSubject } from './subject.ts';

const LONGEST_TTL = 3600;
const INVOCATION = 'arn:aws:apigateway:REGION:lambda:path/2015-03-31/functions/FUNCTION_ARN/invocations';

interface AuthorizerSubject {
  readonly name: string;
  readonly authorizer: Authorizer;
  readonly scheme: Node;
  /** The extension. */
  readonly node: Node;
}

export const AUTHORIZER_RULES: readonly Rule<DocumentSubject>[] = [
  { code: 'authorizer-identity-source', severity: 'error', check: onAuthorizers(identitySource) },
  { code: 'authorizer-ttl', severity: 'error', check: onAuthorizers(timeToLive) },
  { code: 'authorizer-uri-missing', severity: 'error', check: onAuthorizers(missingUri) },
  { code: 'authorizer-uri', severity: 'warning', check: onAuthorizers(foreignUri) },
  { code: 'authorizer-provider', severity: 'warning', check: onAuthorizers(providers) },
  { code: 'extension-http-api', severity: 'warning', check: onAuthorizers(httpApiMembers) },
  { code: 'api-key-source-authorizer', severity: 'warning', check: keySourceWithoutAuthorizer },
];

function onAuthorizers(
  check: (subject: AuthorizerSubject) => readonly Violation[],
): Rule<DocumentSubject>['check'] {
  return ({ context, definition }) => {
    const schemes = securitySchemesNode(context);
    return Object.entries(definition.authorizers).flatMap(([name, authorizer]) => {
      const scheme = resolve(context, child(schemes, name));
      return check({ name, authorizer, scheme, node: child(scheme, 'x-amazon-apigateway-authorizer') });
    });
  };
}

/** A request authorizer caches by its identity source, and caching is on unless the TTL is 0. */
function identitySource({ name, authorizer, scheme }: AuthorizerSubject): readonly Violation[] {
  const cached = authorizer.type === 'REQUEST' && authorizer.authorizerResultTtlInSeconds !== 0;
  return when(cached && authorizer.identitySource === undefined, () => ({
    pointer: scheme.pointer,
    message: `The authorizer ${quoted(name)} caches its answers but has no identity source to cache them by.`,
    hint: 'Set identitySource, or set authorizerResultTtlInSeconds to 0.',
  }));
}

function timeToLive({ name, node }: AuthorizerSubject): readonly Violation[] {
  const place = child(node, 'authorizerResultTtlInSeconds');
  const ttl = integer(place) ?? -1;
  return when(place.value !== undefined && (ttl < 0 || ttl > LONGEST_TTL), () => ({
    pointer: place.pointer,
    message: `The authorizer ${quoted(name)} keeps its answers for a time that is not a whole number from 0 to ${LONGEST_TTL} seconds.`,
    hint: 'Leave it out for 300 seconds; 0 asks the authorizer on every call.',
  }));
}

function missingUri({ name, authorizer, node }: AuthorizerSubject): readonly Violation[] {
  const { type, authorizerUri } = authorizer;
  return when(type !== 'COGNITO_USER_POOLS' && authorizerUri === undefined, () => ({
    pointer: node.pointer,
    message: `The authorizer ${quoted(name)} does not say which function to call.`,
    hint: `Set authorizerUri to ${INVOCATION}.`,
  }));
}

function foreignUri({ name, authorizer, node }: AuthorizerSubject): readonly Violation[] {
  const { type, authorizerUri } = authorizer;
  const foreign = authorizerUri !== undefined && !isInvocationUri(authorizerUri);
  return when(type !== 'COGNITO_USER_POOLS' && foreign, () => ({
    pointer: child(node, 'authorizerUri').pointer,
    message: `The authorizerUri of ${quoted(name)} does not call a function, and REST APIs have no other custom authorizers.`,
    hint: `Write ${INVOCATION}.`,
  }));
}

function providers({ name, authorizer, node }: AuthorizerSubject): readonly Violation[] {
  return when(authorizer.type === 'COGNITO_USER_POOLS' && authorizer.providerARNs.length === 0, () => ({
    pointer: child(node, 'providerARNs').pointer,
    message: `The authorizer ${quoted(name)} names no user pool, so that it lets nobody in.`,
    hint: 'Set providerARNs to the list of ARNs of the user pools.',
  }));
}

function httpApiMembers({ name, node }: AuthorizerSubject): readonly Violation[] {
  const members = ['authorizerPayloadFormatVersion', 'enableSimpleResponses', 'jwtConfiguration'];
  return members.flatMap((key) => {
    const { value, pointer } = child(node, key);
    const harmless =
      value === undefined || (key === 'authorizerPayloadFormatVersion' && String(value) === '1.0');
    return when(!harmless && value !== false, () => ({
      pointer,
      message: `${key} of the authorizer ${quoted(name)} belongs to HTTP APIs and has no effect on a REST API.`,
      hint: 'Remove it; the function gets the event of a REST API and answers with a policy.',
    }));
  });
}

/** With AUTHORIZER the header x-api-key is not looked at: without an authorizer nobody can show a key. */
function keySourceWithoutAuthorizer({ context, definition }: DocumentSubject): readonly Violation[] {
  if (definition.properties.apiKeySource !== 'AUTHORIZER') return [];
  const keyed = Object.entries(definition.methods).filter(
    ([, { apiKeyRequired, authorizationType }]) => apiKeyRequired && authorizationType !== 'CUSTOM',
  );
  const [first] = keyed;
  if (first === undefined) return [];
  const which =
    keyed.length === 1
      ? `${first[0]} requires a key and has none`
      : `${first[0]} and ${keyed.length - 1} more require a key and have none`;
  return [
    {
      pointer: child(context.root, 'x-amazon-apigateway-api-key-source').pointer,
      message: `API keys come from a custom authorizer, but ${which}: every call would be refused.`,
      hint: 'Set the API key source to HEADER, or give these operations a custom authorizer.',
    },
  ];
}
