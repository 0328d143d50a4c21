/** Parameters, bodies and responses of a document's operation, of both versions in the same terms. */
import { type Context, resolve } from '../desired/context.ts';
import { child, isMap, members, type Node, objectOf } from '../desired/node.ts';
import { mediaTypes, type Parameter as Written } from '../desired/parameters.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Body, Content, Header, Response } from './model.ts';

/** What of a 2.0 parameter or header is not its schema; `required` there is a flag of the parameter. */
const NOT_SCHEMA = new Set(['name', 'in', 'required', 'description', 'allowEmptyValue', 'collectionFormat']);

/** The schema of a parameter or header: 3.0 has it apart or under `content`, 2.0 writes it into the parameter. */
export function parameterSchema({ version }: Context, node: Node): Json | undefined {
  if (version === 2) return flatSchema(node);
  const [media] = members(child(node, 'content'));
  return child(node, 'schema').value ?? (media === undefined ? undefined : child(media[1], 'schema').value);
}

function flatSchema(node: Node): JsonObject {
  const kept = Object.entries(objectOf(node.value) ?? {}).filter(([key]) => !NOT_SCHEMA.has(key));
  return Object.fromEntries(kept);
}

/** What a client sends in the body; undefined for an operation without one. */
export function bodyOf(context: Context, operation: Node, parameters: readonly Written[]): Body | undefined {
  if (context.version === 2) return swaggerBody(context, operation, parameters);
  const body = resolve(context, child(operation, 'requestBody'));
  if (!isMap(body)) return undefined;
  return {
    required: child(body, 'required').value === true,
    content: contentOf(context, child(body, 'content')),
  };
}

function swaggerBody(context: Context, operation: Node, parameters: readonly Written[]): Body | undefined {
  const body = parameters.find(({ location }) => location === 'body');
  if (body !== undefined) {
    const types = mediaTypes(context, operation, 'consumes');
    const required = child(body.node, 'required').value === true;
    return { required, content: sameFor(types, child(body.node, 'schema').value) };
  }
  const fields = parameters.filter(({ location }) => location === 'formData');
  return fields.length === 0 ? undefined : formBody(context, operation, fields);
}

/** Form fields are the properties of one object. */
function formBody(context: Context, operation: Node, fields: readonly Written[]): Body {
  const consumes = mediaTypes(context, operation, 'consumes').filter((type) => /form/i.test(type));
  const types = consumes.length > 0 ? consumes : ['application/x-www-form-urlencoded'];
  const needed = fields.filter(({ node }) => child(node, 'required').value === true);
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, node }) => [name, flatSchema(node)])),
    required: needed.map(({ name }) => name),
  };
  return { required: needed.length > 0, content: sameFor(types, schema) };
}

function sameFor(types: readonly string[], schema: Json | undefined): Content {
  return new Map(types.map((type) => [mediaKey(type), schema]));
}

function contentOf(context: Context, content: Node): Content {
  return new Map(
    members(content).map(([type, media]) => [mediaKey(type), child(resolve(context, media), 'schema').value]),
  );
}

function mediaKey(type: string): string {
  return type.toLowerCase().replaceAll(' ', '');
}

/** The responses by status, in the letters of the specification. */
export function responsesOf(context: Context, operation: Node): ReadonlyMap<string, Response> {
  const all = members(child(operation, 'responses')).filter(([status]) => !status.startsWith('x-'));
  return new Map(
    all.map(([status, node]) => {
      const response = resolve(context, node);
      return [
        status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(),
        { headers: headersOf(context, response), content: responseContent(context, operation, response) },
      ];
    }),
  );
}

function responseContent(context: Context, operation: Node, response: Node): Content {
  if (context.version === 3) return contentOf(context, child(response, 'content'));
  const schema = child(response, 'schema').value;
  return schema === undefined ? new Map() : sameFor(mediaTypes(context, operation, 'produces'), schema);
}

function headersOf(context: Context, response: Node): ReadonlyMap<string, Header> {
  return new Map(
    members(child(response, 'headers')).map(([name, node]): [string, Header] => {
      const header = resolve(context, node);
      const schema = parameterSchema(context, header);
      const required = context.version === 3 && child(header, 'required').value === true;
      return [name.toLowerCase(), { name, required, ...(schema === undefined ? {} : { schema }) }];
    }),
  );
}
