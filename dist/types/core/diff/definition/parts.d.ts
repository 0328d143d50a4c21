/** Authorizers, validators, gateway responses and models as flat lines. */
import type { Authorizer, GatewayResponse, Model, RequestValidator } from '../../model/definition.ts';
import { type Flat } from './flat.ts';
export declare function flatAuthorizer(authorizer: Authorizer): Flat;
export declare function flatValidator(validator: RequestValidator): Flat;
export declare function flatGatewayResponse(response: GatewayResponse): Flat;
export declare function flatModel(model: Model): Flat;
