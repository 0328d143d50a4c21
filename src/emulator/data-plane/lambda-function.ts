/** Calling the Lambda function behind an integration or authorizer URI (aws-facts 7.1, 7.2). */
import type { Account, StoredFunction, StoredStatement } from '../store.ts';
import { arnLike, wildcardMatch } from '../../core/model/arn.ts';
import { own, type Call, type RoutedCall } from './call.ts';
import { expandStageVariables } from './mapping.ts';

const INVOCATION_URI =
  /^arn:aws[a-z-]*:apigateway:[a-z0-9-]+:lambda:path\/[0-9-]+\/functions\/(arn:aws[a-z-]*:lambda:[a-z0-9-]+:\d{12}:function:([\w-]+))(?::([\w$-]+))?\/(?:response-streaming-)?invocations$/;

export interface FunctionReference {
  /** Without a qualifier. */
  readonly arn: string;
  readonly name: string;
  /** Empty for the function itself. */
  readonly qualifier: string;
}

/** Whether a URI names a Lambda function at all, whatever stage variables it holds. */
export function isFunctionUri(uri: string): boolean {
  return /^arn:[^:]*:apigateway:[^:]*:lambda:path\//.test(uri);
}

/** The function that a URI names once the stage's variables are filled in, or undefined when it names none. */
export function functionOf(uri: string, call: Call): FunctionReference | undefined {
  const [, arn, name, qualifier = ''] = INVOCATION_URI.exec(expandStageVariables(uri, call)) ?? [];
  return arn === undefined || name === undefined ? undefined : { arn, name, qualifier };
}

/** Whether the account has the function and its policy lets API Gateway call it from this source. */
export function mayInvoke(account: Account, reference: FunctionReference, sourceArn: string): boolean {
  const found = storedFunction(account, reference);
  const statements = own(found?.policies, reference.qualifier) ?? [];
  return statements.some((statement) => admits(statement, sourceArn, account.id));
}

/** Whether the account has the function. */
export function functionExists(account: Account, reference: FunctionReference): boolean {
  return storedFunction(account, reference) !== undefined;
}

/**
 * The source ARN of a method's call: `<apiId>/<stage>/<METHOD>/<path with * for every parameter>`. The any-method
 * presents `*`, so that a grant for one HTTP method does not cover it.
 */
export function methodSourceArn(call: RoutedCall): string {
  const method = call.route.methodName === 'ANY' ? '*' : call.route.methodName;
  const path = call.route.resourcePath.slice(1).replaceAll(/\{[^{}]*\}/g, '*');
  return `${executeApiArn(call)}/${call.stageName}/${method}/${path}`;
}

/** The source ARN of an authorizer's call: `<apiId>/authorizers/<authorizerId>`. */
export function authorizerSourceArn(call: Call, authorizerId: string): string {
  return `${executeApiArn(call)}/authorizers/${authorizerId}`;
}

/** The ARN under which policies know what is called: `<apiId>/<stage>/<METHOD>/<path as it was sent>`. */
export function methodArn(call: Call): string {
  return `${executeApiArn(call)}/${call.stageName}/${call.request.httpMethod}/${call.request.path.slice(1)}`;
}

function executeApiArn(call: Call): string {
  const { id, region } = call.account;
  return `arn:${partitionOf(region)}:execute-api:${region}:${id}:${call.apiId}`;
}

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function storedFunction(account: Account, reference: FunctionReference): StoredFunction | undefined {
  return Object.values(account.functions).find(({ arn }) => arn === reference.arn);
}

function admits(statement: StoredStatement, sourceArn: string, accountId: string): boolean {
  return (
    isGateway(statement.Principal) &&
    wildcardMatch(statement.Action, 'lambda:InvokeFunction') &&
    Object.entries(statement.Condition ?? {}).every(([operator, condition]) =>
      Object.entries(condition).every(([key, value]) => holds(operator, key, value, sourceArn, accountId)),
    )
  );
}

function isGateway(principal: StoredStatement['Principal']): boolean {
  if (typeof principal === 'string') return principal === '*' || principal === 'apigateway.amazonaws.com';
  return principal['Service'] === 'apigateway.amazonaws.com' || principal['AWS'] === '*';
}

/** A condition that we cannot judge does not hold. */
function holds(operator: string, key: string, value: string, sourceArn: string, accountId: string): boolean {
  const given = { 'aws:sourcearn': sourceArn, 'aws:sourceaccount': accountId }[key.toLowerCase()];
  if (given === undefined) return false;
  if (operator === 'ArnLike' || operator === 'ArnEquals') return arnLike(value, given);
  return operator === 'StringLike'
    ? wildcardMatch(value, given)
    : operator === 'StringEquals' && value === given;
}
