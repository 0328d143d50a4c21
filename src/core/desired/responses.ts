/** Method responses (aws-facts 2.9). */
import type { MethodResponse } from '../model/definition.ts';
import { quoted } from '../load/findings.ts';
import { type Context, resolve } from './context.ts';
import { child, isMap, members, type Node } from './node.ts';
import { compileContent, compileMediaTypes, mediaTypes } from './parameters.ts';

export const STATUS_CODE = /^[1-5]\d{2}$/;

/** The responses of an operation by status code. `default` and ranges cannot be imported and are dropped. */
export function compileResponses(
  context: Context,
  operation: Node,
): Readonly<Record<string, MethodResponse>> {
  const all = members(child(operation, 'responses')).filter(([status]) => !status.startsWith('x-'));
  for (const [status, node] of all) if (!STATUS_CODE.test(status)) reportStatus(context, status, node);
  const kept = all.filter(([status]) => STATUS_CODE.test(status));
  return Object.fromEntries(
    kept.map(([status, node]) => [status, compileResponse(context, operation, resolve(context, node))]),
  );
}

/** Responses that operations share, by their place. */
const known = new WeakMap<Node, MethodResponse>();

/** In 2.0 a response depends on what its operation produces. */
function compileResponse(context: Context, operation: Node, response: Node): MethodResponse {
  if (context.version === 2) return compileAnew(context, operation, response);
  const compiled = known.get(response) ?? compileAnew(context, operation, response);
  known.set(response, compiled);
  return compiled;
}

function compileAnew(context: Context, operation: Node, response: Node): MethodResponse {
  const headers = members(child(response, 'headers')).map(([name]) => name);
  return {
    responseParameters: Object.fromEntries(headers.map((name) => [`method.response.header.${name}`, false])),
    responseModels: isMap(response) ? responseModels(context, operation, response) : {},
  };
}

function responseModels(context: Context, operation: Node, response: Node): MethodResponse['responseModels'] {
  if (context.version === 3) return compileContent(context, child(response, 'content'));
  const types = mediaTypes(context, operation, 'produces');
  return compileMediaTypes(context, child(response, 'schema'), types);
}

function reportStatus(context: Context, status: string, node: Node): void {
  context.report({
    code: 'response-status-dropped',
    severity: 'warning',
    pointer: node.pointer,
    message: `API Gateway has no response ${quoted(status)}: only single status codes. It is left out.`,
    hint: 'Declare each status code that clients should know of.',
  });
}
