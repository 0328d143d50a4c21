/** Which OpenAPI a document is written in (aws-facts 2.2). */
import { child, type Node, text } from './node.ts';

/** The major version of a document that the service imports; also of one that YAML read as a number. */
export function openApiVersion(root: Node): 2 | 3 | undefined {
  const swagger = text(child(root, 'swagger'));
  if (swagger !== undefined) return /^2(\.0){0,2}$/.test(swagger) ? 2 : undefined;
  return /^3(\.0(\.\d+)?)?$/.test(text(child(root, 'openapi')) ?? '') ? 3 : undefined;
}
