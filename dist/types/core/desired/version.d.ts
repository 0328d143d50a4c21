/** Which OpenAPI a document is written in (aws-facts 2.2). */
import { type Node } from './node.ts';
/** The major version of a document that the service imports; also of one that YAML read as a number. */
export declare function openApiVersion(root: Node): 2 | 3 | undefined;
