/** Resource policies of functions, one per qualifier (aws-facts 7.3). */
import { digest } from '../../core/model/json.ts';
import { ServiceError } from '../protocol/error.ts';
import type { Account, StoredFunction, StoredStatement } from '../store.ts';
import { type FunctionReference, qualifiedArn } from './reference.ts';

/** Bytes of a policy's JSON text. */
const MAX_POLICY = 20_480;

export interface Permission {
  readonly StatementId: string;
  readonly Action: string;
  readonly Principal: string;
  readonly SourceArn?: string | undefined;
  readonly SourceAccount?: string | undefined;
  readonly RevisionId?: string | undefined;
}

export function statementsOf(
  account: Account,
  { name, qualifier }: FunctionReference,
): readonly StoredStatement[] {
  return account.functions[name]?.policies[qualifier] ?? [];
}

export function policyText(statements: readonly StoredStatement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });
}

/** Changes whenever the policy changes. */
export function revisionId(statements: readonly StoredStatement[]): string {
  const hex = digest(statements);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

export function addStatement(
  account: Account,
  reference: FunctionReference,
  permission: Permission,
): StoredStatement {
  checkStatementId(permission.StatementId);
  if (reference.qualifier === '$LATEST') {
    throw new ServiceError(
      'InvalidParameterValueException',
      'We currently do not support adding policies for $LATEST.',
    );
  }
  const before = statementsOf(account, reference);
  checkRevision(before, permission.RevisionId);
  if (before.some(({ Sid }) => Sid === permission.StatementId)) {
    throw new ServiceError(
      'ResourceConflictException',
      `The statement id (${permission.StatementId}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
    );
  }
  const statement = newStatement(reference, permission);
  const statements = [...before, statement];
  const size = Buffer.byteLength(policyText(statements));
  if (size > MAX_POLICY) {
    throw new ServiceError(
      'PolicyLengthExceededException',
      `The final policy size (${size}) is bigger than the limit (${MAX_POLICY}).`,
    );
  }
  storedFunction(account, reference).policies[reference.qualifier] = statements;
  return statement;
}

export function removeStatement(
  account: Account,
  reference: FunctionReference,
  statementId: string,
  revision: string | undefined,
): void {
  const before = statementsOf(account, reference);
  if (before.length === 0) {
    throw new ServiceError('ResourceNotFoundException', 'No policy is associated with the given resource.');
  }
  checkRevision(before, revision);
  const statements = before.filter(({ Sid }) => Sid !== statementId);
  if (statements.length === before.length) {
    throw new ServiceError(
      'ResourceNotFoundException',
      `Statement ${statementId} is not found in resource policy.`,
    );
  }
  storedFunction(account, reference).policies[reference.qualifier] = statements;
}

function newStatement(reference: FunctionReference, permission: Permission): StoredStatement {
  const { Action, Principal, SourceAccount, SourceArn, StatementId } = permission;
  const condition = {
    ...(SourceAccount === undefined ? {} : { StringEquals: { 'AWS:SourceAccount': SourceAccount } }),
    ...(SourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': SourceArn } }),
  };
  return {
    Sid: StatementId,
    Effect: 'Allow',
    Principal: principalOf(Principal),
    Action,
    Resource: qualifiedArn(reference),
    ...(Object.keys(condition).length === 0 ? {} : { Condition: condition }),
  };
}

function principalOf(principal: string): StoredStatement['Principal'] {
  if (principal === '*') return principal;
  return /^\d{12}$|^arn:/.test(principal) ? { AWS: principal } : { Service: principal };
}

function storedFunction(account: Account, { arn, name }: FunctionReference): StoredFunction {
  account.functions[name] ??= { arn, name, policies: {} };
  return account.functions[name];
}

function checkStatementId(id: string): void {
  if (/^[a-zA-Z0-9_-]{1,100}$/.test(id)) return;
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value '${id}' at 'statementId' failed to satisfy constraint: ` +
      'Member must satisfy regular expression pattern: ([a-zA-Z0-9-_]+)',
  );
}

function checkRevision(statements: readonly StoredStatement[], wanted: string | undefined): void {
  if (wanted === undefined || wanted === revisionId(statements)) return;
  throw new ServiceError(
    'PreconditionFailedException',
    'The Revision Id provided does not match the latest Revision Id. Call the GetPolicy API to retrieve the latest Revision Id',
  );
}
