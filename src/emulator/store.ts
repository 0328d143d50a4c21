/**
 * The account of the embedded API Gateway: plain JSON in the shapes of the service itself, so that it can be kept in
 * a file. Control plane and data plane both work on it. Wire shapes follow the SDK's types (`@aws-sdk/client-api-gateway`),
 * with dates as epoch seconds.
 */
import type {
  ApiKey,
  Authorizer,
  DocumentationPart,
  DocumentationVersion,
  GatewayResponse,
  Method,
  Model,
  RequestValidator,
  Resource,
  RestApi,
  Stage,
  UsagePlan,
} from '@aws-sdk/client-api-gateway';

/** A wire shape whose dates are numbers of epoch seconds, so that it survives JSON. */
export type Stored<Shape> = {
  [Key in keyof Shape]: NonNullable<Shape[Key]> extends Date ? number : Shape[Key];
};

/** What a deployment freezes: the working copy, or a snapshot of it. */
export interface StoredDefinition {
  /** Without tags; id, name, description, version, binaryMediaTypes, policy (expanded), apiKeySource ... */
  restApi: StoredRestApi;
  /** By resource id. Methods inline, complete with integration and responses. */
  resources: Record<string, StoredResource>;
  /** By model name. */
  models: Record<string, Model>;
  /** By authorizer id. */
  authorizers: Record<string, Authorizer>;
  /** By validator id. */
  requestValidators: Record<string, RequestValidator>;
  /** By response type; only customised ones. */
  gatewayResponses: Record<string, GatewayResponse>;
}

export type StoredRestApi = Omit<Stored<RestApi>, 'tags' | 'warnings'>;

export type StoredResource = Omit<Resource, 'resourceMethods'> & {
  id: string;
  path: string;
  resourceMethods: Record<string, Method>;
};

export type StoredStage = Omit<Stored<Stage>, 'tags'>;

export type StoredUsagePlan = Omit<UsagePlan, 'tags'>;

export type StoredApiKey = Omit<Stored<ApiKey>, 'tags'> & { id: string; value: string };

export interface StoredDeployment {
  id: string;
  createdDate: number;
  description?: string;
  snapshot: StoredDefinition;
}

export interface StoredApi {
  /** The working copy. */
  definition: StoredDefinition;
  documentationParts: Record<string, DocumentationPart>;
  documentationVersions: Record<string, Stored<DocumentationVersion>>;
  /** By deployment id. */
  deployments: Record<string, StoredDeployment>;
  /** By stage name. */
  stages: Record<string, StoredStage>;
}

/** One statement of a Lambda function's resource policy, as GetPolicy shows it. */
export interface StoredStatement {
  Sid: string;
  Effect: 'Allow';
  Principal: Record<string, string> | string;
  Action: string;
  Resource: string;
  Condition?: Record<string, Record<string, string>>;
}

export interface StoredFunction {
  /** ARN without a qualifier. */
  arn: string;
  name: string;
  /** Resource policy statements by qualifier; the empty string for the function itself (aws-facts 7.3). */
  policies: Record<string, StoredStatement[]>;
}

/** Numbers by ISO day, such as `2026-01-31`. */
export type CountsByDay = Record<string, number>;

export interface StoredTag {
  Key: string;
  Value: string;
}

export interface StoredSecretVersion {
  secretString: string;
  /** Staging labels, such as AWSCURRENT. */
  stages: string[];
  createdDate: number;
}

export interface StoredSecret {
  arn: string;
  name: string;
  description?: string;
  createdDate: number;
  changedDate: number;
  /** When it will be gone; absent unless it is scheduled for deletion. */
  deletionDate?: number;
  tags: StoredTag[];
  /** By version id. */
  versions: Record<string, StoredSecretVersion>;
}

export interface Account {
  id: string;
  region: string;
  /** By REST API id. */
  restApis: Record<string, StoredApi>;
  /** By usage plan id. */
  usagePlans: Record<string, StoredUsagePlan>;
  /** Ids of the keys in each plan, newest first, by usage plan id. */
  usagePlanKeys: Record<string, string[]>;
  /** By key id; with their values. */
  apiKeys: Record<string, StoredApiKey>;
  /** Tags by ARN (aws-facts 5.7). The single place where tags are kept. */
  tags: Record<string, Record<string, string>>;
  /** By function name. */
  functions: Record<string, StoredFunction>;
  /** Calls counted against quotas: by plan id, key id and ISO day. */
  usage: Record<string, Record<string, CountsByDay>>;
  /** What UpdateUsage added to what was left of quotas: by plan id, key id and ISO day. */
  usageExtensions: Record<string, Record<string, CountsByDay>>;
  /** Secrets of Secrets Manager with their values, by ARN. */
  secrets: Record<string, StoredSecret>;
}

export function emptyAccount(id: string, region: string): Account {
  return {
    id,
    region,
    restApis: {},
    usagePlans: {},
    usagePlanKeys: {},
    apiKeys: {},
    tags: {},
    functions: {},
    usage: {},
    usageExtensions: {},
    secrets: {},
  };
}

/** An API with nothing but its root resource. */
export function emptyApi(restApi: StoredRestApi): StoredApi {
  const id = restApi.rootResourceId ?? '';
  return {
    definition: {
      restApi,
      resources: { [id]: { id, path: '/', resourceMethods: {} } },
      models: {},
      authorizers: {},
      requestValidators: {},
      gatewayResponses: {},
    },
    documentationParts: {},
    documentationVersions: {},
    deployments: {},
    stages: {},
  };
}
