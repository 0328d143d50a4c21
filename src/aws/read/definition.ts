/** The definition of an API: what GetResources and its neighbours answer, as the one model that is compared. */
import {
  type APIGatewayClient,
  type Authorizer as WireAuthorizer,
  type GatewayResponse as WireGatewayResponse,
  GetAuthorizersCommand,
  GetGatewayResponsesCommand,
  GetModelsCommand,
  GetRequestValidatorsCommand,
  GetResourcesCommand,
  GetRestApiCommand,
  type RestApi,
} from '@aws-sdk/client-api-gateway';
import type { ApiProperties, Authorizer, Definition, GatewayResponse } from '../../core/model/definition.ts';
import { sorted } from '../../core/model/json.ts';
import { allPages, PAGE_SIZE } from '../paging.ts';
import { inlineModels, projectModels } from './project-model.ts';
import { projectMethods } from './project-method.ts';
import { projectPolicy } from './project-policy.ts';
import { required } from './required.ts';
import { type Names, optional, optionalText, set, templates, type WireDefinition } from './wire.ts';

/** @param restApi as GetRestApis lists it, which is all of it (aws-facts 3.2); asked for when not given */
export async function readDefinition(
  gateway: APIGatewayClient,
  restApiId: string,
  restApi?: RestApi,
): Promise<Definition> {
  return projectDefinition(await readWire(gateway, restApiId, restApi));
}

/** Reads all parts of a definition at once: lists, each of which is one call for most APIs. */
export async function readWire(
  gateway: APIGatewayClient,
  restApiId: string,
  listed?: RestApi,
): Promise<WireDefinition> {
  const page = { restApiId, limit: PAGE_SIZE };
  const [restApi, resources, models, authorizers, requestValidators, gatewayResponses] = await Promise.all([
    listed ?? gateway.send(new GetRestApiCommand({ restApiId })),
    allPages((position) => gateway.send(new GetResourcesCommand({ ...page, position, embed: ['methods'] }))),
    allPages((position) => gateway.send(new GetModelsCommand({ ...page, position }))),
    allPages((position) => gateway.send(new GetAuthorizersCommand({ ...page, position }))),
    allPages((position) => gateway.send(new GetRequestValidatorsCommand({ ...page, position }))),
    allPages((position) => gateway.send(new GetGatewayResponsesCommand({ ...page, position }))),
  ]);
  return { restApi, resources, models, authorizers, requestValidators, gatewayResponses };
}

/**
 * The canonical form (core/model/definition.ts) of what the service answers: ids become names, service defaults are
 * filled in, and what every import invents anew (aws-facts 2.3, 2.7) is taken out. The counterpart of the compiler.
 */
export function projectDefinition(wire: WireDefinition): Definition {
  const names: Names = {
    authorizers: namesById(wire.authorizers),
    requestValidators: namesById(wire.requestValidators),
    inlineModels: inlineModels(wire.models),
  };
  return {
    properties: projectProperties(wire.restApi),
    resources: sorted(wire.resources.map(({ path }) => required(path, 'GetResources', 'path'))),
    methods: projectMethods(wire.resources, names),
    models: projectModels(wire.models),
    authorizers: byName(wire.authorizers, projectAuthorizer),
    requestValidators: byName(wire.requestValidators, (validator) => ({
      validateRequestBody: validator.validateRequestBody ?? false,
      validateRequestParameters: validator.validateRequestParameters ?? false,
    })),
    gatewayResponses: projectGatewayResponses(wire.gatewayResponses),
  };
}

function projectProperties(wire: RestApi): ApiProperties {
  return {
    name: wire.name ?? '',
    ...optionalText('description', wire.description),
    ...optionalText('version', wire.version),
    apiKeySource: wire.apiKeySource ?? 'HEADER',
    binaryMediaTypes: set(wire.binaryMediaTypes),
    ...optional('minimumCompressionSize', wire.minimumCompressionSize),
    disableExecuteApiEndpoint: wire.disableExecuteApiEndpoint ?? false,
    vpcEndpointIds: set(wire.endpointConfiguration?.vpcEndpointIds),
    ...optional('policy', projectPolicy(wire.policy, wire.id)),
  };
}

const DEFAULT_TTL = 300;

function projectAuthorizer(wire: WireAuthorizer): Authorizer {
  const ttl = wire.authorizerResultTtlInSeconds;
  return {
    type: wire.type ?? 'TOKEN',
    ...optionalText('authType', wire.authType),
    ...optionalText('authorizerUri', wire.authorizerUri),
    ...optionalText('authorizerCredentials', wire.authorizerCredentials),
    ...optionalText('identitySource', wire.identitySource),
    ...optionalText('identityValidationExpression', wire.identityValidationExpression),
    ...optional('authorizerResultTtlInSeconds', ttl === DEFAULT_TTL ? undefined : ttl),
    providerARNs: set(wire.providerARNs),
  };
}

/** Only the customised ones: the others change when a DEFAULT_5XX is customised (aws-facts 3.5). */
function projectGatewayResponses(
  wire: readonly WireGatewayResponse[],
): Readonly<Record<string, GatewayResponse>> {
  const customised = wire.filter(({ defaultResponse }) => defaultResponse === false);
  return Object.fromEntries(
    customised.map((response) => [
      required(response.responseType, 'GetGatewayResponses', 'responseType'),
      {
        ...optionalText('statusCode', response.statusCode),
        responseParameters: response.responseParameters ?? {},
        responseTemplates: templates(response.responseTemplates),
      },
    ]),
  );
}

function byName<Wire extends { readonly name?: string | undefined }, Value>(
  items: readonly Wire[],
  project: (wire: Wire) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(items.map((item) => [item.name ?? '', project(item)]));
}

function namesById(
  items: readonly { readonly id?: string | undefined; readonly name?: string | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(items.map(({ id = '', name = '' }) => [id, name]));
}
