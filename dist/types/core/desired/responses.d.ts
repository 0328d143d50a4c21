/** Method responses (aws-facts 2.9). */
import type { MethodResponse } from '../model/definition.ts';
import { type Context } from './context.ts';
import { type Node } from './node.ts';
export declare const STATUS_CODE: RegExp;
/** The responses of an operation by status code. `default` and ranges cannot be imported and are dropped. */
export declare function compileResponses(context: Context, operation: Node): Readonly<Record<string, MethodResponse>>;
