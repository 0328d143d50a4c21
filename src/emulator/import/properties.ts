/** What an import does to the properties of the REST API itself: the table of aws-facts 2.3. */
import type { EndpointConfiguration } from '@aws-sdk/client-api-gateway';
import { child, isMap, rootNode, text, texts } from '../../core/desired/node.ts';
import { documentPolicy, endpointConfigurationNode } from '../../core/desired/properties.ts';
import type { EndpointType } from '../../core/model/definition.ts';
import { expandPolicy } from '../handlers/policy.ts';
import type { Account, StoredRestApi } from '../store.ts';
import type { ImportedDocument } from './compile-document.ts';
import type { ImportMode } from './import-mode.ts';

/** The API object after the import. A merge keeps what the document does not set; the other modes reset it. */
export function importProperties(
  account: Account,
  before: StoredRestApi,
  imported: ImportedDocument,
  mode: ImportMode,
): StoredRestApi {
  const merge = mode === 'merge';
  const { properties } = imported.definition;
  const { id = '', createdDate = 0, rootResourceId = '' } = before;
  const kept = merge ? before : { createdDate };
  const { minimumCompressionSize, description, name, version } = properties;
  return {
    ...kept,
    id,
    rootResourceId,
    name,
    ...(version === undefined ? {} : { version }),
    ...(description === undefined ? {} : { description }),
    ...(minimumCompressionSize === undefined ? {} : { minimumCompressionSize }),
    ...binaryMediaTypes(merge ? (before.binaryMediaTypes ?? []) : [], imported),
    ...policy(account, id, imported),
    apiKeySource:
      merge && !declares(imported, 'x-amazon-apigateway-api-key-source')
        ? (before.apiKeySource ?? 'HEADER')
        : properties.apiKeySource,
    disableExecuteApiEndpoint:
      merge && !isMap(endpointNode(imported))
        ? (before.disableExecuteApiEndpoint ?? false)
        : properties.disableExecuteApiEndpoint,
    endpointConfiguration: endpointConfiguration(before.endpointConfiguration ?? {}, imported, merge),
  };
}

/** Existing ones first, then the document's in its order. */
function binaryMediaTypes(
  existing: readonly string[],
  { document }: ImportedDocument,
): Pick<StoredRestApi, 'binaryMediaTypes'> {
  const declared = texts(child(rootNode(document), 'x-amazon-apigateway-binary-media-types'));
  const types = [...new Set([...existing, ...declared])];
  return types.length === 0 ? {} : { binaryMediaTypes: types };
}

function policy(account: Account, id: string, { document }: ImportedDocument): Pick<StoredRestApi, 'policy'> {
  const declared = documentPolicy(rootNode(document));
  return declared === undefined ? {} : { policy: expandPolicy(account, id, JSON.stringify(declared)) };
}

/** Type and IP address type stay; VPC endpoints follow the document. */
function endpointConfiguration(
  before: EndpointConfiguration,
  imported: ImportedDocument,
  merge: boolean,
): EndpointConfiguration {
  const { vpcEndpointIds: kept, ...rest } = before;
  const declared = imported.definition.properties.vpcEndpointIds;
  const vpcEndpointIds = declared.length > 0 ? [...declared] : merge ? kept : undefined;
  const type = documentEndpointType(imported);
  return {
    ...rest,
    ...(type === undefined ? {} : { types: [type], ipAddressType: ipAddressTypeOf(type, rest) }),
    ...(vpcEndpointIds === undefined ? {} : { vpcEndpointIds }),
  };
}

function ipAddressTypeOf(
  type: EndpointType,
  { ipAddressType = 'ipv4' }: EndpointConfiguration,
): 'dualstack' | 'ipv4' {
  return type === 'PRIVATE' ? 'dualstack' : ipAddressType;
}

/** The type in the endpoint configuration of the document, where it has one. */
function documentEndpointType(imported: ImportedDocument): EndpointType | undefined {
  const types = child(endpointNode(imported), 'types');
  const type = (text(types) ?? texts(types)[0])?.toUpperCase();
  return type === 'EDGE' || type === 'REGIONAL' || type === 'PRIVATE' ? type : undefined;
}

function endpointNode({ document }: ImportedDocument) {
  return endpointConfigurationNode({ root: rootNode(document), version: 3, report: () => undefined });
}

function declares({ document }: ImportedDocument, key: string): boolean {
  return Object.hasOwn(document, key);
}
