/** The rights to invoke Lambda functions that a definition needs (aws-facts 7). */
import type { Definition } from '../model/definition.ts';
import type { DesiredGrant } from '../model/desired.ts';
import { sorted } from '../model/json.ts';
import { functionReference } from '../model/live.ts';
import { type Finding, pointerToken } from '../model/problem.ts';
import { quoted } from '../load/findings.ts';
import { didYouMean } from '../load/nearest.ts';
import { type FunctionReference, functionPart, isInvocationUri, parseFunctionArn } from './function-arn.ts';

/** What grants depend on beside the definition. */
export interface GrantOptions {
  /** Stage variables, which URIs may hold. Sensitive: their values never reach a message. */
  readonly variables: Readonly<Record<string, string>>;
  /** Account and region of the API, where the environment names them. */
  readonly account?: string;
  readonly region?: string;
  /** JSON pointers of the operations, by method key. */
  readonly operations: Readonly<Record<string, string>>;
  /** JSON pointer of the security schemes. */
  readonly schemes: string;
}

export interface CompiledGrants {
  /** One per function and qualifier, sorted. */
  readonly grants: readonly DesiredGrant[];
  readonly findings: readonly Finding[];
}

/** A URI that calls a function with the gateway's own rights. */
interface Call {
  readonly uri: string;
  readonly pointer: string;
}

/** One call's outcome: a grant, or why there is none. */
type Outcome = { readonly grant: DesiredGrant } | { readonly finding: Finding };

export function compileGrants(definition: Definition, options: GrantOptions): CompiledGrants {
  const calls = [...integrationCalls(definition, options), ...authorizerCalls(definition, options)];
  const outcomes = calls.map((call) => outcomeOf(call, options));
  const byReference = new Map<string, DesiredGrant>();
  for (const outcome of outcomes) {
    if ('grant' in outcome) byReference.set(functionReference(outcome.grant), outcome.grant);
  }
  return {
    grants: sorted(byReference.keys()).flatMap((reference) => byReference.get(reference) ?? []),
    findings: outcomes.flatMap((outcome) => ('finding' in outcome ? [outcome.finding] : [])),
  };
}

/** An integration with `credentials` calls with the rights of that role: it needs no grant. */
function integrationCalls({ methods }: Definition, { operations }: GrantOptions): Call[] {
  return Object.entries(methods).flatMap(([key, { integration }]) => {
    const { uri, credentials } = integration ?? {};
    if (uri === undefined || credentials !== undefined || !isInvocationUri(uri)) return [];
    return [{ uri, pointer: `${operations[key] ?? ''}/x-amazon-apigateway-integration/uri` }];
  });
}

/** Only authorizers that a method uses: the function of an unused one may not exist. */
function authorizerCalls({ methods, authorizers }: Definition, { schemes }: GrantOptions): Call[] {
  const used = new Set(Object.values(methods).map(({ authorizer }) => authorizer));
  return Object.entries(authorizers).flatMap(([name, { authorizerUri, authorizerCredentials }]) => {
    if (authorizerUri === undefined || authorizerCredentials !== undefined || !used.has(name)) return [];
    if (!isInvocationUri(authorizerUri)) return [];
    const place = `${schemes}/${pointerToken(name)}/x-amazon-apigateway-authorizer/authorizerUri`;
    return [{ uri: authorizerUri, pointer: place }];
  });
}

function outcomeOf({ uri, pointer }: Call, options: GrantOptions): Outcome {
  const part = functionPart(uri) ?? '';
  const unknown = stageVariables(part).find((name) => !Object.hasOwn(options.variables, name));
  if (unknown !== undefined) return { finding: unknownVariable(pointer, unknown, options) };
  const reference = parseFunctionArn(expand(part, options.variables));
  if (reference === undefined) return { finding: notAFunction(pointer) };
  if (options.account !== undefined && reference.account !== options.account) {
    return { finding: foreignFunction(pointer, reference, options) };
  }
  const { functionArn, qualifier } = reference;
  return { grant: { functionArn, ...(qualifier === undefined ? {} : { qualifier }) } };
}

const STAGE_VARIABLE = /\$\{stageVariables\.([A-Za-z0-9_]+)\}/g;

function stageVariables(text: string): readonly string[] {
  return [...text.matchAll(STAGE_VARIABLE)].flatMap(([, name]) => name ?? []);
}

function expand(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(STAGE_VARIABLE, (_, name: string) => variables[name] ?? '');
}

/** A warning only: variables that Tollgate does not manage may be on the stage. */
function unknownVariable(pointer: string, name: string, { variables }: GrantOptions): Finding {
  return {
    code: 'stage-variable-unknown',
    severity: 'warning',
    pointer,
    message: `The stage variable ${quoted(name)} names a function, but the environment does not set it: no right to invoke can be granted.`,
    hint: didYouMean(
      name,
      Object.keys(variables),
      `Set it under variables of the environment in tollgate.yaml.`,
    ),
  };
}

function notAFunction(pointer: string): Finding {
  return {
    code: 'function-arn-invalid',
    severity: 'error',
    pointer,
    message: 'The URI calls Lambda but holds no function ARN, with stage variables filled in.',
    hint: 'End it with functions/arn:aws:lambda:REGION:ACCOUNT:function:NAME/invocations.',
  };
}

/** The grant has to be made in the function's account, which Tollgate's credentials do not reach. */
function foreignFunction(pointer: string, reference: FunctionReference, options: GrantOptions): Finding {
  const { partition, region } = reference;
  const source = `arn:${partition}:execute-api:${options.region ?? region}:${options.account}:API_ID/*`;
  const command = [
    `aws lambda add-permission --region ${region} --function-name ${functionReference(reference)}`,
    '--statement-id tollgate-API_ID --action lambda:InvokeFunction',
    `--principal apigateway.amazonaws.com --source-arn '${source}'`,
  ].join(' ');
  return {
    code: 'function-other-account',
    severity: 'warning',
    pointer,
    message: `The function is in account ${reference.account}, so the right to invoke it has to be granted there.`,
    hint: `Run there, with the id of the REST API for API_ID: ${command}`,
  };
}
