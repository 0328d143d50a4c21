/** The resource policy of an API. */
import { normalisePolicy, parsePolicy } from '../../core/desired/policy.ts';
import { OperationError } from '../../core/model/fault.ts';
import type { Json } from '../../core/model/json.ts';

/**
 * The policy in canonical form; undefined where there is none.
 * @param text as GetRestApi gives it, with an extra level of escaping (aws-facts 2.12)
 * @throws OperationError `unreadable-answer` when it cannot be read: a policy must not pass for "none"
 */
export function projectPolicy(text: string | undefined, restApiId: string | undefined): Json | undefined {
  if (text === undefined || text === '') return undefined;
  const policy = parsePolicy(text);
  if (policy !== undefined) return normalisePolicy(policy, restApiId);
  throw new OperationError({
    code: 'unreadable-answer',
    message: 'the resource policy of the API is not JSON',
    operation: 'GetRestApi',
  });
}
