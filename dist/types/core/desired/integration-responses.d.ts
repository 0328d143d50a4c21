/** Integration responses: keyed by a pattern in the document, by a status code in the service (aws-facts 2.10). */
import type { IntegrationResponse } from '../model/definition.ts';
import { type Node } from './node.ts';
/** The entries that can be stored: those with a status code. Of two with one code the last wins. */
export declare function compileIntegrationResponses(node: Node): Readonly<Record<string, IntegrationResponse>>;
