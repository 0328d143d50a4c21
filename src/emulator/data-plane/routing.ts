/** Finding the resource and method of a call (aws-facts 9.4). */
import type { StoredDefinition, StoredResource } from '../store.ts';
import { own, type Route } from './call.ts';

const PARAMETER = /^\{([^{}+]+)(\+?)\}$/;

/** How exact a segment is: lower is better. */
type Rank = 0 | 1 | 2;

interface Candidate extends Route {
  readonly ranks: readonly Rank[];
}

/**
 * The best resource that matches the path and has the method (or ANY): literal before `{param}` before `{proxy+}`,
 * segment by segment. A resource that matches but lacks the method steps back for one that has it.
 * @param path as it was sent; one trailing slash does not count, double slashes stay inside a greedy parameter
 */
export function findRoute(snapshot: StoredDefinition, httpMethod: string, path: string): Route | undefined {
  const wanted = segmentsOf(path.replace(/(.)\/$/, '$1'));
  const candidates = Object.values(snapshot.resources).flatMap((resource) => {
    const candidate = candidateOf(resource, httpMethod, wanted);
    return candidate === undefined ? [] : [candidate];
  });
  const best = candidates.sort((left, right) => compareRanks(left.ranks, right.ranks))[0];
  if (best === undefined) return undefined;
  const { ranks: _, ...route } = best;
  return route;
}

function candidateOf(
  resource: StoredResource,
  httpMethod: string,
  wanted: readonly string[],
): Candidate | undefined {
  const methodName = own(resource.resourceMethods, httpMethod) === undefined ? 'ANY' : httpMethod;
  const method = own(resource.resourceMethods, methodName);
  if (method === undefined) return undefined;
  const match = matchSegments(segmentsOf(resource.path), wanted);
  return match && { resource, resourcePath: resource.path, methodName, method, ...match };
}

function matchSegments(
  pattern: readonly string[],
  wanted: readonly string[],
): { readonly ranks: readonly Rank[]; readonly pathParameters: Record<string, string> } | undefined {
  const ranks: Rank[] = [];
  const parameters: [string, string][] = [];
  for (const [index, segment] of pattern.entries()) {
    const value = wanted[index];
    if (value === undefined) return undefined;
    const [, name, greedy] = PARAMETER.exec(segment) ?? [];
    if (name !== undefined && greedy === '+') {
      const rest = wanted.slice(index).join('/');
      if (rest === '') return undefined;
      return { ranks: [...ranks, 2], pathParameters: Object.fromEntries([...parameters, [name, rest]]) };
    }
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) parameters.push([name, value]);
    ranks.push(name === undefined ? 0 : 1);
  }
  if (wanted.length !== pattern.length) return undefined;
  return { ranks, pathParameters: Object.fromEntries(parameters) };
}

function segmentsOf(path: string): string[] {
  return path === '/' ? [] : path.slice(1).split('/');
}

function compareRanks(left: readonly Rank[], right: readonly Rank[]): number {
  for (const [index, rank] of left.entries()) {
    const other = right[index];
    if (other === undefined) break;
    if (rank !== other) return rank - other;
  }
  return right.length - left.length;
}
