import type { Definition, Method } from '../model/definition.ts';
import { type Access, type Contract } from './model.ts';
/**
 * What clients of two definitions rely on, to be compared. An operation that is the same in both, with all the models it uses, is
 * there without its parts: nobody can notice anything of it, and most operations are so.
 */
export declare function contractsOfDefinitions(before: Definition, after: Definition): {
    readonly before: Contract;
    readonly after: Contract;
};
/** Who may call a method, with what tells one authorizer from another. */
export declare function accessOf({ authorizers }: Pick<Definition, 'authorizers'>, method: Pick<Method, 'apiKeyRequired' | 'authorizationType' | 'authorizer' | 'authorizationScopes'>): Access;
