/** The rights to invoke Lambda functions that a definition needs (aws-facts 7). */
import type { Definition } from '../model/definition.ts';
import type { DesiredGrant } from '../model/desired.ts';
import { type Finding } from '../model/problem.ts';
/** What grants depend on beside the definition. */
export interface GrantOptions {
    /** Stage variables, which URIs may hold. Sensitive: their values never reach a message. */
    readonly variables: Readonly<Record<string, string>>;
    /** Account and region of the API, where the environment names them. */
    readonly account?: string;
    readonly region?: string;
    /** JSON pointers of the operations, by method key. */
    readonly operations: Readonly<Record<string, string>>;
    /** JSON pointer of the security schemes. */
    readonly schemes: string;
}
export interface CompiledGrants {
    /** One per function and qualifier, sorted. */
    readonly grants: readonly DesiredGrant[];
    readonly findings: readonly Finding[];
}
export declare function compileGrants(definition: Definition, options: GrantOptions): CompiledGrants;
