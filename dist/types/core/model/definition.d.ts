/**
 * The definition of a REST API as API Gateway stores it: the one model that a spec compiles to and that the live
 * API is projected onto, so that both can be compared field by field.
 *
 * Canonical form, kept by everyone who builds one:
 * - scalars with a known service default are always present (`timeoutInMillis: 29000`, `apiKeyRequired: false`);
 * - maps and lists are always present, empty when there is nothing; lists that are sets are sorted;
 * - names instead of ids (authorizers, validators, models); no ids anywhere;
 * - optional members are absent, never `undefined` or null.
 */
import type { Json } from './json.ts';
export declare const ENDPOINT_TYPES: readonly ['REGIONAL', 'EDGE', 'PRIVATE'];
export type EndpointType = (typeof ENDPOINT_TYPES)[number];
export interface Definition {
    readonly properties: ApiProperties;
    /** Every resource path including the parents that carry no method; sorted; always holds `/`. */
    readonly resources: readonly string[];
    /** Keyed by `METHOD /path`, for example `GET /pets/{petId}`; the any-method is `ANY /path`. */
    readonly methods: Readonly<Record<string, Method>>;
    /** Keyed by model name; generated models (`MODEL` + hex, aws-facts 2.7) are not here but inline where used. */
    readonly models: Readonly<Record<string, Model>>;
    readonly authorizers: Readonly<Record<string, Authorizer>>;
    readonly requestValidators: Readonly<Record<string, RequestValidator>>;
    /** Only customised ones (`defaultResponse: false`, aws-facts 3.5), keyed by response type. */
    readonly gatewayResponses: Readonly<Record<string, GatewayResponse>>;
}
/** What an import sets on the REST API itself (aws-facts 2.3, 2.12). */
export interface ApiProperties {
    readonly name: string;
    readonly description?: string;
    readonly version?: string;
    readonly apiKeySource: 'HEADER' | 'AUTHORIZER';
    /** A set: sorted. */
    readonly binaryMediaTypes: readonly string[];
    readonly minimumCompressionSize?: number;
    readonly disableExecuteApiEndpoint: boolean;
    /** A set: sorted. */
    readonly vpcEndpointIds: readonly string[];
    /** The resource policy, parsed; `execute-api:/...` resources shortened as in `core/model/policy.ts`. */
    readonly policy?: Json;
}
export declare const AUTHORIZATION_TYPES: readonly ['NONE', 'AWS_IAM', 'CUSTOM', 'COGNITO_USER_POOLS'];
export type AuthorizationType = (typeof AUTHORIZATION_TYPES)[number];
export interface Method {
    readonly operationName?: string;
    readonly apiKeyRequired: boolean;
    readonly authorizationType: AuthorizationType;
    /** Name of the authorizer; present for CUSTOM and COGNITO_USER_POOLS. */
    readonly authorizer?: string;
    /** A set: sorted. */
    readonly authorizationScopes: readonly string[];
    /** Name of the request validator. */
    readonly requestValidator?: string;
    /** `method.request.querystring.limit` to whether it is required. */
    readonly requestParameters: Readonly<Record<string, boolean>>;
    /** Keyed by content type. */
    readonly requestModels: Readonly<Record<string, ModelUse>>;
    /** Method responses keyed by status code (`"200"`). */
    readonly responses: Readonly<Record<string, MethodResponse>>;
    readonly integration?: Integration;
}
/** A named model, or the schema itself where the document had it inline (the service invents a name per import). */
export type ModelUse = {
    readonly model: string;
} | {
    readonly schema: Json;
};
export interface MethodResponse {
    /** `method.response.header.X` to whether it is required (false after an import). */
    readonly responseParameters: Readonly<Record<string, boolean>>;
    readonly responseModels: Readonly<Record<string, ModelUse>>;
}
export declare const INTEGRATION_TYPES: readonly ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'];
export type IntegrationType = (typeof INTEGRATION_TYPES)[number];
export interface Integration {
    readonly type: IntegrationType;
    /** Absent for MOCK. */
    readonly httpMethod?: string;
    /** Absent for MOCK. */
    readonly uri?: string;
    /** Only for HTTP, HTTP_PROXY, and VPC links: INTERNET is the default there. */
    readonly connectionType?: 'INTERNET' | 'VPC_LINK';
    readonly connectionId?: string;
    /** A role ARN. Sensitive: never printed. */
    readonly credentials?: string;
    readonly contentHandling?: string;
    readonly passthroughBehavior: string;
    /** Milliseconds; 29000 when the document does not say. */
    readonly timeoutInMillis: number;
    /** Only when the document sets it; the service's own value is random after an overwrite (aws-facts 2.3). */
    readonly cacheNamespace?: string;
    /** A set: sorted. */
    readonly cacheKeyParameters: readonly string[];
    readonly requestParameters: Readonly<Record<string, string>>;
    /** Keyed by content type. Sensitive: never printed. */
    readonly requestTemplates: Readonly<Record<string, string>>;
    readonly insecureSkipVerification?: boolean;
    readonly responseTransferMode?: string;
    /** Keyed by status code. */
    readonly responses: Readonly<Record<string, IntegrationResponse>>;
}
export interface IntegrationResponse {
    /** The regular expression that selects this response; absent for the default one. */
    readonly selectionPattern?: string;
    readonly contentHandling?: string;
    readonly responseParameters: Readonly<Record<string, string>>;
    /** Keyed by content type; the empty string where the service shows null. Sensitive: never printed. */
    readonly responseTemplates: Readonly<Record<string, string>>;
}
export interface Model {
    readonly contentType: string;
    readonly description?: string;
    /**
     * The JSON schema, parsed. References to other models are `{"$ref": "#/models/Name"}`, whatever the host and API id
     * are in the service's own text; `required` is sorted.
     */
    readonly schema: Json;
}
export interface Authorizer {
    readonly type: 'TOKEN' | 'REQUEST' | 'COGNITO_USER_POOLS';
    readonly authType?: string;
    readonly authorizerUri?: string;
    /** A role ARN. Sensitive: never printed. */
    readonly authorizerCredentials?: string;
    readonly identitySource?: string;
    readonly identityValidationExpression?: string;
    /** Seconds; absent means the service's default of 300. */
    readonly authorizerResultTtlInSeconds?: number;
    /** A set: sorted. */
    readonly providerARNs: readonly string[];
}
export interface RequestValidator {
    readonly validateRequestBody: boolean;
    readonly validateRequestParameters: boolean;
}
export interface GatewayResponse {
    /** Filled with the type's default code; absent for DEFAULT_4XX and DEFAULT_5XX unless set. */
    readonly statusCode?: string;
    readonly responseParameters: Readonly<Record<string, string>>;
    /** Filled with the service's default template when none is given. Sensitive: never printed. */
    readonly responseTemplates: Readonly<Record<string, string>>;
}
/** The key of a method in `Definition.methods`. */
export declare function methodKey(httpMethod: string, path: string): string;
/** The HTTP method and the path of a key of `Definition.methods`. */
export declare function splitMethodKey(key: string): {
    httpMethod: string;
    path: string;
};
