/** Security of an export: API keys, IAM and authorizers as security schemes (aws-facts 2.11). */
import type { Authorizer, Method } from '@aws-sdk/client-api-gateway';
import type { JsonObject } from '../../core/model/json.ts';
import type { StoredDefinition } from '../store.ts';
import type { Extensions } from './options.ts';

/** Names that the service gives to the schemes that have none of their own. */
const API_KEY = 'api_key';
const IAM = 'sigv4';

/** What one method asks of a caller; each entry is one requirement. */
export function securityOf({ authorizers }: StoredDefinition, method: Method): JsonObject[] {
  const { apiKeyRequired, authorizationScopes = [], authorizationType, authorizerId = '' } = method;
  const name = authorizers[authorizerId]?.name;
  return [
    ...(name === undefined ? [] : [{ [name]: authorizationScopes }]),
    ...(authorizationType === 'AWS_IAM' ? [{ [IAM]: [] }] : []),
    ...(apiKeyRequired ? [{ [API_KEY]: [] }] : []),
  ];
}

/** Every scheme that a method uses, and every authorizer. */
export function securitySchemesOf(definition: StoredDefinition, extensions: Extensions): JsonObject {
  const methods = Object.values(definition.resources).flatMap(({ resourceMethods }) =>
    Object.values(resourceMethods),
  );
  const usesKey = methods.some(({ apiKeyRequired }) => apiKeyRequired);
  const usesIam = methods.some(({ authorizationType }) => authorizationType === 'AWS_IAM');
  const authorizers = Object.values(definition.authorizers).map((authorizer): [string, JsonObject] => [
    authorizer.name ?? '',
    authorizerScheme(authorizer, extensions),
  ]);
  return {
    ...Object.fromEntries(authorizers),
    ...(usesIam
      ? { [IAM]: header('Authorization', extensions.authorizers ? { [AUTH_TYPE]: 'awsSigv4' } : {}) }
      : {}),
    ...(usesKey ? { [API_KEY]: header('x-api-key', {}) } : {}),
  };
}

const AUTH_TYPE = 'x-amazon-apigateway-authtype';
const SOURCE = 'method.request.header.';

function header(name: string, extensions: JsonObject): JsonObject {
  return { type: 'apiKey', name, in: 'header', ...extensions };
}

function authorizerScheme(authorizer: Authorizer, extensions: Extensions): JsonObject {
  const { authType, identitySource = '', type } = authorizer;
  const source = identitySource.startsWith(SOURCE) ? identitySource.slice(SOURCE.length) : undefined;
  const name = type === 'REQUEST' ? 'Unused' : (source ?? 'Authorization');
  if (!extensions.authorizers) return header(name, {});
  return header(name, {
    ...(authType === undefined ? {} : { [AUTH_TYPE]: authType }),
    'x-amazon-apigateway-authorizer': authorizerExtension(authorizer),
  });
}

function authorizerExtension(authorizer: Authorizer): JsonObject {
  const { authorizerCredentials, authorizerResultTtlInSeconds, authorizerUri, identitySource } = authorizer;
  const { identityValidationExpression, providerARNs, type } = authorizer;
  return {
    type: (type ?? '').toLowerCase(),
    ...(authorizerUri === undefined ? {} : { authorizerUri }),
    ...(authorizerCredentials === undefined ? {} : { authorizerCredentials }),
    ...(authorizerResultTtlInSeconds === undefined ? {} : { authorizerResultTtlInSeconds }),
    ...(identityValidationExpression === undefined ? {} : { identityValidationExpression }),
    ...(type === 'REQUEST' && identitySource !== undefined ? { identitySource } : {}),
    ...(providerARNs === undefined ? {} : { providerARNs }),
  };
}
