/** Small documents for tests. */
import { compileApi, type CompiledApi } from '../../src/core/desired/apis.ts';
import type { Json, JsonObject } from '../../src/core/model/json.ts';
import type { EnvironmentConfig, Spec } from '../../src/core/model/repository.ts';

/** A mock that answers, so that nothing is found in it. */
export const MOCK = {
  type: 'mock',
  requestTemplates: { 'application/json': '{"statusCode": 200}' },
  responses: { default: { statusCode: '200' } },
};

export function lambda(functionArn: string, extra: JsonObject = {}): JsonObject {
  const uri = `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${functionArn}/invocations`;
  return { type: 'aws_proxy', httpMethod: 'POST', uri, ...extra };
}

export function operation(integration: JsonObject = MOCK, extra: JsonObject = {}): JsonObject {
  return {
    responses: { '200': { description: 'ok' } },
    'x-amazon-apigateway-integration': integration,
    ...extra,
  };
}

export function document(paths: JsonObject, extra: JsonObject = {}): JsonObject {
  const securitySchemes: Json = { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } };
  return {
    openapi: '3.0.3',
    info: { title: 'a', version: '1' },
    paths,
    components: { securitySchemes },
    ...extra,
  };
}

export function spec(paths: JsonObject, extra: JsonObject = {}): Spec {
  return { id: 'a', file: 'specs/a.yaml', document: document(paths, extra) };
}

export function environment(extra: Partial<EnvironmentConfig> = {}): EnvironmentConfig {
  return { stage: 'dev', restApi: 'own', variables: {}, stageSettings: {}, ...extra };
}

export function compiled(
  paths: JsonObject,
  extra: JsonObject = {},
  settings: Partial<EnvironmentConfig> = {},
): CompiledApi {
  return compileApi(spec(paths, extra), environment(settings));
}

export function codes(result: { readonly findings: readonly { readonly code: string }[] }): string[] {
  return result.findings.map(({ code }) => code);
}
