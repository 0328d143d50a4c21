/** Puts an imported document into the working copy of an API (aws-facts 2.3). */
import type { Authorizer as ServiceAuthorizer, GatewayResponse } from '@aws-sdk/client-api-gateway';
import { securitySchemesNode } from '../../core/desired/context.ts';
import { child, descend, integer, isMap, items, rootNode, text, textMap } from '../../core/desired/node.ts';
import { openApiVersion } from '../../core/desired/version.ts';
import type { Authorizer } from '../../core/model/definition.ts';
import { nonEmpty } from '../handlers/methods.ts';
import { shortId } from '../ids.ts';
import type { Account, StoredApi, StoredDefinition } from '../store.ts';
import type { ImportedDocument } from './compile-document.ts';
import type { ImportOptions } from './import-mode.ts';
import { mapEntries } from './methods.ts';
import { importModels } from './models.ts';
import { importProperties } from './properties.ts';
import { importResources } from './resources.ts';

export function importInto(
  account: Account,
  api: StoredApi,
  imported: ImportedDocument,
  { ignoreDocumentation, mode }: ImportOptions,
): void {
  const before = api.definition;
  const merge = mode === 'merge';
  const models = importModels(before.restApi.id ?? '', before.models, imported);
  const authorizers = byId(
    mapEntries(imported.definition.authorizers, (name, authorizer) =>
      importAuthorizer(name, authorizer, imported, idOf(before.authorizers, name)),
    ),
  );
  const requestValidators = byId(
    mapEntries(imported.definition.requestValidators, (name, settings) => ({
      id: idOf(before.requestValidators, name),
      name,
      ...settings,
    })),
  );
  const allAuthorizers = { ...(merge ? before.authorizers : {}), ...authorizers };
  const allValidators = { ...(merge ? before.requestValidators : {}), ...requestValidators };
  const resources = importResources(Object.values(before.resources), imported, mode, {
    authorizerIds: idsByName(allAuthorizers),
    validatorIds: idsByName(allValidators),
    useModel: models.use,
  });
  api.definition = {
    restApi: importProperties(account, before.restApi, imported, mode),
    resources,
    models: { ...(merge ? before.models : {}), ...models.models },
    authorizers: allAuthorizers,
    requestValidators: allValidators,
    gatewayResponses: { ...(merge ? before.gatewayResponses : {}), ...importGatewayResponses(imported) },
  };
  if (!ignoreDocumentation) importDocumentation(api, imported);
}

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** The id of the thing of this name, or a new one: ids survive an import that still declares the name. */
function idOf(existing: Readonly<Record<string, Named>>, name: string): string {
  return Object.values(existing).find((thing) => thing.name === name)?.id ?? shortId();
}

function byId<Thing extends { readonly id: string }>(
  things: Readonly<Record<string, Thing>>,
): Record<string, Thing> {
  return Object.fromEntries(Object.values(things).map((thing) => [thing.id, thing]));
}

function idsByName(things: Readonly<Record<string, Named>>): Record<string, string> {
  return Object.fromEntries(Object.values(things).map(({ id = '', name = '' }) => [name, id]));
}

function importAuthorizer(
  name: string,
  authorizer: Authorizer,
  imported: ImportedDocument,
  id: string,
): ServiceAuthorizer & { id: string } {
  const { authorizerResultTtlInSeconds: _, providerARNs, ...settings } = authorizer;
  const ttl = declaredTtl(imported, name);
  return {
    id,
    name,
    ...settings,
    ...nonEmpty('providerARNs', [...providerARNs]),
    ...(ttl === undefined ? {} : { authorizerResultTtlInSeconds: ttl }),
  };
}

/** The time to live is shown whenever the document sets it, even to the default (aws-facts 2.11). */
function declaredTtl({ document }: ImportedDocument, name: string): number | undefined {
  const root = rootNode(document);
  const schemes = securitySchemesNode({ root, version: openApiVersion(root) ?? 3, report: () => undefined });
  return integer(descend(schemes, name, 'x-amazon-apigateway-authorizer', 'authorizerResultTtlInSeconds'));
}

function importGatewayResponses({ definition }: ImportedDocument): StoredDefinition['gatewayResponses'] {
  return mapEntries(
    definition.gatewayResponses,
    (responseType, response): GatewayResponse => ({
      responseType: responseType as NonNullable<GatewayResponse['responseType']>,
      ...(response.statusCode === undefined ? {} : { statusCode: response.statusCode }),
      responseParameters: { ...response.responseParameters },
      responseTemplates: { ...response.responseTemplates },
      defaultResponse: false,
    }),
  );
}

/** The parts of `x-amazon-apigateway-documentation` (aws-facts 2.12). Parts that are there stay. */
function importDocumentation(api: StoredApi, { document }: ImportedDocument): void {
  const parts = items(descend(rootNode(document), 'x-amazon-apigateway-documentation', 'documentationParts'));
  for (const part of parts) {
    const location = child(part, 'location');
    const properties = child(part, 'properties');
    if (!isMap(location)) continue;
    const id = shortId();
    api.documentationParts[id] = {
      id,
      location: { type: 'API', ...textMap(location) },
      properties: text(properties) ?? JSON.stringify(properties.value ?? {}),
    };
  }
}
