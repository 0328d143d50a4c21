/** How a call names a function: by name or ARN, with or without a qualifier (aws-facts 7.2, 7.3). */
import { ServiceError } from '../protocol/error.ts';
import type { Account } from '../store.ts';

export interface FunctionReference {
  readonly name: string;
  /** The empty string for the function itself. */
  readonly qualifier: string;
  /** Without the qualifier. */
  readonly arn: string;
}

const REFERENCE =
  /^(?:arn:[\w-]+:lambda:(?<region>[\w-]*):)?(?:(?<account>\d{12}):)?(?:function:)?(?<name>[\w-]+)(?::(?<qualifier>[\w$-]+))?$/;

/** @throws ServiceError when the text is no reference, or names another qualifier than the one given beside it */
export function readReference(account: Account, text: string, qualifier?: string): FunctionReference {
  const groups = REFERENCE.exec(text)?.groups;
  const name = groups?.['name'];
  if (name === undefined) {
    throw new ServiceError(
      'ValidationException',
      `Value '${text}' at 'functionName' is no function name or ARN`,
    );
  }
  const derived = groups?.['qualifier'];
  if (derived !== undefined && qualifier !== undefined && derived !== qualifier) {
    throw new ServiceError(
      'InvalidParameterValueException',
      'The derived qualifier from the function name does not match the specified qualifier.',
    );
  }
  const region = groups?.['region'] || account.region;
  const owner = groups?.['account'] ?? account.id;
  return {
    name,
    qualifier: derived ?? qualifier ?? '',
    arn: `arn:aws:lambda:${region}:${owner}:function:${name}`,
  };
}

export function qualifiedArn({ arn, qualifier }: FunctionReference): string {
  return qualifier === '' ? arn : `${arn}:${qualifier}`;
}
