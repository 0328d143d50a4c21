/**
 * The document that is sent to PutRestApi. An overwrite resets what the document does not hold (aws-facts 2.3), and
 * unknown parts make it fail; so every API-level property is written into it, and what the service would drop with a
 * warning is left out. Compiling the body gives the same definition as compiling the spec.
 */
import type { Definition } from '../model/definition.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { type Context, resolve, securitySchemesNode } from './context.ts';
import { child, isMap, items, members, type Node, objectOf, optional, rootNode, text } from './node.ts';
import { OPERATION_KEYS } from './operations.ts';
import { documentPolicy, endpointConfigurationNode } from './properties.ts';
import { STATUS_CODE } from './responses.ts';
import { securityNode } from './security.ts';
import { compileSchemes, type Scheme } from './security-schemes.ts';
import { openApiVersion } from './version.ts';

const ENDPOINT_CONFIGURATION = 'x-amazon-apigateway-endpoint-configuration';

/** Renders the body for a prepared document and the definition that it compiles to. */
export function renderBody(document: JsonObject, definition: Definition): JsonObject {
  const root = rootNode(document);
  const version = openApiVersion(root) ?? 3;
  const context: Context = { root, version, report: () => undefined };
  const schemes = effectiveSchemes(context);
  const { security: _, [ENDPOINT_CONFIGURATION]: __, ...rest } = withoutTollgate(document);
  return {
    ...rest,
    ...versionMember(root, version),
    info: renderInfo(root, definition),
    paths: renderPaths(context, schemes),
    ...renderSchemes(context, schemes),
    ...renderProperties(root, definition),
    ...renderEndpointConfiguration(context, definition),
  };
}

/** YAML may have read `2.0` as a number; the service knows texts. */
function versionMember(root: Node, version: 2 | 3): JsonObject {
  if (version === 2) return { swagger: '2.0' };
  const { value } = child(root, 'openapi');
  return { openapi: typeof value === 'string' && /^3\.0\.\d+$/.test(value) ? value : '3.0.1' };
}

function withoutTollgate(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !key.startsWith('x-tollgate')));
}

function renderInfo(root: Node, { properties }: Definition): JsonObject {
  const { description: _, version: __, ...info } = objectOf(child(root, 'info').value) ?? {};
  return {
    ...withoutTollgate(info),
    title: properties.name,
    ...optional('version', properties.version),
    ...optional('description', properties.description),
  };
}

function renderProperties(root: Node, { properties }: Definition): JsonObject {
  const { binaryMediaTypes, minimumCompressionSize, apiKeySource } = properties;
  return {
    'x-amazon-apigateway-api-key-source': apiKeySource,
    ...(binaryMediaTypes.length === 0 ? {} : { 'x-amazon-apigateway-binary-media-types': binaryMediaTypes }),
    ...optional('x-amazon-apigateway-minimum-compression-size', minimumCompressionSize),
    ...optional('x-amazon-apigateway-policy', documentPolicy(root)),
  };
}

/** Documented at the root in 2.0 and in `servers[]` in 3.0 (aws-facts 2.12): written there, wherever the spec has it. */
function renderEndpointConfiguration(context: Context, { properties }: Definition): JsonObject {
  const written = objectOf(endpointConfigurationNode(context).value);
  const { disableExecuteApiEndpoint, vpcEndpointIds } = properties;
  if (written === undefined) return {};
  const configuration: JsonObject = {
    ...written,
    disableExecuteApiEndpoint,
    ...(vpcEndpointIds.length === 0 ? {} : { vpcEndpointIds }),
  };
  if (context.version === 2) return { [ENDPOINT_CONFIGURATION]: configuration };
  const [first, ...others] = items(child(context.root, 'servers')).map(({ value }) => objectOf(value) ?? {});
  return { servers: [{ ...(first ?? { url: '/' }), [ENDPOINT_CONFIGURATION]: configuration }, ...others] };
}

/** The schemes without those that the service ignores with a warning. */
function effectiveSchemes(context: Context): Readonly<Record<string, Scheme>> {
  const schemes = Object.entries(compileSchemes(context));
  return Object.fromEntries(schemes.filter(([, { kind }]) => kind !== 'ignored'));
}

function renderSchemes(context: Context, schemes: Readonly<Record<string, Scheme>>): JsonObject {
  const node = securitySchemesNode(context);
  if (!isMap(node)) return {};
  const kept = Object.fromEntries(
    members(node).flatMap(([name, { value }]) => {
      return Object.hasOwn(schemes, name) && value !== undefined ? [[name, value] as const] : [];
    }),
  );
  if (context.version === 2) return { securityDefinitions: kept };
  return { components: { ...objectOf(child(context.root, 'components').value), securitySchemes: kept } };
}

function renderPaths(context: Context, schemes: Readonly<Record<string, Scheme>>): JsonObject {
  return Object.fromEntries(
    members(child(context.root, 'paths'))
      .filter(([path]) => path.startsWith('/'))
      .map(([path, node]) => [path, renderPathItem(context, schemes, resolve(context, node))]),
  );
}

function renderPathItem(context: Context, schemes: Readonly<Record<string, Scheme>>, item: Node): JsonObject {
  const rendered = members(item).map(([key, node]) => {
    const isOperation = Object.hasOwn(OPERATION_KEYS, key) && isMap(node);
    return [key, isOperation ? renderOperation(context, schemes, node) : (node.value ?? null)] as const;
  });
  return withoutTollgate(Object.fromEntries(rendered));
}

/** An operation with its own security, in which every scheme counts, and with responses that can be stored. */
function renderOperation(
  context: Context,
  schemes: Readonly<Record<string, Scheme>>,
  operation: Node,
): JsonObject {
  const integration = child(operation, 'x-amazon-apigateway-integration');
  return {
    ...withoutTollgate(objectOf(operation.value) ?? {}),
    ...renderSecurity(context, schemes, operation),
    ...renderResponses(context, operation),
    ...(isMap(integration)
      ? { 'x-amazon-apigateway-integration': renderIntegration(resolve(context, integration)) }
      : {}),
  };
}

/** Of the responses with one status code only the last, which is the one that counts: sorting must not choose another. */
function renderIntegration(integration: Node): Json {
  const responses = members(child(integration, 'responses'));
  const statuses = responses.map(([, response]) => text(child(response, 'statusCode')));
  const kept = responses.filter((_, index) => {
    return statuses[index] === undefined || statuses.lastIndexOf(statuses[index]) === index;
  });
  const { value } = integration;
  if (kept.length === responses.length) return value ?? null;
  const rendered = kept.map(([pattern, response]) => [pattern, response.value ?? null] as const);
  return { ...objectOf(value), responses: Object.fromEntries(rendered) };
}

/** The requirements that count: of several authorizations only the first, because the body is sent with its keys sorted. */
function renderSecurity(
  context: Context,
  schemes: Readonly<Record<string, Scheme>>,
  operation: Node,
): JsonObject {
  const node = securityNode(context, operation);
  if (node.value === undefined) return {};
  let guarded = false;
  const counts = (name: string): boolean => {
    const kind = Object.hasOwn(schemes, name) ? schemes[name]?.kind : undefined;
    if (kind !== 'authorizer' && kind !== 'iam') return kind !== undefined;
    const first = !guarded;
    guarded = true;
    return first;
  };
  const requirements = items(node).map((item): JsonObject => {
    return Object.fromEntries(Object.entries(objectOf(item.value) ?? {}).filter(([name]) => counts(name)));
  });
  return { security: requirements.filter((requirement) => Object.keys(requirement).length > 0) };
}

function isExtension(key: string): boolean {
  return key.startsWith('x-') && !key.startsWith('x-tollgate');
}

/** Without `default` and ranges, and without what stands for no response of a 3.1 operation; in 2.0 with shared responses put in place, which the import does not follow. */
function renderResponses(context: Context, operation: Node): JsonObject {
  const responses = child(operation, 'responses');
  if (!isMap(responses)) return {};
  const kept = members(responses).filter(([status]) => STATUS_CODE.test(status) || isExtension(status));
  const rendered = kept.map(([status, node]): [string, Json] => {
    const { value } = context.version === 2 ? resolve(context, node) : node;
    return [status, value ?? {}];
  });
  return { responses: Object.fromEntries(rendered) };
}
