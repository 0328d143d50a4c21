/** Integrations (aws-facts 2.10). */
import { type Integration, type IntegrationType } from '../model/definition.ts';
import { type Context } from './context.ts';
import { type Node } from './node.ts';
import type { OperationPlace } from './operations.ts';
export declare const DEFAULT_TIMEOUT = 29000;
/** The integration extension of an operation, resolved; without a value when it has none. */
export declare function integrationNode(context: Context, operation: Node): Node;
/** The integration of an operation; undefined without one, or when its type is none of the five. */
export declare function compileIntegration(context: Context, place: OperationPlace): Integration | undefined;
export declare function integrationType(node: Node): IntegrationType | undefined;
/** `BUFFERED` or `STREAM`, upper-cased; undefined when the document does not say. */
export declare function transferMode(node: Node): string | undefined;
