/** What the resource policies of Lambda functions grant to API Gateway (aws-facts 7). */
import { OperationError } from '../../core/model/fault.ts';
import { isObject } from '../../core/model/json.ts';
import type { LiveFunctionPolicy, LiveStatement } from '../../core/model/live.ts';
import type { Clients } from '../clients.ts';
import { isServiceError } from '../errors.ts';
import { lambdaFunction } from '../lambda-function.ts';

const GATEWAY = 'apigateway.amazonaws.com';
const SOURCE_ARN = 'aws:sourcearn';
/** Operators that read wildcards, and the one that does not. */
const PATTERN_OPERATORS = new Set(['ArnLike', 'ArnEquals', 'StringLike']);

/**
 * The statements that concern API Gateway. A function without a policy, or without existence, has none: GetPolicy
 * answers both with the same 404 (aws-facts 7.3). Any other failure is an error.
 */
export async function readFunctionPolicy(
  clients: Pick<Clients, 'lambda'>,
  reference: string,
): Promise<LiveFunctionPolicy> {
  const { region, name } = lambdaFunction(reference);
  const { GetPolicyCommand } = await import('@aws-sdk/client-lambda');
  const lambda = await clients.lambda(region);
  try {
    const { Policy } = await lambda.send(new GetPolicyCommand(name));
    return { statements: Policy === undefined ? [] : projectPolicy(Policy) };
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return { statements: [] };
    throw error;
  }
}

/** @throws OperationError `unreadable-answer` when the policy is not JSON */
export function projectPolicy(text: string): readonly LiveStatement[] {
  const policy = parsePolicy(text);
  const statements = isObject(policy) ? listOf(policy['Statement']) : [];
  return statements.flatMap((statement) => (isObject(statement) ? projectStatement(statement) : []));
}

/** Nothing for a statement that grants API Gateway nothing, or under conditions that cannot be judged from here. */
function projectStatement(statement: Readonly<Record<string, unknown>>): LiveStatement[] {
  const allows =
    statement['Effect'] === 'Allow' && invokes(statement['Action']) && admits(statement['Principal']);
  const sourceArns = allows ? sourceArnsOf(statement['Condition']) : undefined;
  if (sourceArns === undefined) return [];
  return [{ sid: typeof statement['Sid'] === 'string' ? statement['Sid'] : '', sourceArns }];
}

function invokes(action: unknown): boolean {
  return listOf(action).some(
    (name) => name === 'lambda:InvokeFunction' || name === 'lambda:*' || name === '*',
  );
}

function admits(principal: unknown): boolean {
  if (principal === '*') return true;
  return isObject(principal) && listOf(principal['Service']).includes(GATEWAY);
}

/** The patterns of the statement's one condition; none for no condition; undefined for any other condition. */
function sourceArnsOf(condition: unknown): readonly string[] | undefined {
  if (condition === undefined) return [];
  if (!isObject(condition)) return undefined;
  const [first, ...others] = Object.entries(condition).flatMap(([operator, tests]) =>
    isObject(tests) ? Object.entries(tests).map(([key, value]) => ({ operator, key, value })) : [],
  );
  if (first === undefined) return [];
  if (others.length > 0 || first.key.toLowerCase() !== SOURCE_ARN) return undefined;
  const patterns = listOf(first.value).filter((value) => typeof value === 'string');
  if (PATTERN_OPERATORS.has(first.operator)) return patterns;
  const isLiteral = patterns.every((pattern) => !/[*?]/.test(pattern));
  return first.operator === 'StringEquals' && isLiteral ? patterns : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function parsePolicy(text: string): unknown {
  try {
    const policy: unknown = JSON.parse(text);
    return policy;
  } catch {
    throw new OperationError({
      code: 'unreadable-answer',
      message: "the function's resource policy is not JSON",
      operation: 'GetPolicy',
    });
  }
}
