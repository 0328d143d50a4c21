/** The answers of the service from which a definition is projected, and small helpers for their members. */
import type {
  Authorizer,
  GatewayResponse,
  Model,
  RequestValidator,
  Resource,
  RestApi,
} from '@aws-sdk/client-api-gateway';
import { mapValues, sorted } from '../../core/model/json.ts';

/** Unknown members of newer releases may be in all of these; they are not managed and not looked at (aws-facts 3.8). */
export interface WireDefinition {
  readonly restApi: RestApi;
  /** With methods embedded. */
  readonly resources: readonly Resource[];
  readonly models: readonly Model[];
  readonly authorizers: readonly Authorizer[];
  readonly requestValidators: readonly RequestValidator[];
  readonly gatewayResponses: readonly GatewayResponse[];
}

/** What names stand for: the service refers by id where the definition refers by name. */
export interface Names {
  /** By authorizer id. */
  readonly authorizers: ReadonlyMap<string, string>;
  /** By validator id. */
  readonly requestValidators: ReadonlyMap<string, string>;
  /** Generated models by name (aws-facts 2.7). */
  readonly inlineModels: ReadonlyMap<string, Model>;
}

/** A member for an object literal, absent where the service has nothing. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: Value } {
  return value === undefined || value === null ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

/** The same for a text, for which the service also has the empty string. */
export function optionalText<Key extends string>(
  key: Key,
  value: string | null | undefined,
): { readonly [K in Key]?: string } {
  return optional(key, value === '' ? undefined : value);
}

/** A list that is a set. */
export function set(values: readonly string[] | null | undefined): readonly string[] {
  return sorted(new Set(values ?? []));
}

/** Templates by content type; an empty one is stored and shown as null (aws-facts 2.10). */
export function templates(
  wire: Readonly<Record<string, string | null>> | null | undefined,
): Readonly<Record<string, string>> {
  return mapValues(wire ?? {}, (template) => template ?? '');
}
