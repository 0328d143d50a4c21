/** The types of the handler table: inputs and outputs are the SDK's own, with dates also as epoch seconds. */
import type * as sdk from '@aws-sdk/client-api-gateway';
import type { Account } from '../store.ts';

type Sdk = typeof sdk;

/** Names of the operations of API Gateway. */
export type OperationName = {
  [Key in keyof Sdk]: Key extends `${infer Name}Command` ? Name : never;
}[keyof Sdk];

type CommandOf<Name extends OperationName> = `${Name}Command` extends keyof Sdk
  ? Sdk[`${Name}Command`] extends abstract new (
      ...args: never[]
    ) => infer Command
    ? Command
    : never
  : never;

/** The input without the `undefined` of required members: the protocol refuses a request without them. */
export type Input<Name extends OperationName> =
  CommandOf<Name> extends { readonly input: infer In }
    ? { readonly [Key in keyof In]: object extends Pick<In, Key> ? In[Key] : NonNullable<In[Key]> }
    : never;

type RawOutput<Name extends OperationName> =
  CommandOf<Name> extends {
    resolveMiddleware(...args: never[]): (...args: never[]) => Promise<{ output: infer Out }>;
  }
    ? Omit<Out, '$metadata'>
    : never;

/** A value as it may stand in an answer: dates also as epoch seconds, null where the service shows null. */
export type Wire<Value> = Value extends Date
  ? Date | number
  : Value extends string
    ? Value | null
    : Value extends (infer Item)[]
      ? Wire<Item>[]
      : Value extends Uint8Array
        ? Uint8Array
        : Value extends object
          ? { [Key in keyof Value]: Wire<Value[Key]> }
          : Value;

export type Output<Name extends OperationName> = Wire<RawOutput<Name>>;

export interface Context {
  readonly account: Account;
  /** Epoch seconds. */
  readonly now: () => number;
}

export type Handler<Name extends OperationName> = (
  input: Input<Name>,
  context: Context,
) => Output<Name> | Promise<Output<Name>>;

/** Any subset of the operations; the rest answer 501. */
export type Handlers = { readonly [Name in OperationName]?: Handler<Name> };
