/** Methods and their responses. */
import type { Method, MethodResponse } from '@aws-sdk/client-api-gateway';
import { findApi, findMethod, findResource, own, ownOr404 } from '../lookup.ts';
import { patched } from '../patch.ts';
import { badRequest, conflict } from '../protocol/error.ts';
import type { StoredApi } from '../store.ts';
import type { Handlers, Input } from './handler.ts';
import {
  methodResponseRules,
  methodRules,
  refuseMethodPatch,
  refuseMethodResponsePatch,
} from './method-patch.ts';
import { viewMethod } from './method-view.ts';

const NO_SUCH_STATUS = 'Invalid Response status code specified';

export const methodHandlers = {
  GetMethod: (input, { account }) => viewMethod(findMethod(account, input)),

  PutMethod(input, { account }) {
    const resource = findResource(account, input.restApiId, input.resourceId);
    if (own(resource.resourceMethods, input.httpMethod) !== undefined) {
      throw conflict('Method already exists for this resource');
    }
    const method = newMethod(input);
    checkMethod(findApi(account, input.restApiId), method);
    resource.resourceMethods[input.httpMethod] = method;
    return viewMethod(method);
  },

  UpdateMethod(input, { account }) {
    const method = patched(findMethod(account, input), input.patchOperations, methodRules, refuseMethodPatch);
    checkMethod(findApi(account, input.restApiId), method);
    findResource(account, input.restApiId, input.resourceId).resourceMethods[input.httpMethod] = method;
    return viewMethod(method);
  },

  DeleteMethod(input, { account }) {
    findMethod(account, input);
    delete findResource(account, input.restApiId, input.resourceId).resourceMethods[input.httpMethod];
    return {};
  },

  GetMethodResponse: (input, { account }) =>
    ownOr404(findMethod(account, input).methodResponses ?? {}, input.statusCode, NO_SUCH_STATUS),

  PutMethodResponse(input, { account }) {
    const method = findMethod(account, input);
    if (own(method.methodResponses ?? {}, input.statusCode) !== undefined) {
      throw conflict('Response already exists for this resource');
    }
    const response: MethodResponse = {
      statusCode: input.statusCode,
      ...nonEmpty('responseParameters', input.responseParameters),
      ...nonEmpty('responseModels', input.responseModels),
    };
    checkModels(findApi(account, input.restApiId), response.responseModels);
    method.methodResponses = { ...method.methodResponses, [input.statusCode]: response };
    return response;
  },

  UpdateMethodResponse(input, { account }) {
    const method = findMethod(account, input);
    const before = ownOr404(method.methodResponses ?? {}, input.statusCode, NO_SUCH_STATUS);
    const response = patched(before, input.patchOperations, methodResponseRules, refuseMethodResponsePatch);
    method.methodResponses = { ...method.methodResponses, [input.statusCode]: response };
    return response;
  },

  DeleteMethodResponse(input, { account }) {
    const method = findMethod(account, input);
    ownOr404(method.methodResponses ?? {}, input.statusCode, NO_SUCH_STATUS);
    const { [input.statusCode]: _, ...rest } = method.methodResponses ?? {};
    if (Object.keys(rest).length === 0) delete method.methodResponses;
    else method.methodResponses = rest;
    return {};
  },
} satisfies Handlers;

function newMethod(input: Input<'PutMethod'>): Method {
  return {
    httpMethod: input.httpMethod,
    authorizationType: input.authorizationType,
    apiKeyRequired: input.apiKeyRequired ?? false,
    ...(input.authorizerId === undefined ? {} : { authorizerId: input.authorizerId }),
    ...(input.operationName === undefined ? {} : { operationName: input.operationName }),
    ...(input.requestValidatorId === undefined ? {} : { requestValidatorId: input.requestValidatorId }),
    ...(input.authorizationScopes === undefined ? {} : { authorizationScopes: input.authorizationScopes }),
    ...nonEmpty('requestParameters', input.requestParameters),
    ...nonEmpty('requestModels', input.requestModels),
  };
}

/** The rules and texts of aws-facts 2.6. */
function checkMethod({ definition }: StoredApi, method: Method): void {
  const { authorizationType, authorizerId, requestValidatorId, requestParameters } = method;
  const needsAuthorizer = authorizationType === 'CUSTOM' || authorizationType === 'COGNITO_USER_POOLS';
  if (
    needsAuthorizer &&
    (authorizerId === undefined || own(definition.authorizers, authorizerId) === undefined)
  ) {
    throw badRequest(
      'Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.',
    );
  }
  if (
    requestValidatorId !== undefined &&
    own(definition.requestValidators, requestValidatorId) === undefined
  ) {
    throw badRequest('Invalid Request Validator identifier specified');
  }
  checkModels({ definition }, method.requestModels);
  const names = Object.keys(requestParameters ?? {}).map((parameter) =>
    parameter.split('.').slice(3).join('.'),
  );
  if (new Set(names).size < names.length) {
    throw badRequest('Parameter names must be unique across querystring, header and path');
  }
}

function checkModels(
  { definition }: Pick<StoredApi, 'definition'>,
  models: Record<string, string> | undefined,
): void {
  for (const model of Object.values(models ?? {})) {
    if (own(definition.models, model) === undefined)
      throw badRequest(`Invalid model identifier specified: ${model}`);
  }
}

/** A member that is left out when it is empty, as the service's answers leave it out. */
export function nonEmpty<Name extends string, Value extends object>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } {
  if (value === undefined || Object.keys(value).length === 0) return {};
  return { [name]: value } as { [Key in Name]: Value };
}
