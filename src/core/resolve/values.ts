/** The values of an environment: what `${values.NAME}` and the intrinsics of CloudFormation stand for (design.md 2). */
import { own } from '../model/json.ts';
import type { EnvironmentConfig, Value, ValueSource } from '../model/repository.ts';
import { partitionOf } from '../model/partition.ts';

/** A value as far as it is known: without `value` it is defined, but was not read, as in a check without an account. */
export interface KnownValue {
  readonly value?: Value;
  /** Whether it was written in the configuration, and not read from elsewhere, which no message may show. */
  readonly literal: boolean;
}

export type Values = ReadonlyMap<string, KnownValue>;

/** Of what is the same in every environment. */
export const NO_VALUES: Values = new Map();

/** Where a value is read from: everything that is not written in the configuration itself. */
export type ReadSource = Exclude<ValueSource, Value>;

export function isLiteral(source: ValueSource): source is Value {
  return typeof source !== 'object';
}

/** What is known of the values of an environment before anything is read. */
export function writtenValues({ values = {} }: EnvironmentConfig): Values {
  return new Map(
    Object.entries(values).map(([name, source]) => [
      name,
      isLiteral(source) ? { value: source, literal: true } : { literal: false },
    ]),
  );
}

export const NO_VALUE = 'AWS::NoValue';

/**
 * The pseudo parameters of CloudFormation. Those that the import itself expands (aws-facts 2.2) stay as they are while the
 * environment does not say what they are.
 */
export function pseudoParameter(name: string, { account, region }: EnvironmentConfig): string | undefined {
  const table: Readonly<Record<string, string | undefined>> = {
    'AWS::AccountId': account ?? '${AWS::AccountId}',
    'AWS::Region': region ?? '${AWS::Region}',
    'AWS::Partition': region === undefined ? '${AWS::Partition}' : partitionOf(region).id,
    'AWS::URLSuffix': region === undefined ? undefined : partitionOf(region).dnsSuffix,
  };
  return own(table, name);
}
