/** Resources: the tree of paths. */
import { shortId } from '../ids.ts';
import { findApi, findResource } from '../lookup.ts';
import { page } from '../paging.ts';
import { badRequest, conflict, notFound } from '../protocol/error.ts';
import type { StoredApi, StoredResource } from '../store.ts';
import type { Handlers, Output } from './handler.ts';
import { viewMethod } from './method-view.ts';

type ResourceView = Output<'GetResource'>;

export const resourceHandlers = {
  GetResources(input, { account }) {
    const api = findApi(account, input.restApiId);
    const embed = input.embed?.includes('methods') ?? false;
    const { items, position } = page(Object.values(api.definition.resources), input);
    return { items: items.map((resource) => viewResource(resource, embed)), position };
  },

  GetResource({ restApiId, resourceId, embed }, { account }) {
    return viewResource(findResource(account, restApiId, resourceId), embed?.includes('methods') ?? false);
  },

  CreateResource({ restApiId, parentId, pathPart }, { account }) {
    const api = findApi(account, restApiId);
    const parent = api.definition.resources[parentId];
    if (parent === undefined) throw notFound('Invalid Resource identifier specified');
    checkPathPart(api, parent, pathPart);
    const id = shortId();
    const path = parent.path === '/' ? `/${pathPart}` : `${parent.path}/${pathPart}`;
    const resource: StoredResource = { id, parentId, path, pathPart, resourceMethods: {} };
    api.definition.resources[id] = resource;
    return viewResource(resource, false);
  },

  DeleteResource({ restApiId, resourceId }, { account }) {
    const resource = findResource(account, restApiId, resourceId);
    if (resource.parentId === undefined) throw badRequest('Root resource cannot be deleted');
    const { resources } = findApi(account, restApiId).definition;
    for (const { id, path } of Object.values(resources)) {
      if (path === resource.path || path.startsWith(`${resource.path}/`)) delete resources[id];
    }
    return {};
  },
} satisfies Handlers;

/** Root has neither parent nor path part; a resource without methods has no `resourceMethods` (aws-facts 3.3). */
export function viewResource(resource: StoredResource, embed: boolean): ResourceView {
  const { resourceMethods, ...rest } = resource;
  const entries = Object.entries(resourceMethods);
  if (entries.length === 0) return rest;
  const methods = entries.map(([name, method]): [string, Output<'GetMethod'>] => [
    name,
    embed ? viewMethod(method) : {},
  ]);
  return { ...rest, resourceMethods: Object.fromEntries(methods) };
}

/** The rules and texts of CreateResource that are recorded: aws-facts 2.6. */
function checkPathPart(api: StoredApi, parent: StoredResource, pathPart: string): void {
  if (isGreedy(parent.pathPart)) {
    throw badRequest(`Cannot create a child of a resource with a greedy path variable: ${parent.pathPart}`);
  }
  const siblings = Object.values(api.definition.resources).filter(
    (resource) => resource.parentId === parent.id,
  );
  if (siblings.some((sibling) => sibling.pathPart === pathPart)) {
    throw conflict(`Another resource with the same parent already has this name: ${pathPart}`);
  }
  const variable = siblings.find((sibling) => sibling.pathPart?.startsWith('{'));
  if (pathPart.startsWith('{') && variable !== undefined) {
    throw badRequest(
      `A sibling (${variable.pathPart}) of this resource already has a variable path part -- only one is allowed`,
    );
  }
  if (!/^(?:\{[\w.:,-]+\+?\}|[\w.:,-]+)$/.test(pathPart)) {
    throw badRequest(
      "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.",
    );
  }
}

function isGreedy(pathPart: string | undefined): boolean {
  return pathPart?.endsWith('+}') ?? false;
}
