/** Changes of the REST API itself. */
import { ensure, type Draft, isSwagger, type Mutation, type Part, partOf } from './draft.ts';

const BINARY = 'x-amazon-apigateway-binary-media-types';
const COMPRESSION = 'x-amazon-apigateway-minimum-compression-size';
const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration';
const KEY_SOURCE = 'x-amazon-apigateway-api-key-source';
const POLICY = 'x-amazon-apigateway-policy';

export const PROPERTY_MUTATIONS: readonly Mutation[] = [
  info('title', 'title', 'name'),
  info('description', 'description', 'description'),
  info('version', 'version', 'version'),
  { name: 'binary media types', apply: addBinaryType },
  { name: 'compression', apply: setCompression },
  { name: 'API key source', apply: changeKeySource },
  { name: 'resource policy', apply: changePolicy },
  { name: 'default endpoint', apply: toggleEndpoint },
  { name: 'VPC endpoints', apply: addVpcEndpoint },
  { name: 'endpoint type', apply: changeEndpointType },
];

function info(name: string, key: string, field: string): Mutation {
  return {
    name,
    apply: ({ document, draw }) => {
      const part = ensure(document, 'info');
      part[key] = `${typeof part[key] === 'string' ? part[key] : '1'} changed ${draw.below(1000)}`;
      return [field];
    },
  };
}

function addBinaryType({ document, draw }: Draft): readonly string[] {
  const before = document[BINARY];
  document[BINARY] = [...(Array.isArray(before) ? before : []), `application/x-changed-${draw.below(1000)}`];
  return ['binary media types'];
}

function setCompression({ document, definition, draw }: Draft): readonly string[] {
  const before = definition.properties.minimumCompressionSize ?? 0;
  document[COMPRESSION] = before + 1 + draw.below(1000);
  return ['minimum compression size'];
}

function changeKeySource({ document, definition }: Draft): readonly string[] {
  document[KEY_SOURCE] = definition.properties.apiKeySource === 'HEADER' ? 'AUTHORIZER' : 'HEADER';
  return ['API key source'];
}

/** One statement more, which denies what nobody asks for. */
function changePolicy({ document, draw }: Draft): readonly string[] | undefined {
  const statement = {
    Effect: 'Deny',
    Principal: '*',
    Action: 'execute-api:Invoke',
    Resource: `execute-api:/*/GET/never-${draw.below(1000)}`,
  };
  const before = document[POLICY];
  if (before === undefined) {
    const everybody = { ...statement, Effect: 'Allow', Resource: 'execute-api:/*' };
    document[POLICY] = { Version: '2012-10-17', Statement: [everybody, statement] };
    return ['resource policy'];
  }
  const policy = partOf(before);
  if (policy === undefined) return undefined;
  const statements = policy['Statement'];
  policy['Statement'] = [...(Array.isArray(statements) ? statements : [statements]), statement];
  return ['resource policy'];
}

/** The endpoint configuration where the document has it, or where its version documents it (aws-facts 2.12). */
function endpointConfiguration(draft: Draft): Part {
  const { document } = draft;
  const list: readonly unknown[] = Array.isArray(document['servers']) ? document['servers'] : [];
  const servers = list.flatMap((server): Part[] => {
    const part = partOf(server);
    return part === undefined ? [] : [part];
  });
  const holder = [document, ...servers].find((place) => partOf(place[ENDPOINT]) !== undefined);
  return ensure(holder ?? (isSwagger(draft) ? document : (servers[0] ?? document)), ENDPOINT);
}

function toggleEndpoint(draft: Draft): readonly string[] {
  endpointConfiguration(draft)['disableExecuteApiEndpoint'] =
    !draft.definition.properties.disableExecuteApiEndpoint;
  return ['default endpoint disabled'];
}

function addVpcEndpoint(draft: Draft): readonly string[] | undefined {
  const configuration = endpointConfiguration(draft);
  const before = configuration['vpcEndpointIds'];
  if (!Array.isArray(before)) return undefined;
  configuration['vpcEndpointIds'] = [...before, `vpce-${draft.draw.below(1000)}`];
  return ['VPC endpoints'];
}

/** Not of a private API: its policy and its VPC endpoints would have to go with it. */
function changeEndpointType({ document }: Draft): readonly string[] | undefined {
  if (JSON.stringify(document).includes('PRIVATE')) return undefined;
  const extension = ensure(document, 'x-tollgate');
  extension['endpointType'] = extension['endpointType'] === 'EDGE' ? 'REGIONAL' : 'EDGE';
  return ['endpoint type'];
}
