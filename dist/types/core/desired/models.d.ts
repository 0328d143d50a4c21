/** Models and where they are used (aws-facts 2.7). */
import type { Model, ModelUse } from '../model/definition.ts';
import { type Context } from './context.ts';
import { type Node } from './node.ts';
/** Every named schema of the document, used or not, without generated ones. */
export declare function compileModels(context: Context): Readonly<Record<string, Model>>;
/**
 * How a body uses a schema: by the name of its model, or with the schema itself. Undefined when the schema names a
 * model that the document does not have: the service drops it with a warning.
 */
export declare function compileModelUse(context: Context, node: Node): ModelUse | undefined;
