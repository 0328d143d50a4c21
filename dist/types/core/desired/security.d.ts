/** Who may call an operation: its security requirements as the service applies them (aws-facts 2.11). */
import type { Method } from '../model/definition.ts';
import type { Context } from './context.ts';
import { type Node } from './node.ts';
import type { OperationPlace } from './operations.ts';
import { type Scheme } from './security-schemes.ts';
export type MethodSecurity = Pick<Method, 'apiKeyRequired' | 'authorizationType' | 'authorizer' | 'authorizationScopes'>;
type Schemes = Readonly<Record<string, Scheme>>;
/**
 * What the service stores for an operation, or undefined when it leaves the operation out. It does not know
 * alternatives: a key and an authorizer in two alternatives are both required.
 */
export declare function compileSecurity(context: Context, schemes: Schemes, place: OperationPlace): MethodSecurity | undefined;
/** The `security` of an operation, or that of the document where the operation has none of its own. */
export declare function securityNode(context: Context, operation: Node): Node;
/** Says which schemes the service ignores, in its own words, whether or not an operation lists them. */
export declare function reportIgnoredSchemes(context: Context, schemes: Schemes): void;
export {};
