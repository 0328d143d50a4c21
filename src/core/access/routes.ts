/** Which method of a definition serves a call, and whether that asks for a key. */
import { normalPath, operationKey } from '../contract/path.ts';
import { type Definition, splitMethodKey } from '../model/definition.ts';
import { sorted } from '../model/json.ts';

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

export const NO_ROUTES: Routes = { methods: new Map(), paths: [] };

export function routesOf({ methods }: Definition): Routes {
  const routes = sorted(Object.keys(methods)).map((operation) => {
    const route: Route = { operation, keyed: methods[operation]?.apiKeyRequired ?? false };
    const { httpMethod, path } = splitMethodKey(operation);
    return [operationKey(httpMethod, path), route] as const;
  });
  const paths = new Set(routes.map(([key]) => splitMethodKey(key).path));
  return { methods: new Map(routes), paths: sorted(paths).sort(byExactness) };
}

/**
 * The method that serves the calls of an operation: its own, else the any-method of its path, else one of a path with a
 * variable in the place of something more exact, which is also asked where the exact path lacks the method (aws-facts 9.4).
 * @param operation `GET /orders/{id}`; `ANY /orders` is every HTTP method that has none of its own
 * @returns undefined where nothing serves them
 */
export function routeOf({ methods, paths }: Routes, operation: string): Route | undefined {
  const { httpMethod, path } = splitMethodKey(operation);
  const at = (normal: string): Route | undefined =>
    methods.get(`${httpMethod} ${normal}`) ?? methods.get(`ANY ${normal}`);
  const wanted = normalPath(path);
  const exact = at(wanted);
  if (exact !== undefined) return exact;
  for (const each of paths) {
    const route = covers(each, wanted) ? at(each) : undefined;
    if (route !== undefined) return route;
  }
  return undefined;
}

/** Whether every call of a path fits another: `/a/{}` and `/{+}` cover `/a/b`. */
function covers(pattern: string, path: string): boolean {
  const [parts, wanted] = [segments(pattern), segments(path)];
  for (const [index, part] of parts.entries()) {
    const segment = wanted[index];
    if (segment === undefined) return false;
    if (part === '{+}') return true;
    if (segment === '{+}' || (part !== '{}' && part !== segment)) return false;
  }
  return parts.length === wanted.length;
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** Segment by segment, a literal before a variable before a greedy one; then the longer path. */
function byExactness(one: string, other: string): number {
  const [left, right] = [segments(one), segments(other)];
  for (const [index, part] of left.entries()) {
    const against = right[index];
    if (against === undefined) break;
    const difference = rank(part) - rank(against);
    if (difference !== 0) return difference;
  }
  return right.length - left.length;
}

function rank(segment: string): number {
  if (segment === '{+}') return 2;
  return segment === '{}' ? 1 : 0;
}
