/** The calls that `verify` makes against a stage. */
import type { Definition, EndpointType, Method } from '../model/definition.ts';
import { splitMethodKey } from '../model/definition.ts';
import type { Probe } from '../model/desired.ts';
import type { JsonObject } from '../model/json.ts';
import { type Finding, pointerKeys } from '../model/problem.ts';
import { child, descend, isMap, type Node, rootNode, text } from './node.ts';
import { pathVariable, segments } from './operations.ts';

export interface CompiledProbes {
  /** In the order of the document. */
  readonly probes: readonly Probe[];
  readonly findings: readonly Finding[];
}

const SAFE_METHODS = ['GET', 'HEAD'];
const REFUSED = 403;

/**
 * GET and HEAD operations that need no parameters, and those that a spec marks with `x-tollgate: { probe: ... }`.
 * Nothing is probed that an authorizer guards, or that cannot be reached or opened with a key from here.
 *
 * @param operations JSON pointers of the operations in the document, by method key
 */
export function compileProbes(
  document: JsonObject,
  definition: Definition,
  endpointType: EndpointType,
  operations: Readonly<Record<string, string>>,
): CompiledProbes {
  const { disableExecuteApiEndpoint } = definition.properties;
  if (endpointType === 'PRIVATE' || disableExecuteApiEndpoint) return { probes: [], findings: [] };
  const refusedStatus = refusedStatusOf(definition);
  const probes: Probe[] = [];
  const findings: Finding[] = [];
  for (const [operation, method] of Object.entries(definition.methods)) {
    if (!isReachable(definition, method)) continue;
    const node = descend(rootNode(document), ...pointerKeys(operations[operation] ?? ''));
    const mark = descend(node, 'x-tollgate', 'probe');
    const path = probePath(operation, method, mark);
    if (path === undefined) continue;
    if (!matches(path, splitMethodKey(operation).path)) findings.push(badPath(operation, mark));
    else probes.push(probe(operation, method, path, refusedStatus));
  }
  return { probes, findings };
}

function isReachable({ properties }: Definition, { authorizationType, apiKeyRequired }: Method): boolean {
  return authorizationType === 'NONE' && !(apiKeyRequired && properties.apiKeySource === 'AUTHORIZER');
}

/** The path to call, or undefined when the operation is not to be probed. */
function probePath(operation: string, method: Method, mark: Node): string | undefined {
  const { httpMethod, path } = splitMethodKey(operation);
  if (mark.value === true) return path;
  if (isMap(mark)) return text(child(mark, 'path')) ?? path;
  if (mark.value !== undefined || !SAFE_METHODS.includes(httpMethod)) return undefined;
  const needsParameter = path.includes('{') || Object.values(method.requestParameters).includes(true);
  return needsParameter ? undefined : path;
}

/** Whether a path, which may have a query, is one that the resource's path template stands for. */
function matches(path: string, template: string): boolean {
  if (!/^\/[\x21-\x7e]*$/.test(path) || path.startsWith('//')) return false;
  const given = segments(path.replace(/\?.*$/, ''));
  const wanted = segments(template);
  const greedy = wanted.at(-1)?.endsWith('+}') ?? false;
  if (greedy ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every((part, index) => {
    const value = given[index] ?? '';
    return pathVariable(part) === undefined ? part === value : !value.includes('{');
  });
}

function probe(operation: string, method: Method, path: string, refusedStatus: number): Probe {
  const { httpMethod } = splitMethodKey(operation);
  return {
    operation,
    httpMethod: httpMethod === 'ANY' ? 'GET' : httpMethod,
    path,
    keyed: method.apiKeyRequired,
    refusedStatus,
  };
}

/** What a call without a key gets: INVALID_API_KEY, which falls back to DEFAULT_4XX (aws-facts 3.5, 9.2). */
function refusedStatusOf({ gatewayResponses }: Definition): number {
  const own = gatewayResponses['INVALID_API_KEY']?.statusCode;
  return Number(own ?? gatewayResponses['DEFAULT_4XX']?.statusCode ?? REFUSED);
}

function badPath(operation: string, mark: Node): Finding {
  return {
    code: 'probe-path',
    severity: 'error',
    pointer: mark.pointer,
    message: `The probe of ${operation} has no path that this operation answers.`,
    hint: 'Give a path with every variable filled in: x-tollgate: { probe: { path: /orders/1 } }.',
  };
}
