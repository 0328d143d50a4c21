/** Parameters and request bodies of an operation (aws-facts 2.8). */
import type { Method, ModelUse } from '../model/definition.ts';
import { type Context, resolve } from './context.ts';
import { compileModelUse } from './models.ts';
import { child, items, members, type Node, text, texts } from './node.ts';
import { type OperationPlace, ownVariable } from './operations.ts';

/** A parameter that applies to an operation, resolved. */
export interface Parameter {
  readonly name: string;
  readonly location: string;
  readonly node: Node;
}

const LOCATIONS: Readonly<Record<string, string>> = { query: 'querystring', header: 'header', path: 'path' };

/** The operation's parameters and those of its path item that it does not replace. */
export function operationParameters(context: Context, place: OperationPlace): readonly Parameter[] {
  const lists = [child(place.pathItem, 'parameters'), child(place.node, 'parameters')];
  const byIdentity = new Map<string, Parameter>();
  for (const node of lists.flatMap(items).map((item) => resolve(context, item))) {
    const name = text(child(node, 'name'));
    const location = text(child(node, 'in'));
    if (name === undefined || location === undefined) continue;
    byIdentity.set(JSON.stringify([location, name]), { name, location, node });
  }
  return [...byIdentity.values()];
}

/** Query, header and path parameters; the variable of the resource's own segment is there undeclared too. */
export function compileParameters(
  place: OperationPlace,
  parameters: readonly Parameter[],
): Method['requestParameters'] {
  const declared = parameters.flatMap(({ name, location, node }) => {
    const part = Object.hasOwn(LOCATIONS, location) ? LOCATIONS[location] : undefined;
    const required = location === 'path' || child(node, 'required').value === true;
    return part === undefined ? [] : [[`method.request.${part}.${name}`, required] as const];
  });
  const own = ownVariable(place.path);
  const undeclared = own === undefined ? [] : [[`method.request.path.${own}`, true] as const];
  return Object.fromEntries([...declared, ...undeclared]);
}

/** Models of the request body by content type. */
export function compileRequestModels(
  context: Context,
  place: OperationPlace,
  parameters: readonly Parameter[],
): Method['requestModels'] {
  if (context.version === 3) {
    const body = resolve(context, child(place.node, 'requestBody'));
    return compileContent(context, child(body, 'content'));
  }
  const body = parameters.find(({ location }) => location === 'body');
  if (body === undefined) return {};
  return compileMediaTypes(context, child(body.node, 'schema'), mediaTypes(context, place.node, 'consumes'));
}

/** Models of an OpenAPI 3.0 `content` map; media types without a schema have none. */
export function compileContent(context: Context, content: Node): Readonly<Record<string, ModelUse>> {
  const uses = members(content).map(([type, media]) => {
    return [type, compileModelUse(context, child(resolve(context, media), 'schema'))] as const;
  });
  return Object.fromEntries(uses.flatMap(([type, use]) => (use === undefined ? [] : [[type, use] as const])));
}

/** The same model for each of the media types of a 2.0 operation. */
export function compileMediaTypes(
  context: Context,
  schema: Node,
  types: readonly string[],
): Readonly<Record<string, ModelUse>> {
  const use = compileModelUse(context, schema);
  return use === undefined ? {} : Object.fromEntries(types.map((type) => [type, use]));
}

/** `consumes` or `produces` of a 2.0 operation, or else of the document, or else JSON. */
export function mediaTypes(
  { root }: Context,
  operation: Node,
  key: 'consumes' | 'produces',
): readonly string[] {
  const own = texts(child(operation, key));
  if (own.length > 0) return own;
  const common = texts(child(root, key));
  return common.length > 0 ? common : ['application/json'];
}
