/** Who may call a method: IAM, Lambda and Cognito authorizers, as far as they can be played without AWS. */
import type { Authorizer } from '@aws-sdk/client-api-gateway';
import { isObject } from '../../core/model/json.ts';
import { headerOf, own, type AuthorizerResult, type DataPlaneOptions, type RoutedCall } from './call.ts';
import { requestContext } from './context.ts';
import { GatewayError } from './gateway-error.ts';
import { verdictOf } from './invocation-policy.ts';
import { parseJson } from './json-path.ts';
import { authorizerSourceArn, functionExists, functionOf, mayInvoke, methodArn } from './lambda-function.ts';
import { requestValues } from './mapping.ts';
import { requestEvent } from './proxy-event.ts';

type Functions = Pick<DataPlaneOptions, 'invoke'>;

/**
 * Lets a call through, with what its authorizer said about it, or not.
 * @throws GatewayError 401 without an identity, 403 when denied, 500 when the authorizer cannot work
 */
export async function authorize(
  call: RoutedCall,
  functions: Functions,
): Promise<AuthorizerResult | undefined> {
  const { authorizationType, authorizerId } = call.route.method;
  if (authorizationType === 'AWS_IAM') return requireSignature(call);
  if (authorizationType !== 'CUSTOM' && authorizationType !== 'COGNITO_USER_POOLS') return undefined;
  const authorizer = own(call.snapshot.authorizers, authorizerId ?? '');
  if (authorizer === undefined) throw authorizerBroken('the method names an authorizer that does not exist');
  const identity = identityOf(authorizer, call);
  return authorizer.type === 'COGNITO_USER_POOLS'
    ? { context: { claims: unverifiedClaims(identity[0] ?? '') } }
    : await askFunction(authorizer, identity, call, functions);
}

/** Signatures are asked for, not verified. */
function requireSignature(call: RoutedCall): undefined {
  const header = headerOf(call.request.headers, 'authorization') ?? '';
  const signed =
    header.startsWith('AWS4-HMAC-SHA256 ') || own(call.request.query, 'X-Amz-Signature') !== undefined;
  if (!signed) throw new GatewayError('MISSING_AUTHENTICATION_TOKEN');
}

/** The values of the identity sources, in order. All must be there. */
function identityOf(authorizer: Authorizer, call: RoutedCall): string[] {
  const sources = (authorizer.identitySource ?? '')
    .split(',')
    .map((source) => source.trim())
    .filter(Boolean);
  const fallback = authorizer.type === 'REQUEST' ? [] : ['method.request.header.Authorization'];
  const context = requestContext(call);
  const values = (sources.length > 0 ? sources : fallback).map(
    (source) =>
      requestValues(source.replace(/^(\$?)(?=context\.|stageVariables\.)/, ''), call, context)?.at(-1) ?? '',
  );
  if (values.includes('')) throw new GatewayError('UNAUTHORIZED');
  const expression = authorizer.identityValidationExpression;
  if (authorizer.type === 'TOKEN' && expression && !fullMatch(expression, values[0] ?? '')) {
    throw new GatewayError('UNAUTHORIZED');
  }
  return values;
}

function fullMatch(expression: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${expression})$`).test(text);
  } catch {
    throw authorizerBroken('the identity validation expression is not a regular expression');
  }
}

/** The claims of a JSON web token whose signature nobody checked. What is no such token is refused. */
function unverifiedClaims(token: string): Record<string, unknown> {
  const parts = token.replace(/^Bearer /i, '').split('.');
  const claims =
    parts.length === 3 ? parseJson(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8')) : undefined;
  if (!isObject(claims)) throw new GatewayError('UNAUTHORIZED');
  return { ...claims };
}

async function askFunction(
  authorizer: Authorizer,
  identity: readonly string[],
  call: RoutedCall,
  functions: Functions,
): Promise<AuthorizerResult> {
  const reference = functionOf(authorizer.authorizerUri ?? '', call);
  if (reference === undefined || !functionExists(call.account, reference)) {
    throw authorizerBroken('the authorizer names no function of this account');
  }
  const granted = mayInvoke(call.account, reference, authorizerSourceArn(call, authorizer.id ?? ''));
  if (!granted && authorizer.authorizerCredentials === undefined) {
    throw authorizerBroken('Authorizer error: invalid permissions on Lambda function');
  }
  try {
    return resultOf(
      await functions.invoke(reference.name, authorizerEvent(authorizer, identity, call)),
      call,
    );
  } catch (error: unknown) {
    if (error instanceof GatewayError) throw error;
    // This exact message is how a function says 401 instead of 500.
    if (error instanceof Error && error.message === 'Unauthorized') throw new GatewayError('UNAUTHORIZED');
    throw new GatewayError('AUTHORIZER_FAILURE', { reason: 'the authorizer function failed' });
  }
}

function authorizerEvent(authorizer: Authorizer, identity: readonly string[], call: RoutedCall): unknown {
  if (authorizer.type === 'REQUEST')
    return { type: 'REQUEST', methodArn: methodArn(call), ...requestEvent(call) };
  return { type: 'TOKEN', methodArn: methodArn(call), authorizationToken: identity[0] };
}

function resultOf(answer: unknown, call: RoutedCall): AuthorizerResult {
  const verdict = isObject(answer) ? verdictOf(answer['policyDocument'], methodArn(call)) : undefined;
  if (!isObject(answer) || verdict === undefined) throw authorizerBroken('the authorizer answered no policy');
  if (verdict !== 'allow') {
    const explicit = verdict === 'explicit-deny' ? ' with an explicit deny' : '';
    throw new GatewayError('ACCESS_DENIED', {
      message: `User is not authorized to access this resource${explicit}`,
    });
  }
  const { principalId, context, usageIdentifierKey } = answer;
  return {
    context: { ...(isObject(context) ? context : {}), ...(principalId === undefined ? {} : { principalId }) },
    ...(typeof usageIdentifierKey === 'string' ? { usageIdentifierKey } : {}),
  };
}

function authorizerBroken(reason: string): GatewayError {
  return new GatewayError('AUTHORIZER_CONFIGURATION_ERROR', { reason });
}
