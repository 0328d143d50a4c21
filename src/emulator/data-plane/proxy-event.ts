/** The event of a Lambda proxy integration and of a REQUEST authorizer. */
import { lastValues, mediaType, headerOf, type HeaderValues, type RoutedCall } from './call.ts';
import { requestContext } from './context.ts';

const NOT_PASSED = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/** What every event has; the service writes null where there is nothing. */
export function requestEvent(call: RoutedCall): Record<string, unknown> {
  const { request, route } = call;
  const headers = passedHeaders(request.headers);
  return {
    resource: route.resourcePath,
    path: request.path,
    httpMethod: request.httpMethod,
    headers: orNull(lastValues(headers)),
    multiValueHeaders: orNull(headers),
    queryStringParameters: orNull(lastValues(request.query)),
    multiValueQueryStringParameters: orNull(request.query),
    pathParameters: orNull(route.pathParameters),
    stageVariables: orNull(call.stage.variables ?? {}),
    requestContext: requestContext(call),
  };
}

/** The event of a Lambda proxy integration. */
export function proxyEvent(call: RoutedCall): Record<string, unknown> {
  const { body, headers } = call.request;
  const isBase64Encoded = body.length > 0 && isBinary(call, headerOf(headers, 'content-type'));
  return {
    ...requestEvent(call),
    body: body.length === 0 ? null : body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    isBase64Encoded,
  };
}

/** Whether the API treats a media type as binary. */
export function isBinary(call: RoutedCall, header: string | undefined): boolean {
  const types = call.snapshot.restApi.binaryMediaTypes ?? [];
  const type = mediaType(header);
  return (
    types.includes('*/*') || (type !== undefined && types.some((candidate) => matchesType(candidate, type)))
  );
}

function matchesType(candidate: string, type: string): boolean {
  const wanted = candidate.toLowerCase();
  return wanted === type || (wanted.endsWith('/*') && type.startsWith(wanted.slice(0, -1)));
}

function passedHeaders(headers: HeaderValues): HeaderValues {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_PASSED.has(name.toLowerCase())));
}

function orNull<Value extends object>(value: Value): Value | null {
  return Object.keys(value).length === 0 ? null : value;
}
