/** REST APIs: create, read, update, delete. Imports are in `import.ts`. */
import type { Model } from '@aws-sdk/client-api-gateway';
import { longId, shortId } from '../ids.ts';
import { findApi } from '../lookup.ts';
import { page } from '../paging.ts';
import { patched } from '../patch.ts';
import { badRequest } from '../protocol/error.ts';
import { type Account, emptyApi, type StoredRestApi } from '../store.ts';
import { dropTags, setTags, tagsIfAny, tagsOf } from '../tags.ts';
import type { Handlers, Input, Output } from './handler.ts';
import { expandPolicy, showPolicy } from './policy.ts';
import { refuseRestApiPatch, restApiRules } from './rest-api-patch.ts';

export const restApiHandlers = {
  CreateRestApi(input, { account, now }) {
    checkNewApi(input);
    const id = longId();
    const restApi = newRestApi(account, id, input, now());
    const api = emptyApi(restApi);
    api.definition.models = defaultModels();
    account.restApis[id] = api;
    setTags(account, pathOf(id), input.tags);
    return { ...viewRestApi(restApi), ...tagsIfAny(account, pathOf(id)) };
  },

  GetRestApi: ({ restApiId }, { account }) => tagged(account, findApi(account, restApiId).definition.restApi),

  GetRestApis(input, { account }) {
    const all = Object.values(account.restApis).map((api) => api.definition.restApi);
    const { items, position } = page(all, input);
    const views = items.map((restApi) => ({
      ...viewRestApi(restApi),
      ...tagsIfAny(account, pathOf(restApi.id)),
    }));
    return { items: views, position };
  },

  UpdateRestApi({ restApiId, patchOperations }, { account }) {
    const { definition } = findApi(account, restApiId);
    const restApi = patched(definition.restApi, patchOperations, restApiRules, refuseRestApiPatch);
    if (restApi.policy !== undefined) restApi.policy = expandPolicy(account, restApiId, restApi.policy);
    definition.restApi = restApi;
    return tagged(account, restApi);
  },

  DeleteRestApi({ restApiId }, { account }) {
    findApi(account, restApiId);
    delete account.restApis[restApiId];
    for (const plan of Object.values(account.usagePlans)) {
      plan.apiStages = plan.apiStages?.filter((stage) => stage.apiId !== restApiId) ?? [];
    }
    dropTags(account, pathOf(restApiId));
    return {};
  },
} satisfies Handlers;

/** Get, Update and Put of one API always show tags (aws-facts 3.1). */
export function tagged(account: Account, restApi: StoredRestApi): Output<'GetRestApi'> {
  return { ...viewRestApi(restApi), tags: tagsOf(account, pathOf(restApi.id)) };
}

export function viewRestApi(restApi: StoredRestApi): Output<'GetRestApi'> {
  return { ...restApi, policy: restApi.policy === undefined ? undefined : showPolicy(restApi.policy) };
}

function pathOf(restApiId = ''): string {
  return `/restapis/${restApiId}`;
}

/** The API object as a create makes it, with the defaults of aws-facts 3.2. */
function newRestApi(
  account: Account,
  id: string,
  input: Input<'CreateRestApi'>,
  createdDate: number,
): StoredRestApi {
  const { name, description, version, binaryMediaTypes, minimumCompressionSize, endpointConfiguration } =
    input;
  const types = endpointConfiguration?.types ?? ['EDGE'];
  return {
    id,
    name,
    createdDate,
    apiKeySource: input.apiKeySource ?? 'HEADER',
    disableExecuteApiEndpoint: input.disableExecuteApiEndpoint ?? false,
    endpointConfiguration: {
      ...endpointConfiguration,
      types,
      ipAddressType:
        endpointConfiguration?.ipAddressType ?? (types.includes('PRIVATE') ? 'dualstack' : 'ipv4'),
    },
    rootResourceId: longId(),
    ...(description === undefined ? {} : { description }),
    ...(version === undefined ? {} : { version }),
    ...(binaryMediaTypes === undefined ? {} : { binaryMediaTypes }),
    ...(minimumCompressionSize === undefined ? {} : { minimumCompressionSize }),
    ...(input.policy === undefined ? {} : { policy: expandPolicy(account, id, input.policy) }),
  };
}

/** aws-facts 6: the texts of CreateRestApi; several problems come in one message. */
function checkNewApi({
  name,
  description,
  minimumCompressionSize,
  endpointConfiguration,
}: Input<'CreateRestApi'>): void {
  const problems: string[] = [];
  const types = endpointConfiguration?.types ?? [];
  if (name === '') problems.push('API name is required');
  if (description === '') problems.push('Description cannot be an empty string');
  if (
    minimumCompressionSize !== undefined &&
    (minimumCompressionSize < 0 || minimumCompressionSize > 10485760)
  ) {
    problems.push('Invalid minimum compression size, must be between 0 and 10485760');
  }
  if (types.length > 1) problems.push('Cannot create an api with multiple Endpoint Types.');
  if (types.includes('PRIVATE') && endpointConfiguration?.ipAddressType === 'ipv4') {
    problems.push('Only dualstack ipAddressType is supported for Private APIs.');
  }
  if (problems.length > 0) throw badRequest(problems.join(', '));
}

/** The two models that CreateRestApi adds and an import does not (aws-facts 2.7). */
function defaultModels(): Record<string, Model> {
  const draft = 'http://json-schema.org/draft-04/schema#';
  const empty = { $schema: draft, title: 'Empty Schema', type: 'object' };
  const error = {
    $schema: draft,
    title: 'Error Schema',
    type: 'object',
    properties: { message: { type: 'string' } },
  };
  const model = (name: string, description: string, schema: object): Model => ({
    id: shortId(),
    name,
    description,
    contentType: 'application/json',
    schema: JSON.stringify(schema, null, 2),
  });
  return {
    Empty: model('Empty', 'This is a default empty schema model', empty),
    Error: model('Error', 'This is a default error schema model', error),
  };
}
