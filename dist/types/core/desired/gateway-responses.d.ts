/** Gateway responses: `x-amazon-apigateway-gateway-responses` and the service's defaults (aws-facts 3.5). */
import type { GatewayResponse } from '../model/definition.ts';
import { type Node } from './node.ts';
/** Every response type with its default status code; DEFAULT_4XX and DEFAULT_5XX have none of their own. */
export declare const GATEWAY_RESPONSE_STATUS: Readonly<Record<string, string | undefined>>;
/** What the service answers with when nothing else is set. */
export declare const DEFAULT_RESPONSE_TEMPLATES: Readonly<Record<string, string>>;
/** The customised gateway responses of a document; unknown types are left to the rules. */
export declare function compileGatewayResponses(root: Node): Readonly<Record<string, GatewayResponse>>;
export declare function gatewayResponseNodes(root: Node): readonly (readonly [string, Node])[];
