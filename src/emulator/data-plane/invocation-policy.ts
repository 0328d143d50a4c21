/** What the policy that a Lambda authorizer returns says about a call. */
import { isObject } from '../../core/model/json.ts';
import { arnLike, wildcardMatch } from '../../core/model/arn.ts';

export type Verdict = 'allow' | 'deny' | 'explicit-deny';

/** A deny wins over an allow; without either the call is denied. Undefined when the policy is none at all. */
export function verdictOf(policy: unknown, methodArn: string): Verdict | undefined {
  if (!isObject(policy) || !Array.isArray(policy['Statement'])) return undefined;
  const effects = policy['Statement'].filter((statement) => applies(statement, methodArn)).map(effectOf);
  if (effects.includes('Deny')) return 'explicit-deny';
  return effects.includes('Allow') ? 'allow' : 'deny';
}

function applies(statement: unknown, methodArn: string): boolean {
  if (!isObject(statement)) return false;
  const actions = texts(statement['Action']);
  const resources = texts(statement['Resource']);
  return (
    actions.some((action) => wildcardMatch(action.toLowerCase(), 'execute-api:invoke')) &&
    resources.some((resource) => resource === '*' || arnLike(resource, methodArn))
  );
}

function effectOf(statement: unknown): unknown {
  return isObject(statement) ? statement['Effect'] : undefined;
}

function texts(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string');
}
