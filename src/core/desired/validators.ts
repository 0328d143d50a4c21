/** Request validators (aws-facts 2.12). */
import type { RequestValidator } from '../model/definition.ts';
import type { Context } from './context.ts';
import { child, flag, members, type Node, text } from './node.ts';

export function compileValidators({ root }: Context): Readonly<Record<string, RequestValidator>> {
  return Object.fromEntries(
    members(child(root, 'x-amazon-apigateway-request-validators')).map(([name, node]) => [
      name,
      {
        validateRequestBody: flag(child(node, 'validateRequestBody')) ?? false,
        validateRequestParameters: flag(child(node, 'validateRequestParameters')) ?? false,
      },
    ]),
  );
}

/** Where the operation's validator is named: on itself, or on the document. */
export function validatorNode({ root }: Context, operation: Node): Node {
  const own = child(operation, 'x-amazon-apigateway-request-validator');
  return text(own) === undefined ? child(root, 'x-amazon-apigateway-request-validator') : own;
}
