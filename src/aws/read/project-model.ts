/** Models, and where they are used. */
import type { Model as WireModel } from '@aws-sdk/client-api-gateway';
import { normaliseSchema } from '../../core/desired/schema.ts';
import type { Model, ModelUse } from '../../core/model/definition.ts';
import { OperationError } from '../../core/model/fault.ts';
import { equal, type Json, mapValues } from '../../core/model/json.ts';
import { type Names, optionalText } from './wire.ts';

/** The name that the service invents for a schema that stood inline in the document (aws-facts 2.7). */
const GENERATED = /^MODEL[0-9a-f]{6}$/;

/** What CreateRestApi puts into every new API (aws-facts 2.7); nobody declared them. In canonical form, so without `$schema`. */
const DEFAULTS: Readonly<Record<string, Model>> = {
  Empty: {
    contentType: 'application/json',
    description: 'This is a default empty schema model',
    schema: { title: 'Empty Schema', type: 'object' },
  },
  Error: {
    contentType: 'application/json',
    description: 'This is a default error schema model',
    schema: {
      title: 'Error Schema',
      type: 'object',
      properties: { message: { type: 'string' } },
    },
  },
};

/** The models that a document names: neither the generated ones nor the untouched defaults of a new API. */
export function projectModels(wire: readonly WireModel[]): Readonly<Record<string, Model>> {
  const named = wire.filter(({ name = '' }) => !GENERATED.test(name));
  const models = named.map((model) => [model.name ?? '', projectModel(model)] as const);
  return Object.fromEntries(models.filter(([name, model]) => !equal(DEFAULTS[name], model)));
}

export function inlineModels(wire: readonly WireModel[]): ReadonlyMap<string, WireModel> {
  return new Map(
    wire.filter(({ name = '' }) => GENERATED.test(name)).map((model) => [model.name ?? '', model]),
  );
}

function projectModel(wire: WireModel): Model {
  return {
    contentType: wire.contentType ?? 'application/json',
    ...optionalText('description', wire.description),
    schema: projectSchema(wire),
  };
}

/** Models by content type, with the schema itself where its model has an invented name. */
export function projectModelUses(
  wire: Readonly<Record<string, string>> | undefined,
  { inlineModels: inline }: Names,
): Readonly<Record<string, ModelUse>> {
  return mapValues(wire ?? {}, (name): ModelUse => {
    const model = inline.get(name);
    return model === undefined ? { model: name } : { schema: projectSchema(model) };
  });
}

function projectSchema({ name, schema = '' }: WireModel): Json {
  return normaliseSchema(parseSchema(name ?? '', schema));
}

function parseSchema(name: string, schema: string): Json {
  try {
    const parsed: Json = JSON.parse(schema);
    return parsed;
  } catch {
    const message = `the schema of model ${name} is not JSON`;
    throw new OperationError({ code: 'unreadable-answer', message, operation: 'GetModels' });
  }
}
