/** Paths as clients see them: the name of a variable is not part of a URL. */

/** `/pets/{id}/{rest+}` as `/pets/{}/{+}`, without a trailing slash. */
export function normalPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return `/${parts.map((part) => (isVariable(part) ? (isGreedy(part) ? '{+}' : '{}') : part)).join('/')}`;
}

export function operationKey(httpMethod: string, path: string): string {
  return `${httpMethod} ${normalPath(path)}`;
}

/** The names of the variables in a path, in their order. */
export function variablesOf(path: string): string[] {
  const parts = path.split('/').filter(isVariable);
  return parts.map((part) => part.slice(1, isGreedy(part) ? -2 : -1));
}

/** The greedy paths that would serve a path nobody else does, nearest first: `/a/b` gives `/a/{+}` and `/{+}`. */
export function greedyPaths(normal: string): string[] {
  const parts = normal.split('/').filter((part) => part !== '');
  return parts.map((_, index) => `/${[...parts.slice(0, parts.length - 1 - index), '{+}'].join('/')}`);
}

function isVariable(part: string): boolean {
  return part.length > 2 && part.startsWith('{') && part.endsWith('}');
}

function isGreedy(part: string): boolean {
  return part.endsWith('+}') && part.length > 3;
}
