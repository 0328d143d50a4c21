/** Operations as methods: everything about one operation put together. */
import type { Method, RequestValidator } from '../model/definition.ts';
import type { Context } from './context.ts';
import type { OperationPlace } from './operations.ts';
import { type Parameter } from './parameters.ts';
import type { Scheme } from './security-schemes.ts';
export interface CompiledMethod {
    readonly place: OperationPlace;
    readonly method: Method;
    readonly parameters: readonly Parameter[];
}
export interface MethodParts {
    readonly schemes: Readonly<Record<string, Scheme>>;
    readonly requestValidators: Readonly<Record<string, RequestValidator>>;
}
/** The method of an operation, or undefined when the service would leave the operation out (aws-facts 2.11). */
export declare function compileMethod(context: Context, place: OperationPlace, parts: MethodParts): CompiledMethod | undefined;
