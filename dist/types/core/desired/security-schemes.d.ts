/** Security schemes: API keys, IAM, authorizers, and those that the service ignores (aws-facts 2.11). */
import type { Authorizer } from '../model/definition.ts';
import { type Context } from './context.ts';
import { type Node } from './node.ts';
/**
 * What an operation that lists the scheme gets. `ignored`: the service leaves the scheme out, and the operation may
 * end up open. `skipsMethods`: the service leaves out every operation that lists it.
 */
export type Scheme = {
    readonly kind: 'apiKey' | 'iam' | 'ignored' | 'skipsMethods';
    readonly node: Node;
} | {
    readonly kind: 'authorizer';
    readonly node: Node;
    readonly authorizer: Authorizer;
};
/** Every security scheme by its name, which is the name of its authorizer. */
export declare function compileSchemes(context: Context): Readonly<Record<string, Scheme>>;
/** The authorizers among the schemes, used or not. */
export declare function compileAuthorizers(schemes: Readonly<Record<string, Scheme>>): Readonly<Record<string, Authorizer>>;
/** The text of the service about a type of scheme that it does not know. */
export declare function ignoredText(name: string, node: Node): string;
/** Whether the scheme is one that the service can enforce as a usage plan's API key. */
export declare function isApiKeyScheme(node: Node): boolean;
