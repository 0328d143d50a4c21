import type { EnvironmentConfig, Value, ValueSource } from '../model/repository.ts';
/** A value as far as it is known: without `value` it is defined, but was not read, as in a check without an account. */
export interface KnownValue {
    readonly value?: Value;
    /** Whether it was written in the configuration, and not read from elsewhere, which no message may show. */
    readonly literal: boolean;
}
export type Values = ReadonlyMap<string, KnownValue>;
/** Of what is the same in every environment. */
export declare const NO_VALUES: Values;
/** Where a value is read from: everything that is not written in the configuration itself. */
export type ReadSource = Exclude<ValueSource, Value>;
export declare function isLiteral(source: ValueSource): source is Value;
/** What is known of the values of an environment before anything is read. */
export declare function writtenValues({ values }: EnvironmentConfig): Values;
export declare const NO_VALUE = "AWS::NoValue";
/**
 * The pseudo parameters of CloudFormation. Those that the import itself expands (aws-facts 2.2) stay as they are while the
 * environment does not say what they are.
 */
export declare function pseudoParameter(name: string, { account, region }: EnvironmentConfig): string | undefined;
