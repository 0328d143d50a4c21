/** Methods and their responses. */
import type {
  Method as WireMethod,
  MethodResponse as WireMethodResponse,
  Resource,
} from '@aws-sdk/client-api-gateway';
import {
  AUTHORIZATION_TYPES,
  type Method,
  type MethodResponse,
  methodKey,
} from '../../core/model/definition.ts';
import { projectIntegration } from './project-integration.ts';
import { projectModelUses } from './project-model.ts';
import { mapValues } from '../../core/model/json.ts';
import { type Names, optional, optionalText, set } from './wire.ts';

/** The methods of all resources, keyed by `GET /pets`. */
export function projectMethods(
  resources: readonly Resource[],
  names: Names,
): Readonly<Record<string, Method>> {
  const methods = resources.flatMap(({ path = '', resourceMethods = {} }) =>
    Object.entries(resourceMethods).map(
      ([httpMethod, wire]) => [methodKey(httpMethod, path), projectMethod(wire, names)] as const,
    ),
  );
  return Object.fromEntries(methods);
}

function projectMethod(wire: WireMethod, names: Names): Method {
  const { authorizerId, requestValidatorId, methodIntegration } = wire;
  return {
    ...optionalText('operationName', wire.operationName),
    apiKeyRequired: wire.apiKeyRequired ?? false,
    authorizationType: AUTHORIZATION_TYPES.find((known) => known === wire.authorizationType) ?? 'NONE',
    ...optional('authorizer', nameOf(names.authorizers, authorizerId)),
    authorizationScopes: set(wire.authorizationScopes),
    ...optional('requestValidator', nameOf(names.requestValidators, requestValidatorId)),
    requestParameters: wire.requestParameters ?? {},
    requestModels: projectModelUses(wire.requestModels, names),
    responses: mapValues(wire.methodResponses ?? {}, (response) => projectMethodResponse(response, names)),
    ...optional(
      'integration',
      methodIntegration === undefined ? undefined : projectIntegration(methodIntegration),
    ),
  };
}

/** The name for an id. An id that is not in the list stands for itself: it is then a difference that can be seen. */
function nameOf(names: ReadonlyMap<string, string>, id: string | undefined): string | undefined {
  return id === undefined || id === '' ? undefined : (names.get(id) ?? id);
}

function projectMethodResponse(wire: WireMethodResponse, names: Names): MethodResponse {
  return {
    responseParameters: wire.responseParameters ?? {},
    responseModels: projectModelUses(wire.responseModels, names),
  };
}
