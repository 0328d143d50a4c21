/** Parameters and request bodies of an operation (aws-facts 2.8). */
import type { Method, ModelUse } from '../model/definition.ts';
import { type Context } from './context.ts';
import { type Node } from './node.ts';
import { type OperationPlace } from './operations.ts';
/** A parameter that applies to an operation, resolved. */
export interface Parameter {
    readonly name: string;
    readonly location: string;
    readonly node: Node;
}
/** The operation's parameters and those of its path item that it does not replace. */
export declare function operationParameters(context: Context, place: OperationPlace): readonly Parameter[];
/** Query, header and path parameters; the variable of the resource's own segment is there undeclared too. */
export declare function compileParameters(place: OperationPlace, parameters: readonly Parameter[]): Method['requestParameters'];
/** Models of the request body by content type. */
export declare function compileRequestModels(context: Context, place: OperationPlace, parameters: readonly Parameter[]): Method['requestModels'];
/** Models of an OpenAPI 3.0 `content` map; media types without a schema have none. */
export declare function compileContent(context: Context, content: Node): Readonly<Record<string, ModelUse>>;
/** The same model for each of the media types of a 2.0 operation. */
export declare function compileMediaTypes(context: Context, schema: Node, types: readonly string[]): Readonly<Record<string, ModelUse>>;
/** `consumes` or `produces` of a 2.0 operation, or else of the document, or else JSON. */
export declare function mediaTypes({ root }: Context, operation: Node, key: 'consumes' | 'produces'): readonly string[];
