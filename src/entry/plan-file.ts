/** A plan kept in a file: the whole plan as JSON, of which apply takes the fingerprint. */
import { readFile } from 'node:fs/promises';
import { OperationError } from '../core/model/fault.ts';
import { isObject } from '../core/model/json.ts';
import { PLAN_FORMAT, type Plan } from '../core/model/plan.ts';

export function planText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/**
 * The fingerprint of the plan in a file.
 * @throws OperationError `plan-file` when there is no such file or no such plan in it
 */
export async function fingerprintIn(file: string): Promise<string> {
  const value = await parsed(file);
  if (!isObject(value) || value['format'] !== PLAN_FORMAT) {
    throw fault(file, `is not a plan of format ${PLAN_FORMAT}`);
  }
  const { fingerprint } = value;
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{64}$/.test(fingerprint))
    throw fault(file, 'has no fingerprint');
  return fingerprint;
}

async function parsed(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw fault(file, error instanceof SyntaxError ? 'is not JSON' : 'cannot be read', error);
  }
}

function fault(file: string, what: string, cause?: unknown): OperationError {
  const message = `The plan file ${file} ${what}.`;
  return new OperationError(
    { code: 'plan-file', message, hint: 'Write one with plan --out FILE.' },
    { cause },
  );
}
