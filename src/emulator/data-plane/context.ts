/** What `$context`, `context.*` and the proxy event's `requestContext` hold. */
import { headerOf, type Call } from './call.ts';
import type { GatewayError } from './gateway-error.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The request context of a call, as plain JSON. Members that are not known (yet) are absent. */
export function requestContext(call: Call): Record<string, unknown> {
  const { request, route, authorizer } = call;
  return {
    accountId: call.account.id,
    apiId: call.apiId,
    deploymentId: call.stage.deploymentId,
    domainName: headerOf(request.headers, 'host') ?? '',
    domainPrefix: call.apiId,
    extendedRequestId: call.extendedRequestId,
    httpMethod: request.httpMethod,
    identity: identityOf(call),
    path: `/${call.stageName}${request.path}`,
    protocol: 'HTTP/1.1',
    requestId: call.requestId,
    requestTime: commonLogTime(call.startedAt),
    requestTimeEpoch: call.startedAt,
    stage: call.stageName,
    ...(route === undefined ? {} : { resourceId: route.resource.id, resourcePath: route.resourcePath }),
    ...(authorizer === undefined ? {} : { authorizer: authorizer.context }),
  };
}

/** The request context with `error`, which only the templates of gateway responses see. */
export function errorContext(call: Call, error: GatewayError): Record<string, unknown> {
  return {
    ...requestContext(call),
    error: {
      message: error.message,
      messageString: JSON.stringify(error.message),
      responseType: error.type,
      validationErrorString: error.type === 'BAD_REQUEST_BODY' ? JSON.stringify(error.message) : '',
    },
  };
}

function identityOf(call: Call): Record<string, unknown> {
  return {
    accessKey: null,
    accountId: null,
    caller: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    sourceIp: call.request.sourceIp,
    user: null,
    userAgent: headerOf(call.request.headers, 'user-agent') ?? null,
    userArn: null,
    ...(call.apiKey === undefined ? {} : { apiKey: call.apiKey.value, apiKeyId: call.apiKey.id }),
  };
}

/** A moment as the access log writes it: `09/Apr/2015:12:34:56 +0000`. */
function commonLogTime(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  const month = MONTHS[Number(iso.slice(5, 7)) - 1] ?? '';
  return `${iso.slice(8, 10)}/${month}/${iso.slice(0, 4)}:${iso.slice(11, 19)} +0000`;
}
