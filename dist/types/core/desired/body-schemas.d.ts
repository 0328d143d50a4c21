/** The schemas of request and response bodies, with what they describe. */
import { type Context } from './context.ts';
import { type Node } from './node.ts';
export interface BodySchema {
    readonly part: 'request' | 'response';
    readonly mediaType: string;
    readonly node: Node;
}
/** In the order of the document. A shared body is there once per use. */
export declare function bodySchemas(context: Context): readonly BodySchema[];
