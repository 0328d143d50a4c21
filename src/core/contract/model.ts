/**
 * What clients of an API rely on: operations, what they send, what they get back, and who may call. It says nothing of what
 * stands behind an operation. What a source does not know is absent, and is then not compared.
 */
import type { Json } from '../model/json.ts';

export interface Contract {
  /** Keyed by `operationKey`: two names of one path variable give one key. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** The schema that a `$ref` names; undefined where it names none. */
  readonly lookup: (reference: string) => Json | undefined;
  /** Whether schemas still have `nullable`, `readOnly`, `writeOnly` and `default`: the service's own models lose them. */
  readonly annotated: boolean;
  /** Whether a media type without a schema is listed: the service has only those with a model. */
  readonly listsAllMedia: boolean;
}

export interface Operation {
  /** As the source writes it: `GET /pets/{petId}`. */
  readonly name: string;
  readonly httpMethod: string;
  /** `/pets/{}`; greedy variables are `{+}`. */
  readonly path: string;
  /** Keyed by location and name; path variables by their position. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly body?: Body;
  /** Keyed by status: `200`, and in documents also `default` and `2XX`. */
  readonly responses: ReadonlyMap<string, Response>;
  readonly access: Access;
}

export interface Parameter {
  /** `query parameter limit`. */
  readonly title: string;
  readonly required: boolean;
  readonly schema?: Json;
}

export interface Body {
  /** Absent where the source does not know. */
  readonly required?: boolean;
  readonly content: Content;
}

/** Keyed by media type in lower case; the schema is undefined where there is none. */
export type Content = ReadonlyMap<string, Json | undefined>;

export interface Response {
  /** Keyed by name in lower case. */
  readonly headers: ReadonlyMap<string, Header>;
  readonly content: Content;
}

export interface Header {
  readonly name: string;
  /** Absent where the source does not know. */
  readonly required?: boolean;
  readonly schema?: Json;
}

/** Who may call. */
export interface Access {
  /** Whether a usage plan's key is needed. */
  readonly key: boolean;
  readonly authorization: Authorization;
}

export interface Authorization {
  /** `scheme` is one that API Gateway does not enforce; the backend may. */
  readonly kind: 'open' | 'iam' | 'authorizer' | 'scheme';
  /** The authorizer or scheme as the source calls it. */
  readonly name?: string;
  /** What two names must share to be of one kind to a client. */
  readonly type?: string;
  /** Where the credential is looked for; empty where an authorizer asks for nothing beforehand. A set. */
  readonly sources: readonly string[];
  /** A set. A token needs one of them. */
  readonly scopes: readonly string[];
}

/** Parameters by location and name, as `Operation.parameters` keys them. */
export function parameterKey(location: string, name: string): string {
  return `${location} ${location === 'header' ? name.toLowerCase() : name}`;
}
