/** Request validation: required parameters, then the body against its model (aws-facts 9.2). */
import { isObject, sorted } from '../../core/model/json.ts';
import { headerOf, mediaType, own, type RoutedCall } from './call.ts';
import { GatewayError } from './gateway-error.ts';
import { parseJson } from './json-path.ts';
import { fits, type ResolveReference } from './schema-check.ts';

/**
 * Checks a call with the method's request validator, if it has one.
 * @throws GatewayError 400
 */
export function validateRequest(call: RoutedCall): void {
  const validator = own(call.snapshot.requestValidators, call.route.method.requestValidatorId ?? '');
  const missing = validator?.validateRequestParameters === true ? missingParameters(call) : [];
  if (missing.length > 0) {
    const message = `Missing required request parameters: [${missing.join(', ')}]`;
    throw new GatewayError('BAD_REQUEST_PARAMETERS', { message });
  }
  if (validator?.validateRequestBody === true && !bodyFits(call)) throw new GatewayError('BAD_REQUEST_BODY');
}

function missingParameters(call: RoutedCall): string[] {
  const required = Object.entries(call.route.method.requestParameters ?? {}).filter(
    ([, isRequired]) => isRequired,
  );
  return sorted(required.map(([name]) => name))
    .filter((name) => !isPresent(call, name))
    .map((name) => name.replace(/^method\.request\.\w+\./, ''));
}

function isPresent(call: RoutedCall, parameter: string): boolean {
  const [, place, name = ''] = /^method\.request\.(\w+)\.(.+)$/.exec(parameter) ?? [];
  if (place === 'header') return headerOf(call.request.headers, name) !== undefined;
  if (place === 'querystring') return own(call.request.query, name) !== undefined;
  return place !== 'path' || own(call.route.pathParameters, name) !== undefined;
}

/** An empty body is checked as `{}`; a media type without a model is not checked. */
function bodyFits(call: RoutedCall): boolean {
  const type = mediaType(headerOf(call.request.headers, 'content-type')) ?? 'application/json';
  const models = call.route.method.requestModels;
  const name = own(models, type) ?? own(models, '$default');
  const schema = name === undefined ? undefined : modelSchema(call, name);
  if (schema === undefined) return true;
  const value = parseJson(call.request.body.toString('utf8') || '{}');
  return value !== undefined && fits(value, schema, resolver(call));
}

function modelSchema(call: RoutedCall, name: string): unknown {
  const text = own(call.snapshot.models, name)?.schema;
  return text === undefined ? undefined : parseJson(text);
}

/** `https://.../restapis/{id}/models/Name` is another model; `#/definitions/Name` is inside the schema itself. */
function resolver(call: RoutedCall): ResolveReference {
  return (reference, root) => {
    const model = /\/models\/([^/#]+)$/.exec(reference)?.[1];
    if (model !== undefined) return modelSchema(call, model);
    if (!reference.startsWith('#')) return undefined;
    const keys = reference.slice(1).split('/').slice(1);
    return keys.reduce<unknown>((inner, key) => (isObject(inner) ? own(inner, key) : undefined), root);
  };
}
