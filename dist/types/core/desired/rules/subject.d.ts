/** What the rules look at. */
import type { Definition, Method } from '../../model/definition.ts';
import type { Context } from '../context.ts';
import type { OperationPlace, PathPlace } from '../operations.ts';
import type { Parameter } from '../parameters.ts';
export interface DocumentSubject {
    readonly context: Context;
    readonly definition: Definition;
}
/** All paths at once: whether a path can stand depends on its siblings. */
export interface PathsSubject {
    readonly paths: readonly PathPlace[];
}
export interface MethodSubject {
    readonly context: Context;
    readonly place: OperationPlace;
    readonly method: Method;
    readonly parameters: readonly Parameter[];
    readonly definition: Definition;
}
/** The service's sentence about one part of an operation (aws-facts 2.6). */
export declare function unableTo(part: string, { httpMethod, path }: OperationPlace, reason: string): string;
/** The service's sentence about the operation itself. */
export declare function unableToPutMethod({ httpMethod, path }: OperationPlace, reason: string): string;
