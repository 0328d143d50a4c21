/** Models of an import: every named schema, and one per inline schema (aws-facts 2.7). */
import type { Model as ServiceModel } from '@aws-sdk/client-api-gateway';
import { schemasNode } from '../../core/desired/context.ts';
import { child, rootNode } from '../../core/desired/node.ts';
import { referencedModel } from '../../core/desired/schema.ts';
import { openApiVersion } from '../../core/desired/version.ts';
import type { ModelUse } from '../../core/model/definition.ts';
import { isObject, sorted } from '../../core/model/json.ts';
import { inlineModelName, shortId } from '../ids.ts';
import type { ImportedDocument } from './compile-document.ts';

/** The models of one import; `use` adds one for an inline schema. */
export interface ModelSet {
  readonly models: Record<string, ServiceModel>;
  /** The name under which a use of a model is stored. */
  readonly use: (use: ModelUse) => string;
}

/**
 * @param existing models before the import: those of the same name keep their id, and a merge keeps the others
 */
export function importModels(
  restApiId: string,
  existing: Readonly<Record<string, ServiceModel>>,
  { definition, document }: ImportedDocument,
): ModelSet {
  const root = rootNode(document);
  const schemas = schemasNode({ root, version: openApiVersion(root) ?? 3, report: () => undefined });
  const models: Record<string, ServiceModel> = {};
  for (const [name, { contentType, description }] of Object.entries(definition.models)) {
    models[name] = {
      id: existing[name]?.id ?? shortId(),
      name,
      contentType,
      ...(description === undefined ? {} : { description }),
      schema: schemaText(restApiId, child(schemas, name).value),
    };
  }
  const use = (model: ModelUse): string => {
    if ('model' in model) return model.model;
    const name = inlineModelName();
    const schema = schemaText(restApiId, model.schema);
    models[name] = { id: shortId(), name, contentType: 'application/json', schema };
    return name;
  };
  return { models, use };
}

/** The service's text of a schema: references to models as URLs, `required` sorted because its order is not stable. */
function schemaText(restApiId: string, schema: unknown): string {
  return JSON.stringify(rewrite(restApiId, schema ?? {}));
}

function rewrite(restApiId: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(restApiId, item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, unknown] => [
    key,
    rewriteMember(restApiId, key, entry),
  ]);
  return Object.fromEntries(entries);
}

function rewriteMember(restApiId: string, key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') {
    const name = referencedModel(value);
    return name === undefined
      ? value
      : `https://apigateway.amazonaws.com/restapis/${restApiId}/models/${name}`;
  }
  const isNames =
    key === 'required' && Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isNames ? sorted(value) : rewrite(restApiId, value);
}
