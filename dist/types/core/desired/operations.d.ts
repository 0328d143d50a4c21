import { type Context } from './context.ts';
import { type Node } from './node.ts';
export type BasePathMode = 'ignore' | 'prepend' | 'split';
/** The keys of a path item that are operations, with the HTTP method of the service. */
export declare const OPERATION_KEYS: Readonly<Record<string, string>>;
export interface PathPlace {
    /** As the document writes it. */
    readonly written: string;
    /** The path of the resource: with the base path where it is asked for, without a trailing slash. */
    readonly path: string;
    /** The path item. */
    readonly node: Node;
}
export interface OperationPlace {
    /** `GET /pets`. */
    readonly key: string;
    readonly httpMethod: string;
    readonly path: string;
    readonly pathItem: Node;
    readonly node: Node;
}
export declare function pathPlaces(context: Context, mode: BasePathMode): readonly PathPlace[];
/** The operations of all paths, in the order of the document. */
export declare function operationPlaces(paths: readonly PathPlace[]): readonly OperationPlace[];
/** Every resource that the paths need: themselves, their parents and the root. */
export declare function resourcePaths(paths: readonly string[]): readonly string[];
export declare function segments(path: string): string[];
/** The name of the variable that a segment is, without the plus of a greedy one; undefined for a literal. */
export declare function pathVariable(segment: string): string | undefined;
/** The variable that is the last segment of a path, if it is one. */
export declare function ownVariable(path: string): string | undefined;
