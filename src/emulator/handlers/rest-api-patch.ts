/** What UpdateRestApi can change (aws-facts 6 and the service's table of patch operations). */
import type { EndpointConfiguration, SecurityPolicy } from '@aws-sdk/client-api-gateway';
import { booleanOf, invalidPatchPath, type PatchChange, type PatchRule, pathsOf, textOf } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import type { StoredRestApi } from '../store.ts';

type Rule = PatchRule<StoredRestApi>;

export const restApiRules: readonly Rule[] = [
  { path: '/name', ops: ['replace'], apply: (api, change) => void (api.name = textOf(change)) },
  { path: '/description', ops: ['replace'], apply: setDescription },
  { path: '/apiKeySource', ops: ['replace'], apply: setKeySource },
  { path: '/policy', ops: ['replace', 'remove'], apply: setPolicy },
  { path: '/minimumCompressionSize', ops: ['replace', 'remove'], apply: setCompression },
  {
    path: '/disableExecuteApiEndpoint',
    ops: ['replace'],
    apply: (api, change) => void (api.disableExecuteApiEndpoint = booleanOf(change)),
  },
  { path: '/binaryMediaTypes/{type}', ops: ['add', 'replace', 'remove'], apply: changeBinaryType },
  { path: '/endpointConfiguration/types/{type}', ops: ['replace'], apply: setEndpointType },
  { path: '/endpointConfiguration/ipAddressType', ops: ['replace'], apply: setIpAddressType },
  { path: '/endpointConfiguration/vpcEndpointIds', ops: ['add', 'remove'], apply: changeVpcEndpoint },
  {
    path: '/securityPolicy',
    ops: ['replace'],
    apply: (api, change) => void (api.securityPolicy = textOf(change) as SecurityPolicy),
  },
];

export const refuseRestApiPatch = invalidPatchPath(pathsOf(restApiRules));

function setDescription(api: StoredRestApi, change: PatchChange): void {
  if (textOf(change) === '') delete api.description;
  else api.description = textOf(change);
}

function setKeySource(api: StoredRestApi, change: PatchChange): void {
  const { value } = change;
  if (value !== 'HEADER' && value !== 'AUTHORIZER')
    throw badRequest(`Invalid ApiKeySourceType '${value ?? ''}'`);
  api.apiKeySource = value;
}

function setPolicy(api: StoredRestApi, change: PatchChange): void {
  if (change.op === 'remove' || textOf(change) === '') delete api.policy;
  else api.policy = textOf(change);
}

/** Null or empty turns compression off (aws-facts 6). */
function setCompression(api: StoredRestApi, change: PatchChange): void {
  delete api.minimumCompressionSize;
  if (change.op === 'remove' || change.value === undefined || change.value === '') return;
  const size = Number(change.value);
  if (!Number.isInteger(size) || size < 0 || size > 10485760) {
    throw badRequest('Invalid minimum compression size, must be between 0 and 10485760');
  }
  api.minimumCompressionSize = size;
}

/** Replacing a type moves it to the end (aws-facts 6). */
function changeBinaryType(api: StoredRestApi, change: PatchChange): void {
  const type = change.keys[0] ?? '';
  const others = (api.binaryMediaTypes ?? []).filter((entry) => entry !== type);
  const added = change.op === 'add' ? [type] : change.op === 'replace' ? [textOf(change)] : [];
  const types = [...others, ...added];
  if (types.length === 0) delete api.binaryMediaTypes;
  else api.binaryMediaTypes = types;
}

function setEndpointType(api: StoredRestApi, change: PatchChange): void {
  const type = textOf(change);
  if (type !== 'EDGE' && type !== 'REGIONAL' && type !== 'PRIVATE') {
    throw badRequest(`Invalid EndpointTypes value '${type}'`);
  }
  const ipAddressType = type === 'PRIVATE' ? 'dualstack' : endpoint(api).ipAddressType;
  api.endpointConfiguration = { ...endpoint(api), types: [type], ipAddressType };
}

function setIpAddressType(api: StoredRestApi, change: PatchChange): void {
  const type = change.value === 'dualstack' ? 'dualstack' : 'ipv4';
  if (type === 'ipv4' && endpoint(api).types?.includes('PRIVATE')) {
    throw badRequest('Only dualstack ipAddressType is supported for Private APIs.');
  }
  api.endpointConfiguration = { ...endpoint(api), ipAddressType: type };
}

function changeVpcEndpoint(api: StoredRestApi, change: PatchChange): void {
  const id = textOf(change);
  const others = (endpoint(api).vpcEndpointIds ?? []).filter((entry) => entry !== id);
  const vpcEndpointIds = change.op === 'add' ? [...others, id] : others;
  const { vpcEndpointIds: _, ...rest } = endpoint(api);
  api.endpointConfiguration = vpcEndpointIds.length === 0 ? rest : { ...rest, vpcEndpointIds };
}

function endpoint(api: StoredRestApi): EndpointConfiguration {
  return api.endpointConfiguration ?? {};
}
