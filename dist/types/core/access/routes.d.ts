import { type Definition } from '../model/definition.ts';
export interface Route {
    /** The key of the method in its definition: `GET /orders/{id}`, `ANY /orders`. Throttles of plans are found by it. */
    readonly operation: string;
    readonly keyed: boolean;
}
export interface Routes {
    /** Keyed by `operationKey`: the name of a path variable is not part of a call. */
    readonly methods: ReadonlyMap<string, Route>;
    /** Paths with at least one method, normal, most exact first. */
    readonly paths: readonly string[];
}
export declare const NO_ROUTES: Routes;
export declare function routesOf({ methods }: Definition): Routes;
/**
 * The method that serves the calls of an operation: its own, else the any-method of its path, else one of a path with a
 * variable in the place of something more exact, which is also asked where the exact path lacks the method (aws-facts 9.4).
 * @param operation `GET /orders/{id}`; `ANY /orders` is every HTTP method that has none of its own
 * @returns undefined where nothing serves them
 */
export declare function routeOf({ methods, paths }: Routes, operation: string): Route | undefined;
