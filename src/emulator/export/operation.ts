/** One operation of an export: summaries, tags and descriptions are gone, responses say `200 response` (aws-facts 3.6). */
import type { Method, MethodResponse } from '@aws-sdk/client-api-gateway';
import type { JsonObject } from '../../core/model/json.ts';
import type { StoredDefinition } from '../store.ts';
import { exportIntegration } from './integration.ts';
import type { Extensions, ExportType } from './options.ts';
import { securityOf } from './security.ts';

export function exportOperation(
  definition: StoredDefinition,
  method: Method,
  type: ExportType,
  extensions: Extensions,
): JsonObject {
  const security = securityOf(definition, method);
  const { methodIntegration, operationName, requestValidatorId = '' } = method;
  const validator = definition.requestValidators[requestValidatorId]?.name;
  return {
    ...(operationName === undefined ? {} : { operationId: operationName }),
    ...(type === 'swagger' ? swaggerParts(method) : openApi30Parts(method)),
    ...(security.length === 0 ? {} : { security }),
    ...(validator === undefined || !extensions.apigateway
      ? {}
      : { 'x-amazon-apigateway-request-validator': validator }),
    ...(methodIntegration === undefined || !extensions.integrations
      ? {}
      : { 'x-amazon-apigateway-integration': exportIntegration(methodIntegration) }),
  };
}

function swaggerParts(method: Method): JsonObject {
  const { methodIntegration, methodResponses = {}, requestModels = {} } = method;
  const consumes = union(requestModels, methodIntegration?.requestTemplates);
  const produces = union(
    ...Object.values(methodResponses).map((response) => response.responseModels),
    ...Object.values(methodIntegration?.integrationResponses ?? {}).map(
      (response) => response.responseTemplates,
    ),
  );
  const parameters = [...parametersOf(method).map(swaggerParameter), ...bodyParameter(requestModels)];
  return {
    ...(consumes.length === 0 ? {} : { consumes }),
    ...(produces.length === 0 ? {} : { produces }),
    ...(parameters.length === 0 ? {} : { parameters }),
    responses: mapResponses(methodResponses, swaggerResponse),
  };
}

function openApi30Parts({ methodResponses = {}, requestModels = {}, ...method }: Method): JsonObject {
  const parameters = parametersOf(method).map(openApi30Parameter);
  const content = contentOf(requestModels);
  return {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(Object.keys(content).length === 0 ? {} : { requestBody: { content, required: true } }),
    responses: mapResponses(methodResponses, openApi30Response),
  };
}

/** The keys of several records, each once, in order. */
function union(...records: readonly (Readonly<Record<string, string>> | undefined)[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record ?? {})))];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
}

const PLACES: Readonly<Record<string, string>> = { querystring: 'query', header: 'header', path: 'path' };

/** `method.request.querystring.limit` as a parameter named `limit` in `query`. */
function parametersOf({ requestParameters = {} }: Pick<Method, 'requestParameters'>): Parameter[] {
  return Object.entries(requestParameters).map(([key, required]) => {
    const [, , place = '', ...name] = key.split('.');
    return { name: name.join('.'), in: PLACES[place] ?? place, required };
  });
}

function swaggerParameter({ name, in: place, required }: Parameter): JsonObject {
  return { name, in: place, required, type: 'string' };
}

/** `required` is left out when it is false. */
function openApi30Parameter({ name, in: place, required }: Parameter): JsonObject {
  return { name, in: place, ...(required ? { required } : {}), schema: { type: 'string' } };
}

/** The body parameter is named after the model; OpenAPI 2.0 has room for one. */
function bodyParameter(requestModels: Readonly<Record<string, string>>): JsonObject[] {
  const model = requestModels['application/json'] ?? Object.values(requestModels)[0];
  if (model === undefined) return [];
  return [{ in: 'body', name: model, required: true, schema: { $ref: `#/definitions/${model}` } }];
}

function contentOf(models: Readonly<Record<string, string>>): JsonObject {
  const entries = Object.entries(models).map(([type, model]): [string, JsonObject] => [
    type,
    { schema: { $ref: `#/components/schemas/${model}` } },
  ]);
  return Object.fromEntries(entries);
}

function mapResponses(
  responses: Readonly<Record<string, MethodResponse>>,
  build: (response: MethodResponse) => JsonObject,
): JsonObject {
  const entries = Object.entries(responses).map(([code, response]): [string, JsonObject] => [
    code,
    { description: `${code} response`, ...build(response) },
  ]);
  return Object.fromEntries(entries);
}

function swaggerResponse({ responseModels = {}, responseParameters }: MethodResponse): JsonObject {
  const model = responseModels['application/json'] ?? Object.values(responseModels)[0];
  return {
    ...(model === undefined ? {} : { schema: { $ref: `#/definitions/${model}` } }),
    ...headersOf(responseParameters, { type: 'string' }),
  };
}

/** A response without a model has `content: {}`. */
function openApi30Response({ responseModels = {}, responseParameters }: MethodResponse): JsonObject {
  return {
    ...headersOf(responseParameters, { schema: { type: 'string' } }),
    content: contentOf(responseModels),
  };
}

const HEADER = 'method.response.header.';

function headersOf(parameters: Readonly<Record<string, boolean>> = {}, header: JsonObject): JsonObject {
  const names = Object.keys(parameters).filter((key) => key.startsWith(HEADER));
  if (names.length === 0) return {};
  return { headers: Object.fromEntries(names.map((key) => [key.slice(HEADER.length), header])) };
}
