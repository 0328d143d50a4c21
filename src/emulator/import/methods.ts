/** Methods of an import, with the members that the service shows and without those that it leaves out (aws-facts 2.8 to 2.10). */
import type {
  Integration as ServiceIntegration,
  IntegrationResponse as ServiceIntegrationResponse,
  Method as ServiceMethod,
  MethodResponse as ServiceMethodResponse,
} from '@aws-sdk/client-api-gateway';
import type {
  Integration,
  IntegrationResponse,
  Method,
  MethodResponse,
  ModelUse,
} from '../../core/model/definition.ts';
import { nonEmpty } from '../handlers/methods.ts';

/** How names of the document become what the service stores, and the cache namespace of the resource. */
export interface Names {
  readonly authorizerIds: Readonly<Record<string, string>>;
  readonly validatorIds: Readonly<Record<string, string>>;
  readonly useModel: (use: ModelUse) => string;
  readonly cacheNamespace: string;
}

export function importMethod(httpMethod: string, method: Method, names: Names): ServiceMethod {
  const { authorizer, integration, operationName, requestValidator } = method;
  const authorizerId = authorizer === undefined ? undefined : names.authorizerIds[authorizer];
  const requestValidatorId =
    requestValidator === undefined ? undefined : names.validatorIds[requestValidator];
  return {
    httpMethod,
    authorizationType: method.authorizationType,
    ...(authorizerId === undefined ? {} : { authorizerId }),
    apiKeyRequired: method.apiKeyRequired,
    ...(requestValidatorId === undefined ? {} : { requestValidatorId }),
    ...(operationName === undefined ? {} : { operationName }),
    ...nonEmpty('requestParameters', { ...method.requestParameters }),
    ...nonEmpty('requestModels', modelNames(method.requestModels, names)),
    ...nonEmpty(
      'methodResponses',
      mapEntries(method.responses, (code, response) => importResponse(code, response, names)),
    ),
    ...(integration === undefined ? {} : { methodIntegration: importIntegration(integration, names) }),
    ...nonEmpty('authorizationScopes', [...method.authorizationScopes]),
  };
}

/** A response with nothing to it is only its status code. */
function importResponse(statusCode: string, response: MethodResponse, names: Names): ServiceMethodResponse {
  return {
    statusCode,
    ...nonEmpty('responseParameters', { ...response.responseParameters }),
    ...nonEmpty('responseModels', modelNames(response.responseModels, names)),
  };
}

function modelNames(uses: Readonly<Record<string, ModelUse>>, names: Names): Record<string, string> {
  return mapEntries(uses, (_, use) => names.useModel(use));
}

function importIntegration(integration: Integration, names: Names): ServiceIntegration {
  const { insecureSkipVerification, responses, responseTransferMode, ...rest } = integration;
  const {
    cacheKeyParameters,
    cacheNamespace,
    contentHandling,
    requestParameters,
    requestTemplates,
    ...plain
  } = rest;
  const tls = insecureSkipVerification === undefined ? {} : { tlsConfig: { insecureSkipVerification } };
  const streams = responseTransferMode === 'STREAM' || responseTransferMode === 'BUFFERED';
  return {
    ...plain,
    ...contentHandlingOf(contentHandling),
    ...nonEmpty('requestParameters', { ...requestParameters }),
    ...nonEmpty('requestTemplates', { ...requestTemplates }),
    cacheNamespace: cacheNamespace ?? names.cacheNamespace,
    cacheKeyParameters: [...cacheKeyParameters],
    ...tls,
    ...(streams ? { responseTransferMode } : {}),
    ...nonEmpty('integrationResponses', mapEntries(responses, importIntegrationResponse)),
  };
}

function importIntegrationResponse(
  statusCode: string,
  response: IntegrationResponse,
): ServiceIntegrationResponse {
  const { contentHandling, responseParameters, responseTemplates, selectionPattern } = response;
  return {
    statusCode,
    ...(selectionPattern === undefined ? {} : { selectionPattern }),
    ...contentHandlingOf(contentHandling),
    ...nonEmpty('responseParameters', { ...responseParameters }),
    ...nonEmpty('responseTemplates', { ...responseTemplates }),
  };
}

function contentHandlingOf(value: string | undefined): {
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT';
} {
  return value === 'CONVERT_TO_BINARY' || value === 'CONVERT_TO_TEXT' ? { contentHandling: value } : {};
}

/** A record with every value changed. */
export function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  change: (key: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]));
}
