/** What a document says of the REST API itself (aws-facts 2.3, 2.12). */
import { type ApiProperties, ENDPOINT_TYPES, type EndpointType } from '../model/definition.ts';
import { type JsonObject, sorted } from '../model/json.ts';
import type { Context } from './context.ts';
import { child, descend, flag, integer, isMap, items, type Node, optional, text, texts } from './node.ts';
import { normalisePolicy, parsePolicy } from './policy.ts';

const ENDPOINT_CONFIGURATION = 'x-amazon-apigateway-endpoint-configuration';

export function compileProperties(context: Context): ApiProperties {
  const { root } = context;
  const endpoint = endpointConfigurationNode(context);
  const policy = documentPolicy(root);
  return {
    name: text(descend(root, 'info', 'title')) ?? '',
    ...optional('description', text(descend(root, 'info', 'description')) || undefined),
    ...optional('version', text(descend(root, 'info', 'version')) || undefined),
    apiKeySource: apiKeySource(root),
    binaryMediaTypes: sorted(new Set(texts(child(root, 'x-amazon-apigateway-binary-media-types')))),
    ...optional(
      'minimumCompressionSize',
      integer(child(root, 'x-amazon-apigateway-minimum-compression-size')),
    ),
    disableExecuteApiEndpoint: flag(child(endpoint, 'disableExecuteApiEndpoint')) ?? false,
    vpcEndpointIds: sorted(new Set(texts(child(endpoint, 'vpcEndpointIds')))),
    ...(policy === undefined ? {} : { policy: normalisePolicy(policy) }),
  };
}

/** The properties that a document speaks of, whatever it says; an import resets all others (aws-facts 2.3). */
export function declaredProperties(context: Context): readonly (keyof ApiProperties)[] {
  const { root } = context;
  const endpoint = endpointConfigurationNode(context);
  const nodes: Readonly<Record<keyof ApiProperties, Node>> = {
    name: descend(root, 'info', 'title'),
    description: descend(root, 'info', 'description'),
    version: descend(root, 'info', 'version'),
    apiKeySource: child(root, 'x-amazon-apigateway-api-key-source'),
    binaryMediaTypes: child(root, 'x-amazon-apigateway-binary-media-types'),
    minimumCompressionSize: child(root, 'x-amazon-apigateway-minimum-compression-size'),
    disableExecuteApiEndpoint: child(endpoint, 'disableExecuteApiEndpoint'),
    vpcEndpointIds: child(endpoint, 'vpcEndpointIds'),
    policy: child(root, 'x-amazon-apigateway-policy'),
  };
  const names = Object.keys(nodes) as (keyof ApiProperties)[];
  return names.filter((name) => nodes[name].value !== undefined);
}

/** The resource policy as the document has it. */
export function documentPolicy(root: Node): JsonObject | undefined {
  const { value } = child(root, 'x-amazon-apigateway-policy');
  return value === undefined ? undefined : parsePolicy(value);
}

/** The type that `x-tollgate.endpointType` or the endpoint configuration asks for. */
export function compileEndpointType(context: Context): EndpointType | undefined {
  const own = text(descend(context.root, 'x-tollgate', 'endpointType'));
  const types = child(endpointConfigurationNode(context), 'types');
  const written = (own ?? text(types) ?? texts(types)[0])?.toUpperCase();
  return ENDPOINT_TYPES.find((known) => known === written);
}

/** The endpoint configuration: documented at the root in 2.0 and in `servers[]` in 3.0, taken from either. */
export function endpointConfigurationNode({ root }: Context): Node {
  const places = [root, ...items(child(root, 'servers'))].map((node) => child(node, ENDPOINT_CONFIGURATION));
  return places.find(isMap) ?? child(root, ENDPOINT_CONFIGURATION);
}

function apiKeySource(root: Node): ApiProperties['apiKeySource'] {
  const written = text(child(root, 'x-amazon-apigateway-api-key-source'))?.toUpperCase();
  return written === 'AUTHORIZER' ? 'AUTHORIZER' : 'HEADER';
}
