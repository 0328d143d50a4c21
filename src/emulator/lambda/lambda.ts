/** The few calls of Lambda that matter for API Gateway (aws-facts 7.3). */
import * as sdk from '@aws-sdk/client-lambda';
import { ServiceError } from '../protocol/error.ts';
import { createService, notImplemented, type Service } from '../protocol/service.ts';
import type { Account } from '../store.ts';
import type { Invoke } from './functions.ts';
import { addStatement, policyText, removeStatement, revisionId, statementsOf } from './policy.ts';
import { type FunctionReference, qualifiedArn, readReference } from './reference.ts';

export interface LambdaOptions {
  readonly account: Account;
  readonly invoke: Invoke;
  /** Names of the functions that can be run. */
  readonly functions: readonly string[];
  /** Whether a function of any name exists; those without a module answer an error when they are run. */
  readonly anyFunction: boolean;
}

type Handler<In, Out> = (input: In, options: LambdaOptions) => Out | Promise<Out>;

/** The operations, by name; the protocol decodes each input by the same schema that its type was made from. */
const handlers = {
  GetFunction: ((input, options) => {
    const reference = existing(options, input.FunctionName ?? '', input.Qualifier);
    return {
      Configuration: {
        FunctionName: reference.name,
        FunctionArn: qualifiedArn(reference),
        Handler: 'index.handler',
        Runtime: 'nodejs24.x',
        State: 'Active',
        LastUpdateStatus: 'Successful',
        Version: reference.qualifier === '' ? '$LATEST' : reference.qualifier,
      },
      Code: { RepositoryType: 'S3' },
      Tags: {},
    };
  }) satisfies Handler<sdk.GetFunctionCommandInput, Omit<sdk.GetFunctionCommandOutput, '$metadata'>>,

  GetPolicy: ((input, { account }) => {
    const statements = statementsOf(
      account,
      readReference(account, input.FunctionName ?? '', input.Qualifier),
    );
    if (statements.length === 0) {
      throw new ServiceError('ResourceNotFoundException', 'The resource you requested does not exist.');
    }
    return { Policy: policyText(statements), RevisionId: revisionId(statements) };
  }) satisfies Handler<sdk.GetPolicyCommandInput, Omit<sdk.GetPolicyCommandOutput, '$metadata'>>,

  AddPermission: ((input, options) => {
    const { Action = '', FunctionName = '', Principal = '', Qualifier, StatementId = '' } = input;
    const reference = existing(options, FunctionName, Qualifier);
    const statement = addStatement(options.account, reference, { ...input, Action, Principal, StatementId });
    return { Statement: JSON.stringify(statement) };
  }) satisfies Handler<sdk.AddPermissionCommandInput, Omit<sdk.AddPermissionCommandOutput, '$metadata'>>,

  RemovePermission: ((input, options) => {
    const { FunctionName = '', Qualifier, RevisionId, StatementId = '' } = input;
    const reference = readReference(options.account, FunctionName, Qualifier);
    if (!exists(options, reference)) {
      throw new ServiceError('ResourceNotFoundException', `No policy found for: ${qualifiedArn(reference)}`);
    }
    removeStatement(options.account, reference, StatementId, RevisionId);
    return {};
  }) satisfies Handler<sdk.RemovePermissionCommandInput, object>,

  Invoke: (async (input, options) => {
    const reference = existing(options, input.FunctionName ?? '', input.Qualifier);
    if (input.InvocationType === 'DryRun') return { StatusCode: 204 };
    const answer = await run(options.invoke, reference.name, eventOf(input.Payload));
    return input.InvocationType === 'Event' ? { StatusCode: 202 } : { StatusCode: 200, ...answer };
  }) satisfies Handler<sdk.InvokeCommandInput, object>,
};

/** A handler as the protocol calls it. */
type AnyHandler = (input: Readonly<Record<string, unknown>>, options: LambdaOptions) => unknown;

const byName = new Map(Object.entries(handlers) as [string, AnyHandler][]);

export function createLambda(options: LambdaOptions): Service {
  return createService(sdk, async ({ name }, input) => {
    const handler = byName.get(name);
    if (handler === undefined) throw notImplemented(name);
    return await handler(input, options);
  });
}

function existing(options: LambdaOptions, name: string, qualifier: string | undefined): FunctionReference {
  const reference = readReference(options.account, name, qualifier);
  if (exists(options, reference)) return reference;
  throw new ServiceError('ResourceNotFoundException', `Function not found: ${qualifiedArn(reference)}`);
}

function exists({ account, anyFunction, functions }: LambdaOptions, { name }: FunctionReference): boolean {
  return anyFunction || functions.includes(name) || Object.hasOwn(account.functions, name);
}

function eventOf(payload: unknown): unknown {
  if (!(payload instanceof Uint8Array) || payload.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    throw new ServiceError('InvalidRequestContentException', 'Could not parse request body into json');
  }
}

/** A function that fails is a success of the call, with the error as its payload. */
async function run(
  invoke: Invoke,
  name: string,
  event: unknown,
): Promise<{ Payload: string; ExecutedVersion: string; FunctionError?: string }> {
  try {
    const result = await invoke(name, event);
    return { Payload: JSON.stringify(result ?? null), ExecutedVersion: '$LATEST' };
  } catch (error: unknown) {
    const errorType = error instanceof Error ? error.name : 'Error';
    const errorMessage = error instanceof Error ? error.message : String(error);
    const payload = JSON.stringify({ errorType, errorMessage, trace: [] });
    return { Payload: payload, ExecutedVersion: '$LATEST', FunctionError: 'Unhandled' };
  }
}
