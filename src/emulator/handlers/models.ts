/** Models (aws-facts 2.7). */
import type { Model } from '@aws-sdk/client-api-gateway';
import { isObject } from '../../core/model/json.ts';
import { shortId } from '../ids.ts';
import { findApi, own, ownOr404 } from '../lookup.ts';
import { page } from '../paging.ts';
import { invalidPatchPath, type PatchRule, patched, pathsOf, textOf } from '../patch.ts';
import { badRequest, conflict } from '../protocol/error.ts';
import type { StoredDefinition } from '../store.ts';
import type { Handlers } from './handler.ts';

export const modelRules: readonly PatchRule<Model>[] = [
  {
    path: '/description',
    ops: ['replace'],
    apply: (model, change) => void (model.description = textOf(change)),
  },
  { path: '/schema', ops: ['replace'], apply: (model, change) => void (model.schema = textOf(change)) },
];

export const modelHandlers = {
  CreateModel({ restApiId, name, contentType, description, schema }, { account }) {
    const { models } = findApi(account, restApiId).definition;
    if (!/^[A-Za-z0-9]+$/.test(name)) throw badRequest(`Model name must be alphanumeric: ${name}`);
    if (own(models, name) !== undefined) throw conflict(`Model name already exists for this REST API`);
    const model: Model = {
      id: shortId(),
      name,
      contentType,
      ...(description === undefined ? {} : { description }),
      ...(schema === undefined ? {} : { schema }),
    };
    checkSchema(model.schema);
    models[name] = model;
    return model;
  },

  GetModel: ({ restApiId, modelName }, { account }) =>
    findModel(findApi(account, restApiId).definition, modelName),

  GetModels(input, { account }) {
    return page(Object.values(findApi(account, input.restApiId).definition.models), input);
  },

  UpdateModel({ restApiId, modelName, patchOperations }, { account }) {
    const { definition } = findApi(account, restApiId);
    const before = findModel(definition, modelName);
    const model = patched(before, patchOperations, modelRules, invalidPatchPath(pathsOf(modelRules)));
    checkSchema(model.schema);
    definition.models[modelName] = model;
    return model;
  },

  DeleteModel({ restApiId, modelName }, { account }) {
    const { definition } = findApi(account, restApiId);
    findModel(definition, modelName);
    checkUnused(definition, modelName);
    delete definition.models[modelName];
    return {};
  },
} satisfies Handlers;

function findModel({ models }: StoredDefinition, name: string): Model {
  return ownOr404(models, name, `Invalid model name specified: ${name}`);
}

function checkSchema(schema: string | undefined): void {
  if (schema === undefined) return;
  try {
    if (isObject(JSON.parse(schema))) return;
  } catch {
    // Text that is no JSON gets the same answer as JSON that is no object.
  }
  throw badRequest(
    'Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]',
  );
}

/** aws-facts 2.7: the two texts of the guard. */
function checkUnused({ resources }: StoredDefinition, name: string): void {
  for (const { path, resourceMethods } of Object.values(resources)) {
    for (const [httpMethod, method] of Object.entries(resourceMethods)) {
      const where = `${path === '/' ? '/' : path}/${httpMethod}`;
      if (Object.values(method.requestModels ?? {}).includes(name)) {
        throw conflict(`Cannot delete model '${name}', is referenced in method request: ${where}`);
      }
      const responses = Object.values(method.methodResponses ?? {});
      if (responses.some((response) => Object.values(response.responseModels ?? {}).includes(name))) {
        throw conflict(`Cannot delete model '${name}', is referenced in method response: ${where}`);
      }
    }
  }
}
