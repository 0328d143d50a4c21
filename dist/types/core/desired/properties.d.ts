/** What a document says of the REST API itself (aws-facts 2.3, 2.12). */
import { type ApiProperties, type EndpointType } from '../model/definition.ts';
import { type JsonObject } from '../model/json.ts';
import type { Context } from './context.ts';
import { type Node } from './node.ts';
export declare function compileProperties(context: Context): ApiProperties;
/** The properties that a document speaks of, whatever it says; an import resets all others (aws-facts 2.3). */
export declare function declaredProperties(context: Context): readonly (keyof ApiProperties)[];
/** The resource policy as the document has it. */
export declare function documentPolicy(root: Node): JsonObject | undefined;
/** The type that `x-tollgate.endpointType` or the endpoint configuration asks for. */
export declare function compileEndpointType(context: Context): EndpointType | undefined;
/** The endpoint configuration: documented at the root in 2.0 and in `servers[]` in 3.0, taken from either. */
export declare function endpointConfigurationNode({ root }: Context): Node;
