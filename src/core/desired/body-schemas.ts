/** The schemas of request and response bodies, with what they describe. */
import { type Context, resolve } from './context.ts';
import { child, isMap, items, members, type Node } from './node.ts';
import { OPERATION_KEYS } from './operations.ts';
import { mediaTypes } from './parameters.ts';

export interface BodySchema {
  readonly part: 'request' | 'response';
  readonly mediaType: string;
  readonly node: Node;
}

/** By the root of the document: several rules ask for all of them. */
const known = new WeakMap<Node, readonly BodySchema[]>();

/** In the order of the document. A shared body is there once per use. */
export function bodySchemas(context: Context): readonly BodySchema[] {
  const found = known.get(context.root) ?? findAll(context);
  known.set(context.root, found);
  return found;
}

function findAll(context: Context): readonly BodySchema[] {
  return members(child(context.root, 'paths')).flatMap(([, node]) =>
    members(resolve(context, node)).flatMap(([key, operation]) =>
      Object.hasOwn(OPERATION_KEYS, key) ? operationSchemas(context, operation) : [],
    ),
  );
}

function operationSchemas(context: Context, operation: Node): readonly BodySchema[] {
  const responses = members(child(operation, 'responses')).map(([, node]) => resolve(context, node));
  if (context.version === 3) {
    const body = resolve(context, child(operation, 'requestBody'));
    return [
      ...contentSchemas('request', child(body, 'content')),
      ...responses.flatMap((node) => contentSchemas('response', child(node, 'content'))),
    ];
  }
  const bodies = items(child(operation, 'parameters'))
    .map((node) => resolve(context, node))
    .filter((node) => child(node, 'in').value === 'body');
  return [
    ...bodies.flatMap((node) => typedSchemas(context, operation, node, 'request')),
    ...responses.flatMap((node) => typedSchemas(context, operation, node, 'response')),
  ];
}

function contentSchemas(part: BodySchema['part'], content: Node): readonly BodySchema[] {
  return members(content)
    .map(([mediaType, media]) => ({ part, mediaType, node: child(media, 'schema') }))
    .filter(({ node }) => isMap(node));
}

/** In 2.0 one schema counts for every media type of the operation. */
function typedSchemas(
  context: Context,
  operation: Node,
  holder: Node,
  part: BodySchema['part'],
): readonly BodySchema[] {
  const node = child(holder, 'schema');
  if (!isMap(node)) return [];
  const types = mediaTypes(context, operation, part === 'request' ? 'consumes' : 'produces');
  return types.map((mediaType) => ({ part, mediaType, node }));
}
