/** The right of a REST API to invoke a function: one statement per API and function (aws-facts 7.3). */
import { createHash } from 'node:crypto';
import type { KindWriter, WriteContext } from '../../app/ports.ts';
import { OperationError } from '../../core/model/fault.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { lambdaFunction } from '../lambda-function.ts';
import { sourceArn } from '../partition.ts';
import { readFunctionPolicy } from '../read/function-policy.ts';
import { byAction, restApiId, written } from './lookup.ts';

/** How many statement ids are tried before the policy is given up as crowded by somebody else. */
const MOST_STATEMENTS = 5;

interface Grant {
  readonly reference: string;
  readonly sid: string;
  readonly source: string;
}

type Metadata = Parameters<typeof written>[0][number];

export function lambdaGrantWriter(clients: Clients): KindWriter {
  return byAction({
    create: async ({ resource }, context) => {
      const calls = await grant(clients, grantOf(resource, context));
      return written(calls);
    },
  });
}

/** The statement id: the same in every run, so that a lost answer does not add a second statement. */
export function statementId(apiId: string, reference: string): string {
  return `tollgate-${apiId}-${createHash('sha256').update(reference).digest('hex').slice(0, 8)}`;
}

/** @param resource `<spec id> -> <function reference>` */
function grantOf(resource: string, context: WriteContext): Grant {
  const [specId = '', reference = ''] = resource.split(' -> ');
  const apiId = restApiId(context, specId);
  return { reference, sid: statementId(apiId, reference), source: sourceArn(context.live, apiId) };
}

/**
 * Adds the statement. There is no update: where the id is taken by a statement that grants something else, a second
 * one is added before the first is removed, so that callers never meet a gap.
 */
async function grant(clients: Clients, { reference, sid, source }: Grant): Promise<readonly Metadata[]> {
  const taken: string[] = [];
  for (let number = 1; number <= MOST_STATEMENTS; number += 1) {
    const id = number === 1 ? sid : `${sid}-${number}`;
    const added = await addPermission(clients, reference, id, source);
    if (added !== undefined) return [added, ...(await removePermissions(clients, reference, taken))];
    if (await isGranted(clients, reference, id, source)) return [];
    taken.push(id);
  }
  throw new OperationError({
    code: 'ResourceConflictException',
    message: `the policy of ${reference} holds ${MOST_STATEMENTS} statements of Tollgate that grant something else`,
    operation: 'AddPermission',
    hint: `Remove the statements that begin with ${sid} and run again.`,
  });
}

/** Undefined when the statement id is taken. */
async function addPermission(
  clients: Clients,
  reference: string,
  sid: string,
  source: string,
): Promise<Metadata | undefined> {
  const { AddPermissionCommand } = await import('@aws-sdk/client-lambda');
  const { region, name } = lambdaFunction(reference);
  const lambda = await clients.lambda(region);
  try {
    return await lambda.send(
      new AddPermissionCommand({
        ...name,
        StatementId: sid,
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
        SourceArn: source,
      }),
    );
  } catch (error) {
    if (isServiceError(error, 'ResourceConflictException')) return undefined;
    throw error;
  }
}

async function isGranted(clients: Clients, reference: string, sid: string, source: string): Promise<boolean> {
  const { statements } = await readFunctionPolicy(clients, reference);
  return statements.some((statement) => statement.sid === sid && statement.sourceArns.includes(source));
}

async function removePermissions(
  clients: Clients,
  reference: string,
  sids: readonly string[],
): Promise<readonly Metadata[]> {
  const { RemovePermissionCommand } = await import('@aws-sdk/client-lambda');
  const { region, name } = lambdaFunction(reference);
  const lambda = await clients.lambda(region);
  const calls: Metadata[] = [];
  for (const sid of sids) {
    try {
      calls.push(await lambda.send(new RemovePermissionCommand({ ...name, StatementId: sid })));
    } catch (error) {
      // Gone already is what we want.
      if (!isServiceError(error, 'ResourceNotFoundException')) throw error;
    }
  }
  return calls;
}
