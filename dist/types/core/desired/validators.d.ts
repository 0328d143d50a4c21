/** Request validators (aws-facts 2.12). */
import type { RequestValidator } from '../model/definition.ts';
import type { Context } from './context.ts';
import { type Node } from './node.ts';
export declare function compileValidators({ root }: Context): Readonly<Record<string, RequestValidator>>;
/** Where the operation's validator is named: on itself, or on the document. */
export declare function validatorNode({ root }: Context, operation: Node): Node;
