/** Finds the operation that a request names. Static segments win over variables, query literals over none. */
import type { Operation } from './operation.ts';

export interface Match {
  readonly operation: Operation;
  /** Decoded values of the path variables. */
  readonly labels: Readonly<Record<string, string>>;
}

export type Router = (method: string, path: string, query: URLSearchParams) => Match | undefined;

export function createRouter(operations: readonly Operation[]): Router {
  const ordered = [...operations].sort((a, b) => specificity(b) - specificity(a));
  return (method, path, query) => {
    const segments = path.split('/').slice(1);
    const operation = ordered.find((candidate) => matches(candidate, method, segments, query));
    return operation && { operation, labels: labelsOf(operation, segments) };
  };
}

function specificity(operation: Operation): number {
  const statics = operation.segments.filter((segment) => !isVariable(segment)).length;
  return statics * 100 + operation.segments.length * 10 + operation.literals.length;
}

function matches(
  operation: Operation,
  method: string,
  segments: readonly string[],
  query: URLSearchParams,
): boolean {
  if (operation.method !== method) return false;
  const expected = operation.segments;
  const greedy = expected.at(-1)?.endsWith('+}') ?? false;
  if (greedy ? segments.length < expected.length : segments.length !== expected.length) return false;
  if (!operation.literals.every(([name, value]) => query.get(name) === value)) return false;
  return expected.every((part, index) =>
    isVariable(part) ? segments[index] !== '' : part === segments[index],
  );
}

function labelsOf(operation: Operation, segments: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = {};
  operation.segments.forEach((part, index) => {
    if (!isVariable(part)) return;
    const greedy = part.endsWith('+}');
    const value = greedy ? segments.slice(index).join('/') : (segments[index] ?? '');
    labels[part.slice(1, greedy ? -2 : -1)] = decodeURIComponent(value);
  });
  return labels;
}

function isVariable(segment: string): boolean {
  return segment.startsWith('{');
}
