/** Members that the SDK types as optional and that the service always sends. */
import { OperationError } from '../../core/model/fault.ts';

/** @throws OperationError `unreadable-answer` when the member is not there: never taken for "absent" */
export function required<Value>(value: Value | undefined, operation: string, member: string): Value {
  if (value !== undefined) return value;
  throw new OperationError({
    code: 'unreadable-answer',
    message: `the answer has no ${member}`,
    operation,
    hint: 'Check the endpoint URL and any proxy in between.',
  });
}
