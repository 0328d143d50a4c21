/** Integration responses: keyed by a pattern in the document, by a status code in the service (aws-facts 2.10). */
import type { IntegrationResponse } from '../model/definition.ts';
import { child, members, type Node, optional, text, textMap } from './node.ts';
import { compileTemplates } from './templates.ts';

/** The entries that can be stored: those with a status code. Of two with one code the last wins. */
export function compileIntegrationResponses(node: Node): Readonly<Record<string, IntegrationResponse>> {
  return Object.fromEntries(
    members(node).flatMap(([pattern, response]) => {
      const status = text(child(response, 'statusCode'));
      return status === undefined ? [] : [[status, compileIntegrationResponse(pattern, response)] as const];
    }),
  );
}

function compileIntegrationResponse(pattern: string, node: Node): IntegrationResponse {
  return {
    // An empty pattern and an absent one are the same (aws-facts 2.10).
    ...(pattern === 'default' || pattern === '' ? {} : { selectionPattern: pattern }),
    ...optional('contentHandling', text(child(node, 'contentHandling')) || undefined),
    responseParameters: textMap(child(node, 'responseParameters')),
    responseTemplates: compileTemplates(child(node, 'responseTemplates')),
  };
}
