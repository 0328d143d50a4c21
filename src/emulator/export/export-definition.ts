/** The document of a deployed stage, OpenAPI 2.0 or 3.0.1: what GetExport answers (aws-facts 3.6). */
import type { JsonObject } from '../../core/model/json.ts';
import type { StoredDefinition, StoredResource } from '../store.ts';
import { rootExtensions } from './extensions.ts';
import { definitionsOf } from './models.ts';
import { exportOperation } from './operation.ts';
import type { Extensions, ExportType } from './options.ts';
import { securitySchemesOf } from './security.ts';

export interface ExportRequest {
  readonly type: ExportType;
  readonly extensions: Extensions;
  readonly stageName: string;
  readonly region: string;
  /** Stands for the version of an API that has none: ISO 8601. */
  readonly timestamp: string;
}

export function exportDefinition(definition: StoredDefinition, request: ExportRequest): JsonObject {
  const build = request.type === 'swagger' ? swagger : openApi30;
  return { ...build(definition, request), ...rootExtensions(definition, request.extensions) };
}

function swagger(definition: StoredDefinition, request: ExportRequest): JsonObject {
  const { description, id = '', name = '' } = definition.restApi;
  const securityDefinitions = securitySchemesOf(definition, request.extensions);
  const definitions = definitionsOf(definition, '#/definitions/');
  return {
    swagger: '2.0',
    info: {
      ...(description === undefined ? {} : { description }),
      version: versionOf(definition, request),
      title: name,
    },
    host: `${id}.execute-api.${request.region}.amazonaws.com`,
    basePath: `/${request.stageName}`,
    schemes: ['https'],
    paths: pathsOf(definition, request, resourcesByPath(definition)),
    ...(Object.keys(securityDefinitions).length === 0 ? {} : { securityDefinitions }),
    ...(Object.keys(definitions).length === 0 ? {} : { definitions }),
  };
}

function openApi30(definition: StoredDefinition, request: ExportRequest): JsonObject {
  const { description, id = '', name = '' } = definition.restApi;
  const securitySchemes = securitySchemesOf(definition, request.extensions);
  const schemas = definitionsOf(definition, '#/components/schemas/');
  // The root comes last in this format.
  const resources = resourcesByPath(definition);
  const ordered = [
    ...resources.filter(({ path }) => path !== '/'),
    ...resources.filter(({ path }) => path === '/'),
  ];
  return {
    openapi: '3.0.1',
    info: {
      title: name,
      ...(description === undefined ? {} : { description }),
      version: versionOf(definition, request),
    },
    servers: [
      {
        url: `https://${id}.execute-api.${request.region}.amazonaws.com/{basePath}`,
        variables: { basePath: { default: request.stageName } },
      },
    ],
    paths: pathsOf(definition, request, ordered),
    components: {
      ...(Object.keys(schemas).length === 0 ? {} : { schemas }),
      ...(Object.keys(securitySchemes).length === 0 ? {} : { securitySchemes }),
    },
  };
}

export function versionOf(
  { restApi }: StoredDefinition,
  { timestamp }: Pick<ExportRequest, 'timestamp'>,
): string {
  return restApi.version ?? timestamp;
}

function resourcesByPath({ resources }: StoredDefinition): StoredResource[] {
  return Object.values(resources).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Resources without methods are not shown. */
function pathsOf(
  definition: StoredDefinition,
  { extensions, type }: ExportRequest,
  resources: readonly StoredResource[],
): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const { path, resourceMethods } of resources) {
    const operations = Object.entries(resourceMethods).map(([httpMethod, method]): [string, JsonObject] => [
      httpMethod === 'ANY' ? 'x-amazon-apigateway-any-method' : httpMethod.toLowerCase(),
      exportOperation(definition, method, type, extensions),
    ]);
    if (operations.length > 0) paths[path] = Object.fromEntries(operations);
  }
  return paths;
}
