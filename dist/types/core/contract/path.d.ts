/** Paths as clients see them: the name of a variable is not part of a URL. */
/** `/pets/{id}/{rest+}` as `/pets/{}/{+}`, without a trailing slash. */
export declare function normalPath(path: string): string;
export declare function operationKey(httpMethod: string, path: string): string;
/** The names of the variables in a path, in their order. */
export declare function variablesOf(path: string): string[];
/** The greedy paths that would serve a path nobody else does, nearest first: `/a/b` gives `/a/{+}` and `/{+}`. */
export declare function greedyPaths(normal: string): string[];
