/** Models of an export: their schemas, with references as the document writes them. */
import { referencedModel } from '../../core/desired/schema.ts';
import { isObject, type Json, type JsonObject } from '../../core/model/json.ts';
import { badRequest } from '../protocol/error.ts';
import type { StoredDefinition } from '../store.ts';

/**
 * @param prefix what comes before a model's name in a reference
 * @throws ServiceError for models that are no JSON models: the service cannot export them
 */
export function definitionsOf({ models }: StoredDefinition, prefix: string): JsonObject {
  const foreign = Object.values(models).filter(({ contentType }) => !(contentType ?? '').includes('json'));
  if (foreign.length > 0) {
    const names = foreign.map(({ name }) => name).join(', ');
    throw badRequest(`Only found non-JSON body models for ${names}`);
  }
  const entries = Object.entries(models).map(([name, { schema = '{}' }]): [string, Json] => [
    name,
    withReferences(JSON.parse(schema) as Json, prefix),
  ]);
  return Object.fromEntries(entries);
}

function withReferences(value: Json, prefix: string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withReferences(item, prefix));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]): [string, Json] => {
    const name = key === '$ref' && typeof entry === 'string' ? referencedModel(entry) : undefined;
    return [key, name === undefined ? withReferences(entry, prefix) : `${prefix}${name}`];
  });
  return Object.fromEntries(entries);
}

export function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
